package org.songngu.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.ingest.Document;
import org.songngu.text.Span;

/** Writes pages at random, keeping count of where each character is put, and compares with what the reader finds. */
class HtmlOffsetsTest {
    private static final String[][] REFERENCES = {
        {"&amp;", "&"}, {"&#7879;", "ệ"}, {"&#x1EC7;", "ệ"}, {"&nbsp;", "\u00A0"}, {"&lt;", "<"}, {"&quot;", "\""},
        {"&eacute;", "é"}, {"&copy", "©"}, {"&#128512;", "😀"}, {"&hellip;", "…"}, {"&nosuch;", "&nosuch;"}, {"&", "&"}
    };
    private static final String[] WORDS = {
        "Việt", "Viê\u0323t", "Nguyễn", "ລາວ", "Lao", "a\u0301", "U.S.", "😀", "so\u00ADft", "\u200Bx", "5%", "]]>", "="
    };
    private static final String[] SPACES = {" ", "  ", "\n", "\t \r\n ", "\f"};
    private static final String[] UNSEEN = {
        "<!-- & <p> -->",
        "<script>if (a < b && c) '</p>'</script>",
        "<span hidden>no &amp; no</span>",
        "<img alt='&amp;'>",
        "<wbr>"
    };

    private final StringBuilder html = new StringBuilder();
    private final List<Placed> expected = new ArrayList<>();

    private record Placed(char c, Span raw) {}

    private void put(String source, String shown) {
        int at = html.length();
        html.append(source);
        for (int i = 0; i < shown.length(); i++) {
            boolean literal = source.equals(shown);
            Span raw = literal ? new Span(at + i, at + i + 1) : new Span(at, at + source.length());
            expected.add(new Placed(shown.charAt(i), raw));
        }
    }

    private void paragraph(Random random) {
        html.append(random.nextBoolean() ? "<p class='a&amp;b'>" : "<div><p>");
        put("Start", "Start");
        for (int i = 0; i < 12; i++) {
            piece(random);
        }
        put("end", "end");
        html.append(random.nextBoolean() ? "</p>\n" : "");
    }

    private void piece(Random random) {
        String[] reference = REFERENCES[random.nextInt(REFERENCES.length)];
        switch (random.nextInt(5)) {
            case 0 -> {
                put(reference[0], reference[1]);
                space(random);
            }
            case 1 -> html.append(UNSEEN[random.nextInt(UNSEEN.length)]);
            case 2 -> {
                html.append("<b><i title=\"<p>\">");
                put("in", "in");
                html.append("</i></b>");
            }
            case 3 -> space(random);
            default -> {
                String word = WORDS[random.nextInt(WORDS.length)];
                put(word, word);
            }
        }
    }

    private void space(Random random) {
        put("w", "w");
        put(SPACES[random.nextInt(SPACES.length)], " ");
        put("w", "w");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyCharacterIsTracedToItsPlace(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            paragraph(random);
        }
        Document page = HtmlReader.read("a.html", html.toString());
        List<Placed> found = new ArrayList<>();
        page.blocks().forEach(block -> {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                found.add(
                        new Placed(page.text().charAt(i), page.reading().toRaw().toOriginal(new Span(i, i + 1))));
            }
        });
        assertThat(page.blocks()).hasSize(40);
        assertThat(found).containsExactlyElementsOf(expected);
    }
}
