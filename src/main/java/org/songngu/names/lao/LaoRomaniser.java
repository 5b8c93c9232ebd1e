package org.songngu.names.lao;

import java.util.List;
import org.songngu.text.Folded;
import org.songngu.text.Span;

/**
 * Writes Lao names in Latin letters: by the BGN/PCGN system of 1966, and in a form nearer to that of newspapers. What a family
 * or a town has made its own ({@code Vientiane}) no rule finds, so a result is a likely spelling, never the right one; compare
 * spellings by {@link SpellingKey}. Letters and digits of other scripts, spaces and marks stay as they are. Safe for threads.
 */
public final class LaoRomaniser {
    private static final char REPEAT = 'ໆ';
    private static final char ABBREVIATION = 'ຯ';
    private static final char SILENT = '\u0ECC';

    /** The forms of a name in both systems, or the first place that cannot be read. */
    public Romanised romanise(String lao) {
        Folded folded = Folded.of(lao);
        Attempt attempt = new Attempt(folded.view());
        attempt.run();
        if (attempt.problem.isEmpty()) {
            return attempt.bgn.isEmpty()
                    ? Romanised.unread(0, lao, "no letter")
                    : Romanised.of(attempt.bgn.toString(), attempt.press.toString());
        }
        Span inView = attempt.wrong;
        Span span = inView.end() <= folded.view().length() && !inView.isEmpty() ? folded.toOriginal(inView) : new Span(0, 0);
        return Romanised.unread(span.start(), span.in(lao), attempt.problem);
    }

    /** One pass over one folded name. */
    private static final class Attempt {
        final String view;
        final StringBuilder bgn = new StringBuilder();
        final StringBuilder press = new StringBuilder();
        String problem = "";
        Span wrong = new Span(0, 0);
        int at;

        Attempt(String view) {
            this.view = view;
        }

        void run() {
            while (at < view.length() && problem.isEmpty()) {
                char c = view.charAt(at);
                if (isLaoLetter(c)) {
                    word();
                } else if (c >= 0x0E00 && c < 0x0E80) {
                    fail(at, at + 1, "a Thai letter");
                } else if (c == REPEAT) {
                    fail(at, at + 1, "a sign of repetition");
                } else if (c == ABBREVIATION) {
                    fail(at, at + 1, "an abbreviated word");
                } else {
                    copy(c);
                }
            }
        }

        private void fail(int start, int end, String reason) {
            wrong = new Span(start, end);
            problem = reason;
        }

        private void copy(char c) {
            char plain = c >= '໐' && c <= '໙' ? (char) ('0' + c - '໐') : c;
            bgn.append(plain);
            press.append(plain);
            at++;
        }

        private void word() {
            int start = at;
            StringBuilder run = new StringBuilder();
            int[] places = new int[view.length() - at + 1];
            while (at < view.length() && (isLaoLetter(view.charAt(at)) || isTone(view.charAt(at)))) {
                char c = view.charAt(at);
                if (c == SILENT && run.length() > 0) {
                    run.setLength(run.length() - 1);
                } else if (isDoubled(run, c)) {
                    at++;
                    continue;
                } else if (!isTone(c)) {
                    places[run.length()] = at;
                    run.append(c);
                }
                at++;
            }
            places[run.length()] = at;
            LaoSyllables.Cut cut = LaoSyllables.cut(run.toString().replace("ຫັວ", "ຫວັ"));
            if (cut.syllables().isEmpty()) {
                fail(Math.min(places[cut.reached()], at - 1), at, "no Lao syllable");
            } else {
                write(cut.syllables(), start);
            }
        }

        private static boolean isDoubled(StringBuilder run, char c) {
            boolean mark = (c >= '\u0EB1' && c <= '\u0EBC') || c == '\u0ECD';
            return mark && c != '\u0EB2' && c != '\u0EB3' && run.length() > 0 && run.charAt(run.length() - 1) == c;
        }

        private void write(List<LaoSyllable> syllables, int start) {
            StringBuilder word = new StringBuilder();
            syllables.forEach(syllable -> word.append(syllable.bgn()));
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
            bgn.append(word);
            press.append(Character.toUpperCase(PressForm.of(syllables).charAt(0)) + PressForm.of(syllables).substring(1));
        }

        private static boolean isLaoLetter(char c) {
            return LaoLetters.isConsonant(c)
                    || (c >= 'ະ' && c <= 'ຽ')
                    || (c >= 'ເ' && c <= 'ໄ')
                    || c == '\u0ECD';
        }

        private static boolean isTone(char c) {
            return c >= '\u0EC8' && c <= SILENT;
        }
    }
}
