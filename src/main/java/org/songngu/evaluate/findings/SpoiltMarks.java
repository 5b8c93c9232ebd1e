package org.songngu.evaluate.findings;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.songngu.quality.RequiredName;
import org.songngu.quality.SegmentPair;
import org.songngu.text.Span;

/** Targets without a mark or a name that they had. */
final class SpoiltMarks {
    private static final List<String> BRACKETS = List.of("()", "[]", "{}");
    private static final String QUOTES = "\"“”„«»";

    /** Lao writes names without spaces around them. */
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}&&[^\\p{IsLao}]])";

    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{M}\\p{N}&&[^\\p{IsLao}]])";

    private SpoiltMarks() {}

    /** Of the brackets that have a partner. */
    static Optional<String> dropBracket(SegmentPair pair, Random random) {
        String text = pair.target();
        List<Integer> paired = BRACKETS.stream()
                .filter(both -> places(both.substring(0, 1), text).size()
                        == places(both.substring(1), text).size())
                .flatMap(both -> places(both, text).stream())
                .toList();
        return dropOneOf(paired, text, random);
    }

    /** Of an even number of marks: of an odd one, dropping the right mark would mend the text. */
    static Optional<String> dropQuote(SegmentPair pair, Random random) {
        List<Integer> quotes = places(QUOTES, pair.target());
        return quotes.size() % 2 == 0 ? dropOneOf(quotes, pair.target(), random) : Optional.empty();
    }

    private static List<Integer> places(String marks, String text) {
        return IntStream.range(0, text.length())
                .filter(i -> marks.indexOf(text.charAt(i)) >= 0)
                .boxed()
                .toList();
    }

    private static Optional<String> dropOneOf(List<Integer> places, String text, Random random) {
        return Draw.one(places, random).map(at -> Draw.without(text, new Span(at, at + 1)));
    }

    static Optional<String> dropName(SegmentPair pair, Random random) {
        List<RequiredName> shown = pair.names().stream()
                .filter(name -> !without(name, pair.target()).equals(pair.target()))
                .toList();
        return Draw.one(shown, random).map(name -> without(name, pair.target()));
    }

    private static String without(RequiredName name, String text) {
        String rest = text;
        for (String form : name.accepted()) {
            rest = Pattern.compile(NO_LETTER_BEFORE + Pattern.quote(form) + NO_LETTER_AFTER + " ?")
                    .matcher(rest)
                    .replaceAll("");
        }
        return rest;
    }
}
