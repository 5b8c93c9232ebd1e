package org.songngu.glossary;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher.CaseRule;

class GlossaryReaderTest {
    private final CsvFiles csv;

    GlossaryReaderTest(@TempDir Path folder) {
        csv = new CsvFiles(folder);
    }

    @Test
    void readsEveryColumnOfARow() {
        Glossary glossary = csv.read(
                "id,en,vi,lo,type,forbidden_en,forbidden_vi,forbidden_lo,variants_en,variants_vi,variants_lo,case,status,note,source",
                "P001,To Lam,Tô Lâm,ໂຕ ເລິມ,person,Tô Lam|Lam To,To Lam,ໂຕເລີມ,Tô Lâm,,ໂຕເລິມ|ໂຕເລີມ,sensitive,approved,a note,vi:A lo:A");

        Term term = glossary.term("P001").orElseThrow();
        assertThat(term.form(Lang.LO)).contains("ໂຕ ເລິມ");
        assertThat(term.type()).isEqualTo("person");
        assertThat(term.forbidden(Lang.EN)).containsExactly("Tô Lam", "Lam To");
        assertThat(term.forbidden(Lang.LO)).containsExactly("ໂຕເລີມ");
        assertThat(term.variants(Lang.VI)).isEmpty();
        assertThat(term.variants(Lang.LO)).containsExactly("ໂຕເລິມ", "ໂຕເລີມ");
        assertThat(term.caseRule()).isEqualTo(CaseRule.SENSITIVE);
        assertThat(List.of(term.status(), term.note(), term.source()))
                .containsExactly("approved", "a note", "vi:A lo:A");
        assertThat(term.line()).isEqualTo(2);
    }

    @Test
    void readsTheSameTermsWhateverTheDelimiterTheEncodingAndTheLineEnds() {
        String table = "id,en,vi,lo,type\nL007,Hanoi,Hà Nội,,place\nD001,\"a, b\",tôi,,term\n";
        List<byte[]> forms = List.of(
                table.getBytes(UTF_8),
                ("\uFEFF" + table).getBytes(UTF_8),
                ("\uFEFF" + table).getBytes(UTF_16LE),
                ("\uFEFF" + table).getBytes(UTF_16BE),
                table.replace("\n", "\r\n").getBytes(UTF_8),
                table.replace("\n", "\r").getBytes(UTF_8),
                "\uFEFFsep=;\r\nid;en;vi;lo;type\r\nL007;Hanoi;Hà Nội;;place\r\nD001;a, b;tôi;;term\r\n"
                        .getBytes(UTF_8),
                "id\ten\tvi\tlo\ttype\nL007\tHanoi\tHà Nội\t\tplace\nD001\ta, b\ttôi\t\tterm".getBytes(UTF_8),
                Normalizer.normalize(table, Normalizer.Form.NFD).getBytes(UTF_8));

        for (byte[] form : forms) {
            Glossary glossary = GlossaryReader.read(csv.file("g.csv", form));
            assertThat(glossary.terms()).extracting(Term::id).containsExactly("L007", "D001");
            assertThat(glossary.terms().get(0).form(Lang.VI)).contains("Hà Nội");
            assertThat(glossary.terms().get(1).form(Lang.EN)).contains("a, b");
        }
    }

    @Test
    void takesColumnsInAnyOrderAndKeepsThoseItDoesNotKnow() {
        Glossary glossary = csv.read("Type,owner,VI,lo,en,id,source/reliability", "place,Mai,Lào,ລາວ,Laos,L002,lo:A");

        assertThat(glossary.terms().get(0).source()).isEqualTo("lo:A");
        GlossaryFile file = glossary.files().get(0);
        assertThat(file.columns().names()).contains("owner");
        assertThat(file.entries().get(0).row().cells()).contains("Mai");
    }

    @Test
    void passesOverCommentsBlankLinesAndRowsASpreadsheetLeftBehind() {
        Glossary glossary = csv.read(
                "# our glossary",
                "",
                "id,en,vi,lo,type",
                "# people, first",
                "\"# places, then\",,,",
                ",,,,",
                "L002,Laos,Lào,,place");

        assertThat(glossary.terms()).extracting(Term::id).containsExactly("L002");
        assertThat(glossary.terms().get(0).line()).isEqualTo(7);
    }

    @Test
    void countsTheLinesOfQuotedCells() {
        Glossary glossary = csv.read(
                "id,en,vi,lo,type,note",
                "P1,a,b,,term,\"one",
                "two",
                "three\"",
                "P2,c,d,,term,\"x\"",
                "# a comment",
                "P3,e,f,,term,");

        assertThat(glossary.terms()).extracting(Term::line).containsExactly(2, 5, 7);
        assertThat(glossary.terms().get(0).note()).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void findsTheLineOfALastRowWithoutALineEnd() {
        byte[] bytes = "id,en,vi,lo,type\nP1,a,b,,term\nP2,c,d,,term".getBytes(UTF_8);

        assertThat(GlossaryReader.read(csv.file("g.csv", bytes)).terms())
                .extracting(Term::line)
                .containsExactly(2, 3);
    }

    @Test
    void anEmptyCaseCellMeansSensitiveForAllThatIsWrittenWithCapitals() {
        Glossary glossary = csv.read(
                "id,en,vi,lo,type,case",
                "1,a,b,,person,",
                "2,a,b,,agreement,",
                "3,a,b,,demonym,",
                "4,a,b,,term,",
                "5,a,b,,term,Sensitive",
                "6,a,b,,org,insensitive");

        assertThat(glossary.terms())
                .extracting(Term::caseRule)
                .containsExactly(
                        CaseRule.SENSITIVE,
                        CaseRule.SENSITIVE,
                        CaseRule.SENSITIVE,
                        CaseRule.INSENSITIVE,
                        CaseRule.SENSITIVE,
                        CaseRule.INSENSITIVE);
    }

    @Test
    void theRowOfALaterFileReplacesTheOneWithItsIdAndKeepsItsPlace() {
        Path base = csv.file("base.csv", "id,en,vi,lo,type", "L001,Vietnam,Việt Nam,,place", "L002,Laos,Lào,,place");
        Path own =
                csv.file("own.csv", "id,en,vi,lo,type", "L001,Viet Nam,Việt Nam,,place", "X1,Thakhek,Thà Khẹt,,place");

        Glossary glossary = GlossaryReader.read(List.of(base, own));

        assertThat(glossary.terms())
                .extracting(term -> term.form(Lang.EN).orElseThrow())
                .containsExactly("Viet Nam", "Laos", "Thakhek");
        assertThat(glossary.name()).isEqualTo(base + "+" + own);
    }

    @Test
    void theSignatureFollowsTheContent() {
        String one = csv.read("id,en,vi,lo,type", "1,a,b,,term").signature().toString();
        String same = csv.read("id,en,vi,lo,type", "1,a,b,,term").signature().toString();
        String other = csv.read("id,en,vi,lo,type", "1,a,c,,term").signature().toString();

        assertThat(one).matches("glossary:g\\.csv@[0-9a-f]{12}").isEqualTo(same).isNotEqualTo(other);
    }
}
