package org.songngu.text;

/** A half-open range of UTF-16 indices; {@code start} inclusive, {@code end} exclusive. */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The text that this span covers. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** This span without the white space (Unicode, no-break and zero-width included) at its ends. */
    public Span trimmedIn(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Whitespace.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Whitespace.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
