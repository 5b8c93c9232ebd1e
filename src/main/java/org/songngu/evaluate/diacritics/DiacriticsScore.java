package org.songngu.evaluate.diacritics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.songngu.evaluate.Metric;
import org.songngu.model.Restorer.Restored;
import org.songngu.model.Restorer.Word;
import org.songngu.provenance.Signature;
import org.songngu.text.PlainSyllable;
import org.songngu.text.Span;

/**
 * How much of spoilt text a restorer mended. A word is right if it is the correct one but for its case and for the two places
 * where a tone may stand (hòa, hoà). Syllables are the words that Vietnamese could write; what it could not is counted among
 * the words only.
 */
public final class DiacriticsScore {
    private final CapitalRuns names;
    private final Share syllables = new Share();
    private final Share words = new Share();
    private final Share lines = new Share();
    private final Share inNames = new Share();
    private final Calibration calibration = new Calibration();
    private final List<String> differences = new ArrayList<>();

    /** @param listed names that are not counted among the names */
    public DiacriticsScore(List<String> listed) {
        this.names = new CapitalRuns(listed);
    }

    /** @param restored what was made of the line after it was spoilt, with as many characters as before */
    public void add(String correct, Restored restored) {
        Set<Span> runs = names.in(correct);
        boolean whole = true;
        for (Word word : restored.words()) {
            String wanted = word.span().in(correct);
            if (wanted.chars().anyMatch(Character::isLetter)) {
                boolean right = Syllables.same(word.span().in(restored.text()), wanted);
                whole &= right;
                count(word, wanted, right, runs.stream().anyMatch(run -> run.contains(word.span())));
                if (!right) {
                    differences.add(difference(correct, restored.text(), word.span()));
                }
            }
        }
        lines.add(whole);
    }

    private void count(Word word, String wanted, boolean right, boolean inName) {
        words.add(right);
        if (PlainSyllable.is(wanted)) {
            syllables.add(right);
            calibration.add(word.confidence(), right);
            if (inName) {
                inNames.add(right);
            }
        }
    }

    public List<Metric> metrics(Signature signature) {
        return List.of(
                syllables.metric("diacritics.syllables", signature),
                inNames.metric("diacritics.names", signature),
                words.metric("diacritics.words", signature),
                lines.metric("diacritics.lines", signature),
                new Metric("diacritics.ECE", calibration.error(), 4, signature.with("bins", "10")));
    }

    /** Each wrong word in its surroundings, the correct one after it. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    private static String difference(String correct, String made, Span word) {
        int start = Math.max(0, word.start() - 20);
        int end = Math.min(made.length(), word.end() + 20);
        return made.substring(start, word.start()) + "[" + word.in(made) + "|" + word.in(correct) + "]"
                + made.substring(word.end(), end);
    }
}
