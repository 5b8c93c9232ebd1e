package org.songngu.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.ingest.format.DocumentTexts.rawOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.ingest.Document;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class MarkdownReaderTest {
    private static Document read(String markdown) {
        return MarkdownReader.read("a.md", markdown);
    }

    private static List<String> blocks(String markdown) {
        return DocumentTexts.blocks(read(markdown));
    }

    @Test
    void readsAnArticle() {
        assertThat(blocks("""
                        # Tô Lâm visits Laos #

                        HÀ NỘI – The **General
                        Secretary** left on Monday.
                        He returns soon.

                        ![Leaders (in Hà Nội)](a_(1).jpg "t")

                        ## Trade
                        - More trade,
                          and visits
                        * Second
                        1. Third
                        2. Fourth

                        > Friends for ever,
                        > he said.

                        ***
                        Setext
                        ------
                        The end.
                        """))
                .containsExactly(
                        "TITLE: Tô Lâm visits Laos",
                        "PARAGRAPH: HÀ NỘI – The General Secretary left on Monday. He returns soon.",
                        "CAPTION: Leaders (in Hà Nội)",
                        "HEADING: Trade",
                        "LIST_ITEM: More trade, and visits",
                        "LIST_ITEM: Second",
                        "LIST_ITEM: Third",
                        "LIST_ITEM: Fourth",
                        "PARAGRAPH: Friends for ever, he said.",
                        "HEADING: Setext",
                        "PARAGRAPH: The end.");
    }

    @Test
    void tracesTheTextToItsSource() {
        Document page = read("Some *bold\r\nlink* to [the\r\n> text](http://x \"t\") &amp; `a*b`\\*.\n");
        assertThat(page.text())
                .isEqualTo("Some bold link to [the text](http://x \"t\") & a*b*."
                        .replace("[", "")
                        .replace("](http://x \"t\")", ""));
        assertThat(rawOf(page, "bold link")).isEqualTo("bold\r\nlink");
        assertThat(page.reading().toRaw().toOriginal(new Span(9, 10)).in(page.raw()))
                .isEqualTo("\r");
        assertThat(rawOf(page, "the text")).isEqualTo("the\r\n> text");
        assertThat(rawOf(page, "& a")).isEqualTo("&amp; `a");
        assertThat(rawOf(page, "b*.")).isEqualTo("b`\\*.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a **b** _c_ ***d*** ~~e~~ __f__    | a b c d e f",
                "snake_case_name 2 * 3 * 4 5*       | snake_case_name 2 * 3 * 4 5*",
                "**bold *and* more** text           | bold and more text",
                "see <https://a.b/c_d_e> or <b>x</b><br>y | see https://a.b/c_d_e or x y",
                "[a [b] c](u) [d][ref] [e] [f] (g)  | a [b] c d [e] [f] (g)",
                "an ![icon](i.png)image             | an image",
                "a[^1] footnote                     | a footnote",
                "\\# no \\*heading\\* C:\\dir       | # no *heading* C:\\dir",
                "AT&T &nosuch; &#7879; x<!-- y -->z | AT&T &nosuch; ệ xz",
                "`code with *stars*` and ``a ` b``  | code with *stars* and a ` b",
                "1 < 2 and `open                    | 1 < 2 and `open"
            })
    void takesTheMarkupOut(String markdown, String text) {
        assertThat(blocks("x\n\n" + markdown)).containsExactly("PARAGRAPH: x", "PARAGRAPH: " + text);
    }

    @Test
    void readsNoCodeCommentScriptOrDefinition() {
        assertThat(blocks("""
                        One.
                        ```java
                        evil
                        ```
                        <!-- evil
                        evil -->
                        Two.

                        <script>
                        evil()
                        </script>
                        ~~~
                        evil
                        ~~~
                        [ref]: http://evil "evil"
                        """)).containsExactly("PARAGRAPH: One.", "PARAGRAPH: Two.");
    }

    @Test
    void readsTheCellsOfATable() {
        assertThat(blocks("| Year | Trade |\n|:---|---:|\n| 2023 | **1.6** |\n"))
                .containsExactly("PARAGRAPH: Year", "PARAGRAPH: Trade", "PARAGRAPH: 2023", "PARAGRAPH: 1.6");
    }

    @Test
    void takesAYearThatBeginsAWrappedLineForNoList() {
        assertThat(blocks("It was decided in\n6. January\nof\n2024. It was cold.\n\n- HÀ NỘI"))
                .containsExactly("PARAGRAPH: It was decided in 6. January of 2024. It was cold.", "LIST_ITEM: HÀ NỘI");
    }

    @Test
    void takesTheOnlyFirstHeadingForTheTitleAndNoneOfSeveral() {
        assertThat(blocks("Site\n\nTitle\n=====\n## A\n"))
                .containsExactly("PARAGRAPH: Site", "TITLE: Title", "HEADING: A");
        assertThat(blocks("# A\n# B\n")).containsExactly("TITLE: A", "HEADING: B");
        assertThat(blocks("x\n# A\n# B\n")).containsExactly("PARAGRAPH: x", "HEADING: A", "HEADING: B");
    }

    @Test
    void readsFrontMatterForWhatItSays() {
        Document page =
                read("---\r\ntitle: \"Tô Lâm: a visit\"\r\ndate: 2024-01-06 10:00\r\nauthor: VNS\r\nlang: vi\r\n"
                        + "tags:\r\n  - a\r\n---\r\nText.");
        assertThat(page.text()).isEqualTo("Tô Lâm: a visit\n\nText.");
        assertThat(rawOf(page, "Tô Lâm: a visit")).isEqualTo("Tô Lâm: a visit");
        assertThat(page.origin()).isEqualTo(new Article.Origin(Optional.of("2024-01-06"), Optional.of("VNS")));
        assertThat(page.declared()).contains(Lang.VI);
        assertThat(blocks("---\ntitle: A\n---\n# B\n")).containsExactly("TITLE: B");
    }

    @Test
    void takesARuleAtTheTopForNoFrontMatter() {
        assertThat(blocks("---\nText: one.\n\nMore.\n")).containsExactly("PARAGRAPH: Text: one.", "PARAGRAPH: More.");
        assertThat(blocks("-----\n# A\n")).containsExactly("TITLE: A");
    }

    @Test
    void readsLongRunsOfMarksWithoutOverflow() {
        for (String mark : List.of("*", "_", "[", "![", "`", "<", "&", "(", "\\", "-", "#", "|", "[](", ">", "_a ")) {
            String run = mark.repeat(50_000);
            assertThat(read("x " + run + " y\n\ny " + run + "z").text())
                    .startsWith("x")
                    .endsWith("z");
        }
    }
}
