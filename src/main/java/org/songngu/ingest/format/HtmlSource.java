package org.songngu.ingest.format;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.songngu.text.Reading;
import org.songngu.text.Span;

/** Where the parsed text of a page stands in its source. */
final class HtmlSource {
    private HtmlSource() {}

    static Reading text(String raw, TextNode node) {
        return located(raw, node.getWholeText(), node.sourceRange(), false);
    }

    static Reading value(String raw, Attribute attribute) {
        return located(raw, attribute.getValue(), attribute.sourceRange().valueRange(), true);
    }

    private static Reading located(String raw, String parsed, Range range, boolean inAttribute) {
        int from = range.isTracked() ? range.startPos() : 0;
        int to = range.isTracked() ? range.endPos() : 0;
        Reading decoded = CharacterReferences.decode(raw, from, to, inAttribute);
        return decoded.text().equals(parsed) ? decoded : aligned(parsed, decoded, to);
    }

    /** The parser repaired the text (dropped or merged a piece): each of its characters is looked for in order. */
    private static Reading aligned(String parsed, Reading decoded, int end) {
        MappedText out = new MappedText();
        int at = 0;
        for (int i = 0; i < parsed.length(); i++) {
            int found = decoded.text().indexOf(parsed.charAt(i), at);
            if (found < 0) {
                out.add(parsed.charAt(i), end, end);
            } else {
                var origin = decoded.toRaw().toOriginal(new Span(found, found + 1));
                out.add(parsed.charAt(i), origin.start(), origin.end());
                at = found + 1;
            }
        }
        return out.build();
    }
}
