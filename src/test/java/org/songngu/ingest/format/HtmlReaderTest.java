package org.songngu.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.songngu.ingest.format.DocumentTexts.blocks;
import static org.songngu.ingest.format.DocumentTexts.rawOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.songngu.ingest.Block;
import org.songngu.ingest.Document;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class HtmlReaderTest {
    private static final String PROSE =
            "Party General Secretary Tô Lâm received the visiting Lao Prime Minister in Hà Nội on Monday afternoon.";

    private static Document read(String html) {
        return HtmlReader.read("a.html", html);
    }

    /** Each block as "ROLE: text". */
    /** What stands in the source for a block, as a browser would show it. */
    private static String shown(Document document, Block block) {
        String slice = document.reading().toRaw().toOriginal(block.span()).in(document.raw());
        return Parser.unescapeEntities(slice.replaceAll("<!--.*?-->|<[^>]*>", ""), false)
                .replaceAll("[ \\t\\r\\n]+", " ");
    }

    @Test
    void findsTheStoryAndKeepsTheRestOfThePageAsChrome() {
        Document page = read("""
                <html lang="vi"><head><title>Talks held - Site</title></head><body>
                <header><a href="/">Site</a></header>
                <nav><ul><li><a href="/a">Politics</a><li><a href="/b">World</a></ul></nav>
                <div class="wrap has-sidebar">
                 <div class="breadcrumb"><a href="/">Home</a> / <a>Politics</a></div>
                 <h1 class="title">Talks held in Hà Nội</h1>
                 <p class="author">Nguyễn Văn A</p>
                 <div class="content">
                  <p class="sapo">The two sides agreed to deepen their special relationship.</p>
                  <figure><img src="x.jpg"><figcaption>The two leaders. Photo: VNA</figcaption></figure>
                  <p>%s</p>
                  <h2>Trade</h2>
                  <p>%s</p>
                  <ul><li>First, more trade.</li><li>Second, more visits.</li></ul>
                  <div class="related-news"><a href="/c">Lao PM arrives in Hà Nội</a></div>
                  <p>%s</p>
                 </div>
                 <div class="comments"><p>I find this a very good development for both of our countries, friends.</p></div>
                </div>
                <footer>Copyright Site</footer></body></html>
                """.formatted(PROSE, PROSE, PROSE));
        assertThat(blocks(page))
                .containsExactly(
                        "CHROME: Site",
                        "CHROME: Politics",
                        "CHROME: World",
                        "CHROME: Home / Politics",
                        "TITLE: Talks held in Hà Nội",
                        "BYLINE: Nguyễn Văn A",
                        "LEAD: The two sides agreed to deepen their special relationship.",
                        "CAPTION: The two leaders. Photo: VNA",
                        "PARAGRAPH: " + PROSE,
                        "HEADING: Trade",
                        "PARAGRAPH: " + PROSE,
                        "LIST_ITEM: First, more trade.",
                        "LIST_ITEM: Second, more visits.",
                        "CHROME: Lao PM arrives in Hà Nội",
                        "PARAGRAPH: " + PROSE,
                        "CHROME: I find this a very good development for both of our countries, friends.",
                        "CHROME: Copyright Site");
        assertThat(page.declared()).contains(Lang.VI);
    }

    @Test
    void knowsWhereEveryBlockStandsInTheSource() {
        Document page = read("""
                <h1>T&#7893;ng B&iacute; th&#x1B0; T&ocirc; L&acirc;m</h1>
                <p>Viê\u0323t&nbsp;Nam &amp; <b>La<i>os</i></b>   held\n talks&hellip; <!-- no --> and<br>signed
                &quot;many&quot; deals&period; AT&ampT &lt;b&gt; 5 < 6 &unknown; so\u00ADft</p>
                """);
        assertThat(blocks(page))
                .containsExactly(
                        "TITLE: Tổng Bí thư Tô Lâm",
                        "PARAGRAPH: Viê\u0323t\u00A0Nam & Laos held talks… and signed \"many\" deals. AT&T <b> 5 < 6 &unknown;"
                                + " so\u00ADft");
        Block paragraph = page.blocks().get(1);
        assertThat(shown(page, page.blocks().get(0))).isEqualTo("Tổng Bí thư Tô Lâm");
        assertThat(page.reading().toRaw().toOriginal(paragraph.span()).in(page.raw()))
                .startsWith("Viê\u0323t&nbsp;Nam &amp; <b>La")
                .endsWith("&unknown; so\u00ADft");
        assertThat(rawOf(page, "ê\u0323t\u00A0N")).isEqualTo("ê\u0323t&nbsp;N");
        assertThat(rawOf(page, "Laos")).isEqualTo("La<i>os");
        assertThat(rawOf(page, "…")).isEqualTo("&hellip;");
        assertThat(rawOf(page, "AT&T")).isEqualTo("AT&ampT");
        assertThat(rawOf(page, ". A")).isEqualTo("&period; A");
        assertThat(rawOf(page, "ư T")).isEqualTo("&#x1B0; T");
    }

    @Test
    void takesTheArticleThatOutweighsTheTeasersBesideIt() {
        String teaser = "<article><h3><a href='/1'>Rice</a></h3><p>Rice prices fell in March.</p></article>";

        Document page = read("<body>" + teaser + teaser + "<article><h1>Talks</h1><p>" + PROSE + "<p>" + PROSE
                + "</article>" + teaser + "</body>");

        assertThat(blocks(page))
                .filteredOn(block -> !block.startsWith("CHROME"))
                .containsExactly("TITLE: Talks", "PARAGRAPH: " + PROSE, "PARAGRAPH: " + PROSE);
    }

    @Test
    void readsEveryArticleOfAPageWhereNoneOutweighsTheOthers() {
        String article = "<article><p>" + PROSE + "</p></article>";

        assertThat(blocks(read("<body>" + article + article + article + "</body>")))
                .containsOnly("PARAGRAPH: " + PROSE)
                .hasSize(3);
    }

    @Test
    void neverReadsWhatIsNotShown() {
        Document page = read("<title>T</title><style>p{color:red}</style><p>" + PROSE
                + "<script>alert('evil')</script><noscript>evil</noscript><template><p>evil</p></template>"
                + "<span hidden>evil</span><span style='DISPLAY : none'>evil</span><svg><text>evil</text></svg>"
                + "<iframe src=evil>evil</iframe><!-- evil --></p><div style=\"visibility:hidden\"><p>evil</p></div>");
        assertThat(blocks(page)).containsExactly("TITLE: T", "PARAGRAPH: " + PROSE);
    }

    @Test
    void showsAScriptThatIsWrittenAsText() {
        assertThat(blocks(read("<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on the blackboard of the class.")))
                .containsExactly("PARAGRAPH: He wrote <script>alert(1)</script> on the blackboard of the class.");
    }

    @Test
    void takesTheTitleFromTheHeadWhereThePageShowsNone() {
        Document shared = read("<meta property='og:title' content='Tô Lâm &amp; Lào'><title>x</title><p>" + PROSE);
        assertThat(blocks(shared)).first().isEqualTo("TITLE: Tô Lâm & Lào");
        assertThat(rawOf(shared, "Tô Lâm & Lào")).isEqualTo("Tô Lâm &amp; Lào");
        assertThat(blocks(read("<title>Prime Minister visits Laos | Báo Nhân Dân</title><p>" + PROSE)))
                .first()
                .isEqualTo("TITLE: Prime Minister visits Laos");
    }

    @Test
    void takesTheHeadlineThatTheHeadRepeatsWhateverItsTag() {
        Document page = read("<meta property='og:title' content='Talks Held'><h1><a href=/>The Daily</a></h1>"
                + "<div class=headline>Talks held</div><div><p>" + PROSE + "</p></div>");
        assertThat(blocks(page)).containsExactly("CHROME: The Daily", "TITLE: Talks held", "PARAGRAPH: " + PROSE);
    }

    @Test
    void cutsAtAnEmptyLineAndBetweenWholeSentencesButNotWhereALineWraps() {
        String wrapped = "One line of this paragraph is broken off here, which is long<br>before it ends.";
        Document page = read("<div>" + PROSE + "<br>" + PROSE + "<br> <br/>" + wrapped + "</div>");
        assertThat(blocks(page))
                .containsExactly(
                        "PARAGRAPH: " + PROSE, "PARAGRAPH: " + PROSE, "PARAGRAPH: " + wrapped.replace("<br>", " "));
        assertThat(rawOf(page, "long before")).isEqualTo("long<br>before");
    }

    @Test
    void takesAFirstParagraphInBoldForTheLead() {
        Document page = read("<div><p><strong>The two sides agreed on many things in Vientiane.</strong></p><p>" + PROSE
                + "</p><p><b>" + PROSE + "</b></p></div>");
        assertThat(blocks(page))
                .containsExactly(
                        "LEAD: The two sides agreed on many things in Vientiane.",
                        "PARAGRAPH: " + PROSE,
                        "PARAGRAPH: " + PROSE);
    }

    @Test
    void readsTheCellsOfATableAndTheLinesOfPreformattedText() {
        Document table =
                read("<div><p>" + PROSE + "<table><tr><td>Year<td>Trade</tr><tr><td>2023<td>US$1.6bn</table></div>");
        assertThat(blocks(table)).contains("PARAGRAPH: Year", "PARAGRAPH: 2023", "PARAGRAPH: US$1.6bn");
        Document pre = read("<pre>" + PROSE + "\n\n" + PROSE + "\r\nwrapped.</pre>");
        assertThat(blocks(pre)).containsExactly("PARAGRAPH: " + PROSE, "PARAGRAPH: " + PROSE + " wrapped.");
    }

    @Test
    void readsWhatThePageSaysAboutItself() {
        Document page = read("<html lang='lo-LA'><meta name=author content='Phạm A'>"
                + "<meta property='article:published_time' content='2024-01-06T10:00:00+07:00'><p>" + PROSE);
        assertThat(page.declared()).contains(Lang.LO);
        assertThat(page.origin().date()).contains("2024-01-06");
        assertThat(page.origin().byline()).contains("Phạm A");
        assertThat(read("<time datetime='2023-12-31 08:00'>x</time><p>" + PROSE)
                        .origin()
                        .date())
                .contains("2023-12-31");
    }

    @Test
    void declaresNothingWhereThePageDoesNot() {
        Document page = read("<html lang=fr><p>" + PROSE);
        assertThat(page.declared()).isEmpty();
        assertThat(page.origin()).isEqualTo(Article.Origin.UNKNOWN);
    }

    @Test
    void keepsTheWholeOfAPageWithoutProse() {
        assertThat(blocks(read("<body><p>Hello</p><p>world"))).containsExactly("PARAGRAPH: Hello", "PARAGRAPH: world");
        assertThat(blocks(read("just <i>text"))).containsExactly("PARAGRAPH: just text");
    }

    @Test
    void readsAPageWhollyWrappedInAForm() {
        assertThat(blocks(read("<form id=aspnet class=sidebar-page><h1>Talks</h1><p>" + PROSE
                        + "<label>Search</label></form>")))
                .containsExactly("TITLE: Talks", "PARAGRAPH: " + PROSE, "CHROME: Search");
    }

    @Test
    void readsAPageThatClosesNothing() {
        Document page = read("<body class=author-page><h1>Talks<div><p>" + PROSE + "<p>" + PROSE
                + "<p style='text-align: right'><b>Viết Tuân");
        assertThat(blocks(page))
                .containsExactly("TITLE: Talks", "PARAGRAPH: " + PROSE, "PARAGRAPH: " + PROSE, "BYLINE: Viết Tuân");
    }

    @Test
    void mapsTheGapBetweenBlocksToTheEndOfTheFirst() {
        Document page = read("<p>One.</p><p>Two.</p>");
        assertThat(page.text()).isEqualTo("One.\n\nTwo.");
        assertThat(List.of(4, 5))
                .map(at -> page.reading().toRaw().toOriginal(new Span(at, at + 1)))
                .extracting("start", "end")
                .containsOnly(tuple(7, 7));
    }

    @Test
    void readsBoxesNestedAHundredThousandDeepWithoutOverflow() {
        String deep = "<div>x".repeat(100_000);
        assertThat(read(deep).blocks()).hasSize(100_000);
        assertThat(read("<b><i>".repeat(10_000) + PROSE).text()).isEqualTo(PROSE);
    }

    @Test
    void readsAPageInSixteenBits() {
        String html = "\uFEFF<!DOCTYPE html><p>" + PROSE;
        Document page = new DocumentReader()
                .read(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_16LE)), Optional.empty());
        assertThat(blocks(page)).containsExactly("PARAGRAPH: " + PROSE);
        assertThat(page.input()).isEqualTo("-");
    }
}
