package org.songngu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.glossary.Outcome;
import org.songngu.text.Finding.Severity;
import org.songngu.translate.Origin;
import org.songngu.translate.Target;

class BriefCsvTest {
    @Test
    void isReadBackAsItWasWritten() throws IOException {
        CSVRecord row = rows(new Draft()
                        .sentence(
                                "He said \"To Lam, 12\nbilateral trade\".", Draft.machine("Ông nói: \"Tô Lâm\"; thôi."))
                        .name("To Lam", Draft.TO_LAM)
                        .term("bilateral trade", Draft.TRADE, Outcome.FAILED)
                        .finding("12", Severity.ERROR, "12 is missing.")
                        .brief())
                .get(0);

        assertThat(row.toMap())
                .containsEntry("segment", "0")
                .containsEntry("start", "0")
                .containsEntry("end", "37")
                .containsEntry("kind", "body")
                .containsEntry("source", "He said \"To Lam, 12 bilateral trade\".")
                .containsEntry("target", "Ông nói: \"Tô Lâm\"; thôi.")
                .containsEntry("origin", "model")
                .containsEntry("names", "Tô Lâm ← To Lam [P001]")
                .containsEntry("terms", "kim ngạch thương mại song phương ← bilateral trade [T101] failed")
                .containsEntry("findings", "error number-changed: 12 is missing.");
    }

    @Test
    void saysWhatDiffersFromASimilarSentence() throws IOException {
        Target similar = new Target("Giá tăng 5%.", Origin.FUZZY, 0.9, List.of(), Optional.of("has “up” for “down”"));

        CSVRecord row = rows(new Draft()
                        .sentence("Prices went down 5%.", similar)
                        .brief())
                .get(0);

        assertThat(row.get("remark")).isEqualTo("has “up” for “down”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1"})
    void givesASpreadsheetNoFormula(String formula) throws IOException {
        CSVRecord row = rows(new Draft()
                        .sentence(formula, Draft.memory(formula))
                        .brief())
                .get(0);

        assertThat(row.get("source")).isEqualTo("'" + formula);
        assertThat(row.get("target")).isEqualTo("'" + formula);
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() {
        String csv = text(new Draft().sentence("Talks.", Target.NONE).brief());

        assertThat(csv).startsWith("\uFEFFsegment,start,end,kind,").endsWith("Talks.,,none,,,,\r\n");
    }

    private static List<CSVRecord> rows(Brief brief) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(text(brief).substring(1))).getRecords();
    }

    private static String text(Brief brief) {
        return new String(BriefFormat.CSV.render(brief), StandardCharsets.UTF_8);
    }
}
