package org.songngu.evaluate.translation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.songngu.provenance.Signature;

/**
 * Translation edit rate (Snover and others, 2006), computed as sacreBLEU does: edits and shifts of words for each hundred
 * words of the references, so that less is better. Without sacreBLEU's rules for Chinese and Japanese.
 *
 * @param normalized sets punctuation apart before words are compared
 * @param withoutMarks leaves the usual punctuation out
 */
public record Ter(boolean normalized, boolean withoutMarks, boolean caseSensitive) implements TranslationMetric {
    /** sacreBLEU's default: words between white space, in lower case. */
    public static final Ter DEFAULT = new Ter(false, false, false);

    private static final Pattern USUAL_MARKS = Pattern.compile("[.,?:;!\"()]");

    @Override
    public String name() {
        return "TER";
    }

    @Override
    public Signature settings() {
        return Signature.of("case", caseSensitive ? "mixed" : "lc")
                .with("tok", "tercom")
                .with("norm", normalized ? "yes" : "no")
                .with("punct", withoutMarks ? "no" : "yes")
                .with("asian", "no");
    }

    /** The fewest edits to any reference, and the mean length of the references. */
    @Override
    public double[] statistics(Translated segment) {
        List<String> hypothesis = words(segment.hypothesis());
        int fewest = Integer.MAX_VALUE;
        double length = 0;
        for (String reference : segment.references()) {
            List<String> wanted = words(reference);
            fewest = Math.min(fewest, WordShifts.edits(hypothesis, wanted));
            length += wanted.size();
        }
        return new double[] {fewest, length / segment.references().size()};
    }

    @Override
    public double score(double[] sums) {
        if (sums[1] > 0) {
            return 100 * sums[0] / sums[1];
        }
        return sums[0] > 0 ? 100 : 0;
    }

    private List<String> words(String line) {
        String text = Words.trimmedAtEnd(line);
        text = caseSensitive ? text : text.toLowerCase(Locale.ROOT);
        text = normalized ? marksApart(text) : text;
        return Words.of(withoutMarks ? USUAL_MARKS.matcher(text).replaceAll("") : text);
    }

    private static String marksApart(String text) {
        String joined = text.replace("\n-", "").replace("\n", " ");
        String marks = WesternMarks.marksApart(" " + WesternMarks.withEntitiesRead(joined) + " ");
        return WesternMarks.stopsApart(marks.replace("'s ", " 's "));
    }
}
