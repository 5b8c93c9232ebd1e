package org.songngu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.glossary.Outcome;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Passage;
import org.songngu.translate.Origin;
import org.songngu.translate.Target;

class BriefMarkdownTest {
    @Test
    void keepsEveryRowAtThreeCells() {
        List<String> rows = lines(new Draft()
                        .sentence("a | b \\| c \\", Target.NONE)
                        .sentence("two\nlines", Draft.memory("hai | dòng\r\n"))
                        .brief())
                .stream()
                .filter(line -> line.startsWith("|"))
                .toList();

        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(cells(row)).isEqualTo(3));
        assertThat(rows.get(3)).isEqualTo("| 2 | two lines | hai \\| dòng |");
    }

    @Test
    void saysWhatDiffersFromASimilarSentence() {
        Target similar = new Target("Giá tăng 5%.", Origin.FUZZY, 0.9, List.of(), Optional.of("has “up” for “down”"));

        assertThat(lines(new Draft().sentence("Prices went down 5%.", similar).brief()))
                .contains("| 1 | Prices went down 5%. | Giá tăng 5%.<br>*has “up” for “down”* |");
    }

    @Test
    void showsMarkupOfAnArticleAsText() {
        String page = String.join(
                "\n",
                lines(new Draft()
                        .title("<b>*bold*</b>", Target.NONE)
                        .sentence("<script>alert(1)</script> [x](javascript:1) `code` &lt;", Target.NONE)
                        .brief()));

        assertThat(page)
                .contains("# \\<b\\>\\*bold\\*\\</b\\>")
                .contains("\\<script\\>alert(1)\\</script\\> \\[x\\](javascript:1) \\`code\\` \\&lt;");
    }

    @Test
    void tellsKindsFindingsNamesAndTerms() {
        assertThat(lines(new Draft()
                        .piece(Passage.Kind.HEADING, "Trade", Draft.memory("Thương mại"))
                        .piece(Passage.Kind.LIST_ITEM, "To Lam: bilateral trade.", Target.NONE)
                        .name("To Lam", Draft.TO_LAM)
                        .term("bilateral trade", Draft.TRADE)
                        .finding("Trade", Severity.INFO, "Look.")
                        .notice("No model.")
                        .brief()))
                .contains(
                        "> - No model.",
                        "| 1 | **Trade** | **Thương mại** |",
                        "| 2 | • To Lam: bilateral trade. | *Tô Lâm ← To Lam*<br>*kim ngạch thương mại song phương ←"
                                + " bilateral trade* |",
                        "- **info**, segment 1: Look. (number-changed)",
                        "| P001 | To Lam | Tô Lâm | ໂຕ ເລິມ | 1 | listed |  |",
                        "| T101 | bilateral trade | kim ngạch thương mại song phương | ການຄ້າສອງຝ່າຍ | 1 |  |");
    }

    @Test
    void countsOutcomes() {
        assertThat(lines(new Draft()
                        .sentence("More bilateral trade.", Draft.memory("Thêm."))
                        .term("bilateral trade", Draft.TRADE, Outcome.FAILED)
                        .brief()))
                .anyMatch(line -> line.endsWith("| 1 | 1 failed |"));
    }

    /** As GitHub counts them: a backslash takes the next character with it. */
    private static int cells(String row) {
        return (int) row.replaceAll("\\\\.", "").chars().filter(c -> c == '|').count() - 1;
    }

    private static List<String> lines(Brief brief) {
        return new String(BriefFormat.MD.render(brief), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
