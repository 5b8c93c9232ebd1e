package org.songngu.text;

/** What counts as a gap in newspaper text: Java's own tests miss the no-break space and the zero-width ones. */
public final class Whitespace {
    private Whitespace() {}

    /** True for a space of any width that stands on a line, the no-break ones and the tab included. */
    public static boolean isHorizontal(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\u202F'
                || (c >= '\u2000' && c <= '\u200A');
    }

    /** True for a character that ends a line. */
    public static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** True for a character that shows nothing and separates nothing: zero-width marks and the soft hyphen. */
    public static boolean isIgnorable(char c) {
        return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    /** True for anything that leaves no ink. */
    public static boolean isBlank(char c) {
        return isHorizontal(c) || isLineBreak(c) || isIgnorable(c);
    }
}
