package org.songngu.names.lao;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.songngu.names.lao.Romanised.Unread;
import org.songngu.text.Folded;
import org.songngu.text.Span;

/**
 * Writes Lao names in Latin letters: by the BGN/PCGN system of 1966, and in a form nearer to that of newspapers. What a family
 * or a town has made its own ({@code Vientiane}) no rule finds, so a result is a likely spelling, never the right one; compare
 * spellings by {@link SpellingKey}. Latin letters, digits, spaces and marks stay as they are. Safe for threads.
 */
public final class LaoRomaniser {
    /** The forms of a name in both systems, or the first place that cannot be read. */
    public Romanised romanise(String name) {
        Folded folded = Folded.of(name);
        Attempt attempt = new Attempt(folded);
        while (attempt.at < folded.view().length() && attempt.unread.isEmpty()) {
            attempt.step();
        }
        if (attempt.unread.isPresent()) {
            return new Romanised(Optional.empty(), attempt.unread);
        }
        String bgn = attempt.bgn.toString().strip();
        return bgn.isEmpty()
                ? Romanised.unread(new Unread(0, name, "nothing to read"))
                : Romanised.of(bgn, attempt.press.toString().strip());
    }

    /** One pass over one folded name. */
    private static final class Attempt {
        private final Folded folded;
        private final String view;
        private final StringBuilder bgn = new StringBuilder();
        private final StringBuilder press = new StringBuilder();
        private Optional<Unread> unread = Optional.empty();
        private int at;

        Attempt(Folded folded) {
            this.folded = folded;
            this.view = folded.view();
        }

        void step() {
            char c = view.charAt(at);
            if (LaoLetters.isSyllabic(c)) {
                word();
            } else if (!LaoLetters.isTone(c)) {
                reasonAgainst(c).ifPresentOrElse(reason -> fail(at, at + 1, reason), () -> copy(c));
            } else {
                fail(at, at + 1, "a tone mark without a letter");
            }
        }

        private static Optional<String> reasonAgainst(char c) {
            if (c == 'ໆ') {
                return Optional.of("a sign of repetition");
            }
            if (c == 'ຯ') {
                return Optional.of("an abbreviated word");
            }
            UnicodeScript script = UnicodeScript.of(c);
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            boolean known = !letter || script == UnicodeScript.LATIN;
            return known ? Optional.empty() : Optional.of("a letter that is not Lao");
        }

        private void fail(int start, int end, String reason) {
            Span span = folded.toOriginal(new Span(start, end));
            unread = Optional.of(new Unread(span.start(), span.in(folded.original()), reason));
        }

        private void copy(char c) {
            char plain = c >= '໐' && c <= '໙' ? (char) ('0' + c - '໐') : c;
            bgn.append(plain);
            press.append(plain);
            at++;
        }

        private void word() {
            LaoRun run = LaoRun.at(view, at);
            LaoSyllables.Cut cut = LaoSyllables.cut(run.letters());
            at = run.end();
            if (cut.syllables().isEmpty()) {
                fail(run.place(cut.reached()), run.end(), "no Lao syllable");
                return;
            }
            StringBuilder word = new StringBuilder();
            cut.syllables().forEach(syllable -> word.append(syllable.bgn()));
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
            bgn.append(word);
            press.append(PressForm.of(cut.syllables()));
        }
    }
}
