package org.songngu.evaluate.translation;

import java.util.List;
import java.util.regex.Pattern;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;

/**
 * How many translations are no text at all: empty ones, and those that go round in circles, a group of one to eight words (or,
 * where no spaces are, of two to thirty letters) four times in a row that does not so stand in the source.
 */
public final class Soundness {
    private static final Pattern WORDS = Pattern.compile("(?U)((?<!\\S)(?:\\S+\\s+){1,8}?)\\1{3,}(?=\\S)");
    private static final Pattern LETTERS = Pattern.compile("(\\p{L}[\\p{L}\\p{M}-]{1,29}?)\\1{3,}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Soundness() {}

    /** {@code empty} and {@code looping}, in translations of the sources in their order. */
    public static List<Metric> of(List<String> sources, List<String> translations, Signature origin) {
        int empty = 0;
        int looping = 0;
        for (int i = 0; i < translations.size(); i++) {
            String translation = translations.get(i);
            empty += translation.isBlank() && !sources.get(i).isBlank() ? 1 : 0;
            looping += loops(translation) && !loops(sources.get(i)) ? 1 : 0;
        }
        return List.of(new Metric("empty", empty, 0, origin), new Metric("looping", looping, 0, origin));
    }

    static boolean loops(String text) {
        boolean words = WORDS.matcher(text + " .").results().anyMatch(run -> LETTER.matcher(run.group(1))
                .find());
        return words || LETTERS.matcher(text).find();
    }
}
