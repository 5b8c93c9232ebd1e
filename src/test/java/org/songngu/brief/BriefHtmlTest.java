package org.songngu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.songngu.glossary.Outcome;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.translate.Target;

class BriefHtmlTest {
    private static final String HOSTILE = "<script>alert(1)</script> \"x\" & </td><img src=x onerror=alert(1)>";

    @Test
    void showsMarkupOfAnArticleAsText() {
        Document page = page(new Draft()
                .input(HOSTILE)
                .title(HOSTILE, Draft.memory(HOSTILE))
                .sentence(HOSTILE, Draft.machine(HOSTILE))
                .sentence(HOSTILE + " again", Target.NONE)
                .term("\"x\" & </td>", Draft.term(HOSTILE, Draft.forms(HOSTILE, HOSTILE, HOSTILE)), Outcome.FAILED)
                .finding("alert", Severity.ERROR, HOSTILE)
                .notice(HOSTILE)
                .brief());

        assertThat(page.select("script, img, iframe, object, link, a[href^=http]"))
                .isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.title()).isEqualTo(HOSTILE);
        assertThat(page.select("#s0 .source .text").text()).isEqualTo(HOSTILE);
        assertThat(page.select("#s0 .target .text").text()).isEqualTo(HOSTILE);
        assertThat(page.select("#s1 .crib b").text()).isEmpty();
        assertThat(page.expectFirst(".notices li").text()).isEqualTo(HOSTILE);
        assertThat(page.select("h1 mark").attr("title")).contains(HOSTILE);
    }

    @Test
    void allowsItsOwnStyleAndNothingElse() throws NoSuchAlgorithmException {
        Document page = page(new Draft().sentence("Talks.", Target.NONE).brief());

        String style = page.expectFirst("style").data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "';");
        assertThat(style).isNotBlank().doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void hasARowForEverySegmentWithItsLanguages() {
        Document page = page(new Draft()
                .languages(Lang.LO, Lang.VI)
                .piece(Passage.Kind.HEADING, "ການຄ້າ", Draft.memory("Thương mại"))
                .piece(Passage.Kind.LIST_ITEM, "ຂໍ້ໜຶ່ງ", Target.NONE)
                .brief());

        assertThat(page.select("table.brief tbody tr")).extracting(Element::id).containsExactly("s0", "s1");
        assertThat(page.select("tr.heading .source [lang=lo]").text()).isEqualTo("ການຄ້າ");
        assertThat(page.select("tr.heading .target [lang=vi]").text()).isEqualTo("Thương mại");
        assertThat(page.select("tr.heading .origin").text()).isEqualTo("memory");
        assertThat(page.select("tr.list-item .target .blank").text()).isEqualTo("to translate");
        assertThat(page.select("tbody th[scope=row]")).hasSize(2);
    }

    @Test
    void marksANameInBothLanguagesAndSaysItsForms() {
        Document page = page(new Draft()
                .sentence("To Lam spoke.", Draft.memory("Ông Tô Lâm phát biểu."))
                .name("To Lam", Draft.TO_LAM)
                .brief());

        Element source = page.expectFirst("#s0 .source mark.name");
        assertThat(source.text()).isEqualTo("To Lam");
        assertThat(source.attr("title")).isEqualTo("en To Lam · vi Tô Lâm · lo ໂຕ ເລິມ — P001 — person — listed");
        assertThat(page.select("#s0 .target mark.name").eachText()).containsExactly("Tô Lâm");
    }

    @Test
    void nestsANameInsideATermAndMarksTheSameSpanOnce() {
        Document page = page(new Draft()
                .sentence("The To Lam plan for Laos.", Target.NONE)
                .name("To Lam", Draft.TO_LAM)
                .name("Laos", Draft.LAOS)
                .term("To Lam plan", Draft.TRADE)
                .term("Laos", Draft.TRADE)
                .brief());

        assertThat(page.select("#s0 .source mark.term > mark.name").eachText()).containsExactly("To Lam");
        assertThat(page.select("#s0 .source mark").eachText()).containsExactly("To Lam plan", "To Lam", "Laos");
        assertThat(page.select("#s0 .source .text").text()).isEqualTo("The To Lam plan for Laos.");
    }

    @Test
    void laysNamesAndTermsBesideAnEmptyTarget() {
        Document page = page(new Draft()
                .sentence("To Lam: bilateral trade is up. Mr Lam.", Target.NONE)
                .name("To Lam", Draft.TO_LAM)
                .name("Mr Lam", Draft.TO_LAM)
                .term("bilateral trade", Draft.TRADE)
                .brief());

        assertThat(page.select("#s0 .crib li").eachText())
                .containsExactly("Tô Lâm ← To Lam", "kim ngạch thương mại song phương ← bilateral trade");
        assertThat(page.select("#s0 .crib b").eachAttr("lang")).isEqualTo(List.of("vi", "vi"));
    }

    @Test
    void putsFindingsInTheMarginOfTheirRow() {
        Document page = page(new Draft()
                .title("Fifty trucks", Target.NONE)
                .sentence("Talks.", Target.NONE)
                .sentence("Fifteen trucks.", Target.NONE)
                .finding("Fifteen", Severity.WARNING, "15 is missing.")
                .finding("Fifty", Severity.ERROR, "50 is missing.")
                .brief());

        assertThat(page.select("#s1 .notes li.warning").text()).isEqualTo("▲ warning 15 is missing. number-changed");
        assertThat(page.select("#s0 .notes li")).isEmpty();
        assertThat(page.select("header .notes li.error").text()).contains("50 is missing.");
        assertThat(page.select(".facts .found").text()).isEqualTo("1 error, 1 warning");
    }

    @Test
    void hasNoColumnOfFindingsWhereThereAreNone() {
        Document page = page(new Draft().sentence("Talks.", Target.NONE).brief());

        assertThat(page.select(".notes")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("visit.txt");
    }

    @Test
    void composesWhatItShowsAndDropsCharactersThatTurnOrBreakTheText() {
        Document page = page(new Draft()
                .sentence("Vie\u0323\u0302t\u0000 Nam \u202Eevil\uD800 \u0007bell", Target.NONE)
                .brief());

        assertThat(page.select("#s0 .source .text").text()).isEqualTo("Việt Nam evil bell");
    }

    private static Document page(Brief brief) {
        return Jsoup.parse(new String(BriefFormat.HTML.render(brief), StandardCharsets.UTF_8));
    }
}
