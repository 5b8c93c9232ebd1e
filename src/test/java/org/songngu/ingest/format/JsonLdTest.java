package org.songngu.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.format.DocumentTexts.blocks;
import static org.songngu.ingest.format.DocumentTexts.rawOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.ingest.Document;
import org.songngu.text.Lang;

class JsonLdTest {
    private static final String LONG =
            "The two sides agreed to raise their trade and to keep their special relationship. ";
    private static final String BODY =
            "Vi\\u1ec7t Nam \\\"and\\\" Laos\\/Lao.\\n\\n  T\\u00f4 L\\u00e2m said so.\\r\\n" + LONG.repeat(3);

    private static Document read(String json) {
        return HtmlReader.read(
                "a.html",
                "<html lang=en><head><title>Window</title><script type=\"application/ld+json\">" + json
                        + "</script></head><body><p>The teaser that the page itself shows to its readers, with a full stop.</p>");
    }

    @Test
    void readsTheArticleThatThePageDescribes() {
        Document page = read("""
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "T\\u00f4 L\\u00e2m &amp; Laos",
                 "datePublished": "2024-01-06T10:00:00+07:00", "author": [{"@type": "Person", "name": "VNS"}],
                 "inLanguage": "vi-VN", "articleBody": "%s"}""".formatted(BODY));
        assertThat(blocks(page))
                .containsExactly(
                        "TITLE: Tô Lâm & Laos",
                        "PARAGRAPH: Việt Nam \"and\" Laos/Lao.",
                        "PARAGRAPH: Tô Lâm said so.",
                        "PARAGRAPH: " + LONG.repeat(3).strip());
        assertThat(page.origin().date()).contains("2024-01-06");
        assertThat(page.origin().byline()).contains("VNS");
        assertThat(page.declared()).contains(Lang.VI);
    }

    @Test
    void tracesEveryCharacterThroughTheEscapes() {
        Document page = read("{\"@type\":\"Article\",\"headline\":\"A &amp; B\",\"articleBody\":\"" + BODY + "\"}");
        assertThat(rawOf(page, "Việt")).isEqualTo("Vi\\u1ec7t");
        assertThat(rawOf(page, "ệ")).isEqualTo("\\u1ec7");
        assertThat(rawOf(page, "\"and\" Laos/")).isEqualTo("\\\"and\\\" Laos\\/");
        assertThat(rawOf(page, "Tô Lâm said so.")).isEqualTo("T\\u00f4 L\\u00e2m said so.");
        assertThat(rawOf(page, "A & B")).isEqualTo("A &amp; B");
    }

    @Test
    void findsTheArticleInAGraphOrAList() {
        String article = "{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"articleBody\":\"" + LONG.repeat(3) + "\"}";
        List<String> found =
                List.of("TITLE: Window", "PARAGRAPH: " + LONG.repeat(3).strip());
        assertThat(blocks(read("{\"@graph\":[{\"@type\":\"WebSite\"}," + article + "]}")))
                .isEqualTo(found);
        assertThat(blocks(read("[{\"@type\":\"WebSite\"}, " + article + "]"))).isEqualTo(found);
    }

    @Test
    void takesTheTextAfterTheKeyWhereItStandsTwice() {
        String text = LONG.repeat(3).strip();
        Document page =
                read("{\"description\":\"" + text + "\",\"@type\":\"NewsArticle\",\"articleBody\" : \"" + text + "\"}");
        int body =
                page.reading().toRaw().toOriginal(page.blocks().get(1).span()).start();
        assertThat(page.raw().substring(0, body)).endsWith("\"articleBody\" : \"");
    }

    @Test
    void findsTheBodyInALongScript() {
        String filler = "\"keywords\":[" + "\"Lào \\u1ec7\",".repeat(9000) + "\"end\"],";
        Document page = read("{" + filler + "\"@type\":\"NewsArticle\",\"articleBody\":\"" + BODY + "\"}");
        assertThat(rawOf(page, "Tô Lâm said so.")).isEqualTo("T\\u00f4 L\\u00e2m said so.");
    }

    @Test
    void readsTheMarkupThatSomeSitesLeaveInTheBody() {
        Document page = read("{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>Vi\\u1ec7t <b>Nam<\\/b>&nbsp;x.<\\/p><p>"
                + LONG.repeat(3) + "<script>evil()<\\/script><\\/p>\"}");
        assertThat(blocks(page))
                .containsExactly(
                        "TITLE: Window",
                        "PARAGRAPH: Việt Nam\u00A0x.",
                        "PARAGRAPH: " + LONG.repeat(3).strip());
        assertThat(rawOf(page, "ệt N")).isEqualTo("\\u1ec7t <b>N");
    }

    @Test
    void passesOverTeasersOtherThingsAndMalformedScripts() {
        List<String> shown = List.of(
                "TITLE: Window", "PARAGRAPH: The teaser that the page itself shows to its readers, with a full stop.");
        assertThat(blocks(read("{\"@type\":\"NewsArticle\",\"articleBody\":\"Short.\"}")))
                .isEqualTo(shown);
        assertThat(blocks(read("{\"@type\":\"Product\",\"articleBody\":\"" + BODY + "\"}")))
                .isEqualTo(shown);
        assertThat(blocks(read("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + BODY)))
                .isEqualTo(shown);
        assertThat(blocks(read("{\"@type\":\"NewsArticle\",\"articleBody\":[1]}")))
                .isEqualTo(shown);
        assertThat(blocks(read("[".repeat(100_000)))).isEqualTo(shown);
        assertThat(blocks(read(""))).isEqualTo(shown);
    }
}
