package org.songngu.ingest.encoding;

import java.text.Normalizer;

/**
 * VIQR (RFC 1456): {@code ^ ( +} shape a vowel and {@code ' ` ? ~ .} tone it, {@code dd} is đ, a backslash takes the next
 * character as it stands. A period or a question mark at the end of a word is a tone only where the sentence goes on in
 * small letters, for few writers escape their full stops.
 */
final class Viqr {
    private static final String SHAPES = "^(+*";
    private static final String SHAPE_MARKS = "\u0302\u0306\u031B\u031B";
    private static final String TONES = "'`?~.";
    private static final String TONE_MARKS = "\u0301\u0300\u0309\u0303\u0323";

    private final String in;
    private final StringBuilder out;
    private int at;

    private Viqr(String in) {
        this.in = in;
        this.out = new StringBuilder(in.length());
    }

    static String toUnicode(String ascii) {
        return Normalizer.normalize(new Viqr(ascii).read(), Normalizer.Form.NFC);
    }

    private StringBuilder read() {
        while (at < in.length()) {
            char c = in.charAt(at);
            if (c == '\\' && at + 1 < in.length() && isMark(in.charAt(at + 1))) {
                out.append(in.charAt(at + 1));
                at += 2;
            } else if (isCrossedD()) {
                out.append(c == 'd' ? 'đ' : 'Đ');
                at += 2;
            } else {
                readLetter(c);
            }
        }
        return out;
    }

    private void readLetter(char c) {
        out.append(c);
        at++;
        if ("aeiouyAEIOUY".indexOf(c) >= 0) {
            readShape(Character.toLowerCase(c));
            readTone();
        }
    }

    private void readShape(char vowel) {
        int shape = at < in.length() ? SHAPES.indexOf(in.charAt(at)) : -1;
        if (shape >= 0 && takers(shape).indexOf(vowel) >= 0) {
            out.append(SHAPE_MARKS.charAt(shape));
            at++;
        }
    }

    private static String takers(int shape) {
        return switch (shape) {
            case 0 -> "aeo";
            case 1 -> "a";
            default -> "ou";
        };
    }

    private void readTone() {
        int tone = at < in.length() ? TONES.indexOf(in.charAt(at)) : -1;
        if (tone >= 0 && (!isAlsoPunctuation(in.charAt(at)) || wordOrSentenceGoesOn())) {
            out.append(TONE_MARKS.charAt(tone));
            at++;
        }
    }

    private boolean wordOrSentenceGoesOn() {
        int next = at + 1;
        if (next >= in.length()) {
            return false;
        }
        char c = in.charAt(next);
        if (Character.isLetter(c) || c == ',' || c == ';' || c == ':' || c == ')' || c == '\\') {
            return true;
        }
        if (isAlsoPunctuation(c)) {
            return next + 1 >= in.length() || !isAlsoPunctuation(in.charAt(next + 1));
        }
        return c == ' ' && next + 1 < in.length() && Character.isLowerCase(in.charAt(next + 1));
    }

    private static boolean isAlsoPunctuation(char c) {
        return c == '.' || c == '?';
    }

    /** Not within an English word such as "address": đ only begins a syllable. */
    private boolean isCrossedD() {
        char c = in.charAt(at);
        boolean two = at + 1 < in.length() && (c == 'd' || c == 'D') && Character.toLowerCase(in.charAt(at + 1)) == 'd';
        boolean begins = at == 0 || !Character.isLetter(in.charAt(at - 1));
        return two && begins && (c == 'D' || in.charAt(at + 1) == 'd');
    }

    private static boolean isMark(char c) {
        return SHAPES.indexOf(c) >= 0 || TONES.indexOf(c) >= 0 || c == '\\' || c == 'd' || c == 'D';
    }
}
