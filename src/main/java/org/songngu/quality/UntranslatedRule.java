package org.songngu.quality;

import java.util.List;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Lang;
import org.songngu.text.Mask;

/**
 * {@code untranslated}: the target is the source, or a run of words in small letters, which are no names, was taken over from it
 * as it stands.
 */
final class UntranslatedRule implements Rule {
    private static final int RUN = 5;
    private static final int COMMON = 4;

    @Override
    public void check(Checked segment) {
        if (segment.source().lang() == segment.target().lang()) {
            return;
        }
        List<Token> source = words(segment.source());
        List<Token> target = words(segment.target());
        if (segment.source().view().equals(segment.target().view())
                && common(source, segment.source().lang()) >= 2) {
            segment.add(Flaw.ofSegment("untranslated", Severity.ERROR, "The translation is the source text."));
            return;
        }
        int best = 0;
        int end = 0;
        for (int shift = -source.size() + 1; shift < target.size(); shift++) {
            int run = 0;
            for (int i = Math.max(0, shift); i < target.size() && i - shift < source.size(); i++) {
                run = target.get(i).text().equals(source.get(i - shift).text()) ? run + 1 : 0;
                if (run > best) {
                    best = run;
                    end = i + 1;
                }
            }
        }
        List<Token> kept = target.subList(end - best, end);
        if (best >= RUN && common(kept, segment.source().lang()) >= COMMON) {
            int start = kept.get(0).start();
            int stop = kept.get(best - 1).end();
            segment.add(Flaw.inTarget(
                    "untranslated",
                    Severity.WARNING,
                    "\"" + segment.target().view().substring(start, stop) + "\" was left in "
                            + segment.source().lang().englishName() + ".",
                    segment.target().original(start, stop)));
        }
    }

    /** Without what is never translated: addresses, paths, code. */
    private static List<Token> words(Checked.Side side) {
        Mask mask = Mask.of(side.folded());
        return Token.of(side.view()).stream()
                .filter(token -> !mask.touches(token.span()))
                .toList();
    }

    private static int common(List<Token> tokens, Lang lang) {
        return (int) tokens.stream()
                .filter(token -> token.isCommonIn(lang)
                        && Character.isLetter(token.text().charAt(0)))
                .count();
    }
}
