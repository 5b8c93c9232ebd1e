package org.songngu.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text and the view of it on which everything matches, with the way back. The view is NFC; zero-width characters and soft
 * hyphens are gone; a gap between words (up to three spaces of any kind, one line break among them) is one space, a longer
 * one a line feed; dashes are {@code -} without spaces around them, quotes straight; Vietnamese tones stand in the old place
 * (hòa, not hoà); Lao spellings that look the same are the same. Case stays. Immutable.
 */
public final class Folded {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    /** By character: true for an ink of Latin text that folding leaves as it is if the next one is such or a space. */
    private static final boolean[] KEPT = kept();

    private final String original;
    private final String view;
    private final OffsetMap map;

    private Folded(String original, String view, OffsetMap map) {
        this.original = original;
        this.view = view;
        this.map = map;
    }

    public static Folded of(String text) {
        Folder folder = new Folder(text);
        folder.fold();
        if (folder.hasLao) {
            LaoSpelling.unify(folder.view, folder.map);
        }
        VietnameseTones.placeOld(folder.view);
        String view = folder.view.toString();
        return new Folded(text, view.equals(text) ? text : view, folder.map.build());
    }

    private static boolean[] kept() {
        boolean[] kept = new boolean[0x1EFA];
        Arrays.fill(kept, '!', 0x7F, true);
        Arrays.fill(kept, 0xA1, 0x300, true);
        Arrays.fill(kept, 0x1EA0, 0x1EFA, true);
        for (char changed : "-\u00AD\u00AB\u00BB\u02BC".toCharArray()) {
            kept[changed] = false;
        }
        return kept;
    }

    private static boolean isKept(char c) {
        return c < KEPT.length && KEPT[c];
    }

    public String original() {
        return original;
    }

    /** The folded text. */
    public String view() {
        return view;
    }

    /** Where a span of the view stands in the original; the span is widened to whole characters. */
    public Span toOriginal(Span inView) {
        return map.toOriginal(inView);
    }

    /** The same view with Latin diacritics gone as well: {@code Tô Lâm} and {@code To Lam} are equal, so are đ and d. */
    public Folded withoutDiacritics() {
        return new Folded(original, Diacritics.strip(view), map);
    }

    private static final class Folder {
        final String text;
        final StringBuilder view;
        final OffsetMap.Builder map;
        int at;
        boolean hasLao;

        Folder(String text) {
            this.text = text;
            this.view = new StringBuilder(text.length());
            this.map = new OffsetMap.Builder(text.length());
        }

        void fold() {
            while (at < text.length()) {
                keep();
                if (at < text.length()) {
                    change(text.charAt(at));
                }
            }
        }

        private void change(char c) {
            if (Whitespace.isIgnorable(c)) {
                at++;
            } else if (Whitespace.isBlank(c)) {
                gap();
            } else if (isDash(c)) {
                dash();
            } else {
                letter(c);
            }
        }

        /** Takes over as many characters as folding leaves as they are: of most sentences nearly all. */
        private void keep() {
            int start = at;
            int last = text.length() - 1;
            while (at < last && isKeptBefore(text.charAt(at), text.charAt(at + 1), at > start)) {
                at++;
            }
            if (at == last && isKept(text.charAt(at))) {
                at++;
            }
            view.append(text, start, at);
            map.addUnchanged(start, at);
        }

        /** A space is kept inside a run alone: before one, a dash may stand. */
        private static boolean isKeptBefore(char c, char next, boolean inside) {
            return c == ' ' ? inside && isKept(next) : isKept(c) && (next == ' ' || isKept(next));
        }

        private void gap() {
            int start = at;
            int width = 0;
            int lines = 0;
            while (at < text.length() && Whitespace.isBlank(text.charAt(at))) {
                char c = text.charAt(at);
                boolean secondOfPair = c == '\n' && at > start && text.charAt(at - 1) == '\r';
                if (!Whitespace.isIgnorable(c) && !secondOfPair) {
                    width++;
                    lines += Whitespace.isLineBreak(c) ? 1 : 0;
                }
                at++;
            }
            boolean afterDash = view.length() > 0 && view.charAt(view.length() - 1) == '-' && lines == 0 && width <= 3;
            if (!afterDash) {
                emit(width > 3 || lines > 1 ? '\n' : ' ', start, at);
            }
        }

        private void dash() {
            int last = view.length() - 1;
            if (last > 0 && view.charAt(last) == ' ' && onOneLine(map.start(last), map.end(last))) {
                view.setLength(last);
                map.truncate(last);
            }
            emit('-', at, at + 1);
            at++;
        }

        private boolean onOneLine(int start, int end) {
            for (int i = start; i < end; i++) {
                if (Whitespace.isLineBreak(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private void letter(char c) {
            int start = at++;
            if (c < 0x80 && (at >= text.length() || text.charAt(at) < 0x300)) {
                emit(c, start, at);
                return;
            }
            if (Character.isHighSurrogate(c) && at < text.length()) {
                at++;
            }
            while (at < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            String composed = NFC.normalize(text.substring(start, at));
            for (int i = 0; i < composed.length(); i++) {
                emit(straight(composed.charAt(i)), start, at);
            }
        }

        private void emit(char c, int start, int end) {
            hasLao |= Characters.isLao(c);
            view.append(c);
            map.add(start, end);
        }

        private static boolean isDash(char c) {
            return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
        }

        private static char straight(char c) {
            return switch (c) {
                case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032' -> '\'';
                case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
                default -> c;
            };
        }
    }
}
