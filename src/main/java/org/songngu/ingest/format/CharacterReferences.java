package org.songngu.ingest.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.songngu.text.Reading;

/** Decodes the named and numbered character references of HTML, and keeps where each stood. */
final class CharacterReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,40}|[A-Za-z][A-Za-z0-9]{0,40});?");

    private CharacterReferences() {}

    /** The decoded text of a part of the source; inside an attribute, a name without its semicolon stays as it is. */
    static Reading decode(String source, int from, int to, boolean inAttribute) {
        MappedText out = new MappedText();
        Matcher reference = REFERENCE.matcher(source).region(from, to);
        int at = from;
        while (reference.find()) {
            out.copy(source, at, reference.start());
            decodeOne(source, reference, inAttribute, out);
            at = reference.end();
        }
        return out.copy(source, at, to).build();
    }

    /** In "&amp;ampersand" only the first four characters are the reference: what both ends share is plain text. */
    private static void decodeOne(String source, Matcher reference, boolean inAttribute, MappedText out) {
        String written = reference.group();
        String decoded = Parser.unescapeEntities(written, inAttribute);
        int rest = 0;
        while (rest < decoded.length() - 1
                && decoded.charAt(decoded.length() - 1 - rest) == written.charAt(written.length() - 1 - rest)) {
            rest++;
        }
        if (decoded.equals(written)) {
            out.copy(source, reference.start(), reference.end());
            return;
        }
        int end = reference.end() - rest;
        out.add(decoded.substring(0, decoded.length() - rest), reference.start(), end);
        out.copy(source, end, reference.end());
    }
}
