package org.songngu.ingest.format;

import org.songngu.text.OffsetMap;
import org.songngu.text.Reading;
import org.songngu.text.Span;

/** A reading in the making: characters, each with the range of the source that it stands for. */
final class MappedText {
    private final StringBuilder text = new StringBuilder();
    private final OffsetMap.Builder map = new OffsetMap.Builder(16);
    private int sourceEnd;

    /** Adds characters that all stand for one range of the source. */
    MappedText add(String chars, int start, int end) {
        for (int i = 0; i < chars.length(); i++) {
            add(chars.charAt(i), start, end);
        }
        return this;
    }

    MappedText add(char c, int start, int end) {
        map.add(start, end);
        text.append(c);
        sourceEnd = end;
        return this;
    }

    /** Adds a part of the source as it stands. */
    MappedText copy(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            add(source.charAt(i), i, i + 1);
        }
        return this;
    }

    MappedText add(Reading part) {
        return add(part, new Span(0, part.text().length()));
    }

    MappedText add(Reading part, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            Span origin = part.toRaw().toOriginal(new Span(i, i + 1));
            add(part.text().charAt(i), origin.start(), origin.end());
        }
        return this;
    }

    /** Where in the source the last character ends. */
    int sourceEnd() {
        return sourceEnd;
    }

    /** The last characters, at most so many. */
    String tail(int most) {
        return text.substring(Math.max(0, text.length() - most));
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Reading build() {
        return new Reading(text.toString(), map.build());
    }
}
