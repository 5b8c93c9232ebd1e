package org.songngu.ingest.format;

import org.songngu.text.Reading;

/** Decodes a JSON string literal and keeps where each of its characters stood. */
final class JsonLiteral {
    private JsonLiteral() {}

    /**
     * The value of a literal that a parser has accepted.
     *
     * @param quote where its opening quote stands in the source
     */
    static Reading at(String source, int quote) {
        MappedText out = new MappedText();
        int i = quote + 1;
        while (i < source.length() && source.charAt(i) != '"') {
            int end = i + (source.charAt(i) == '\\' ? escapeLength(source, i) : 1);
            out.add(decoded(source, i), i, end);
            i = end;
        }
        return out.build();
    }

    private static int escapeLength(String source, int at) {
        return source.charAt(at + 1) == 'u' ? 6 : 2;
    }

    private static char decoded(String source, int at) {
        char c = source.charAt(at);
        if (c != '\\') {
            return c;
        }
        char escaped = source.charAt(at + 1);
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(source.substring(at + 2, at + 6), 16);
            default -> escaped;
        };
    }
}
