package org.songngu.evaluate.translation;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;
import org.songngu.text.Lang;

/**
 * How a line is cut into the words that BLEU counts, as sacreBLEU's tokenizer of the same name does it. Those that need a
 * model or a dictionary ({@code flores200}, {@code spm}, {@code ja-mecab}) are not among them.
 */
public enum BleuTokenizer {
    /** The rules of mteval-v13a for Western languages; Lao, which puts no space between words, stays whole between marks. */
    MTEVAL_13A("13a", WesternMarks::mteval13a),
    /** Every punctuation mark and symbol of Unicode by itself, but a mark between two digits. */
    INTERNATIONAL("intl", UnicodeMarks::apart),
    /** Each Chinese character by itself, the rest as in mteval-v13a. */
    CHINESE("zh", ChineseCharacters::apart),
    /** Each code point by itself: what makes BLEU possible for Lao. */
    CHARACTERS("char", BleuTokenizer::characters),
    /** The words between white space: for text that is cut already. */
    NONE("none", UnaryOperator.identity());

    private final String label;

    /** Always a static method of this package, which has no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<String> spacing;

    BleuTokenizer(String label, UnaryOperator<String> spacing) {
        this.label = label;
        this.spacing = spacing;
    }

    /** sacreBLEU's name. */
    public String label() {
        return label;
    }

    /** The words of a line. */
    public List<String> words(String line) {
        return Words.of(spacing.apply(Words.trimmedAtEnd(line)));
    }

    /** The tokenizer of a name; a usage error that lists them for any other. */
    public static BleuTokenizer named(String name) {
        return Arrays.stream(values())
                .filter(tokenizer -> tokenizer.label.equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    /** What makes sense for translations into a language: {@code char} for Lao, {@code 13a} for the others. */
    public static BleuTokenizer fitFor(Lang target) {
        return target == Lang.LO ? CHARACTERS : MTEVAL_13A;
    }

    private static SongnguException unknown(String name) {
        List<String> labels = Arrays.stream(values()).map(BleuTokenizer::label).toList();
        String guess = DidYouMean.nearest(name, labels)
                .map(label -> "did you mean " + label + "? ")
                .orElse("");
        return SongnguException.usage(
                "unknown tokenizer: " + name,
                guess + "The tokenizers are " + String.join(", ", labels)
                        + "; those that need a model of their own, such as flores200, are not supported");
    }

    private static String characters(String line) {
        return line.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }
}
