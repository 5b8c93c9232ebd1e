package org.songngu.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a folded text in which nothing is to be matched: URLs, e-mail addresses, paths, code, handles. */
public final class Mask {
    private static final String TOP_LEVEL = "(?:vn|la|kh|th|com|org|net|gov|edu|info|int|eu|uk|io|asia)";
    private static final Pattern UNTOUCHABLE = Pattern.compile("`[^`\\n]+`"
            + "|(?:https?|ftp|file)://[^\\s<>\"]+|\\bwww\\.[^\\s<>\"]+"
            + "|[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"
            + "|\\b[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*\\." + TOP_LEVEL + "\\b(?:/[^\\s<>\"]*)?"
            + "|(?<![\\p{L}\\p{N}])[@#][\\p{L}\\p{N}_]+"
            + "|(?<![\\p{L}\\p{N}/<])/[\\w.-]+(?:/[\\w.-]*)*|\\b[A-Za-z]:\\\\[^\\s<>\"]+");

    private final BitSet masked;

    private Mask(BitSet masked) {
        this.masked = masked;
    }

    /** A mask that covers nothing. */
    public static Mask none() {
        return new Mask(new BitSet());
    }

    public static Mask of(Folded text) {
        BitSet masked = new BitSet();
        if (!mayHold(text.view())) {
            return new Mask(masked);
        }
        Matcher found = UNTOUCHABLE.matcher(text.view());
        while (found.find()) {
            masked.set(found.start(), found.end());
        }
        return new Mask(masked);
    }

    /** False for nearly every sentence of a story, which saves the costly search: nothing in it is a sign of an address. */
    private static boolean mayHold(String view) {
        for (int i = 0; i < view.length(); i++) {
            switch (view.charAt(i)) {
                case '`', '@', '#', '/', '\\' -> {
                    return true;
                }
                case '.' -> {
                    if (i + 1 < view.length() && isAsciiLetter(view.charAt(i + 1))) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** True if any character of the span of the folded view is masked. */
    public boolean touches(Span inView) {
        int next = masked.nextSetBit(inView.start());
        return next >= 0 && next < inView.end();
    }
}
