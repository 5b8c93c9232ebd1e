package org.songngu.evaluate.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;
import org.songngu.quality.SegmentPair;

/**
 * A way to spoil a good translation as translators, people and machines, do. The places to spoil are found without the checker's
 * own reader of numbers, so that what it cannot read counts against it.
 */
public enum Corruption {
    /** A digit of a number became another. */
    DIGIT("digit", SpoiltNumbers::changeDigit),
    /** Millions became billions, or the other way round. */
    SCALE("scale", SpoiltNumbers::swapScale),
    /** A number in digits is gone, with its sign. */
    NUMBER("number", SpoiltNumbers::drop),
    /** A piece between commas, semicolons or colons is gone; in Lao between spaces too. */
    CLAUSE("clause", SpoiltText::dropClause),
    /** Half of the words are gone, those at the end. */
    HALF("half", SpoiltText::cutHalf),
    /** Three to six words come again at once. */
    DOUBLED("doubled", SpoiltText::doublePhrase),
    /** The second half is that of the source. */
    SOURCE("source", SpoiltText::keepSourceHalf),
    /** A word became one in letters that the language does not use. */
    SCRIPT("script", SpoiltText::writeForeignWord),
    /** A round, square or curly bracket is gone. */
    BRACKET("bracket", SpoiltMarks::dropBracket),
    /** A double quotation mark is gone. */
    QUOTE("quote", SpoiltMarks::dropQuote),
    /** A name that the pair requires is gone, wherever it stood. */
    NAME("name", SpoiltMarks::dropName);

    private static final String ALL = "all";

    private final String word;
    private final Spoiler spoiler;

    Corruption(String word, Spoiler spoiler) {
        this.word = word;
        this.spoiler = spoiler;
    }

    /** As it stands on the command line and in the name of a metric. */
    public String word() {
        return word;
    }

    /** The kind of a word, or every kind for {@code all}; a usage error that lists them for any other. */
    public static List<Corruption> named(String word) {
        List<Corruption> kinds = Arrays.stream(values())
                .filter(kind -> word.equals(ALL) || word.equals(kind.word))
                .toList();
        if (kinds.isEmpty()) {
            List<String> words = Arrays.stream(values()).map(Corruption::word).toList();
            throw SongnguException.usage(
                    "unknown corruption: " + word,
                    DidYouMean.hint(word, words, "use all, or one or more of " + String.join(", ", words)));
        }
        return kinds;
    }

    /**
     * The target of a pair, spoilt: another text than it was, never an empty one, and the same for the same state of the
     * generator. Empty where this kind does not fit.
     */
    public Optional<String> spoil(SegmentPair pair, Random random) {
        return spoiler.spoil(pair, random).filter(spoilt -> !spoilt.isBlank() && !spoilt.equals(pair.target()));
    }
}
