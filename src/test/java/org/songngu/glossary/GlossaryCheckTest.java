package org.songngu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryCheckTest {
    private static final String HEADER = "id,en,vi,lo,type,forbidden_en,variants_en,variants_lo,note";

    private final CsvFiles csv;

    GlossaryCheckTest(@TempDir Path folder) {
        csv = new CsvFiles(folder);
    }

    private List<String> check(Glossary glossary) {
        return GlossaryCheck.check(glossary).stream()
                .map(finding -> csv.local(finding.severity().label() + " " + finding.rule() + " " + finding.oneLine()))
                .toList();
    }

    private List<String> check(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return check(csv.read(lines));
    }

    @Test
    void hasNothingToSayOfASoundRow() {
        assertThat(check("P001,To Lam,Tô Lâm,ໂຕ ເລິມ,person,Tô Lam,Tô Lâm,ໂຕເລິມ,a note (short)"))
                .isEmpty();
    }

    @Test
    void reportsAFindingWithItsPlace() {
        GlossaryFinding finding = GlossaryCheck.check(csv.read(
                        HEADER, "L002,Laos,Lào,ລາວ,place,,,,\"a", "b\"", "L001,Vietnam,Việt Nam,ຫວຽດນາມ,plaze,,,,"))
                .get(0);

        assertThat(csv.local(finding.file())).isEqualTo("g.csv");
        assertThat(finding.line()).isEqualTo(4);
        assertThat(finding.column()).isEqualTo("type");
        assertThat(finding.id()).isEqualTo("L001");
        assertThat(finding.message()).isEqualTo("the type `plaze` is not known; did you mean `place`?");
    }

    @Test
    void warnsOfAColumnThatIsNearlyAKnownOne() {
        assertThat(check(csv.read("id,en,vi,lo,type,varients_en,owner", "1,a,b,ກ,term,x,y")))
                .containsExactly(
                        "warning unknown-column g.csv:1:varients_en: the column `varients_en` is not read; did you mean `variants_en`?");
    }

    @Test
    void warnsOfAnEmptyType() {
        assertThat(check("1,a,b,ກ,,,,,"))
                .containsExactly("warning unknown-type g.csv:2:type: the type is empty;"
                        + " write one of person, place, org, title, agreement, demonym, term");
    }

    @Test
    void warnsOfATermWithNothingToPair() {
        assertThat(check("1,a,,,term,,,,"))
                .containsExactly(
                        "warning empty-forms g.csv:2:en: fewer than two languages have a form, so nothing is paired");
    }

    @Test
    void aFormThatIsCanonicalAndForbiddenIsAnError() {
        assertThat(check("1,Laos,Lào,ລາວ,place,Laos,,,"))
                .containsExactly(
                        "error forbidden-canonical g.csv:2:forbidden_en: \"Laos\" is the canonical form of this row");
    }

    @Test
    void tellsOfVariantsThatAddNothing() {
        assertThat(check("1,Lao People's Party,b,ຄຳມ່ວນ,org,,Lao People’s Party|LPP|LPP,,"))
                .containsExactly(
                        "info idle-variant g.csv:2:variants_en: \"Lao People’s Party\" is matched by another form of this row already",
                        "info idle-variant g.csv:2:variants_en: \"LPP\" is matched by another form of this row already");
    }

    @Test
    void twoTermsWithOneFormAreAConflict() {
        assertThat(check(
                        "L002,Laos,Lào,ລາວ,place,,,,",
                        "L003,Lao,Lào,ລາວ,demonym,,,,",
                        "X1,Houei,Huổi,ຫ້ວຍ,place,,Laos,,",
                        "X2,Land,Lào,ດິນ,place,,,,"))
                .containsExactly(
                        "info shared-form g.csv:3:vi: \"Lào\" is a form of L002 (g.csv:2) too",
                        "info shared-form g.csv:3:lo: \"ລາວ\" is a form of L002 (g.csv:2) too",
                        "warning shared-form g.csv:4:variants_en: \"Laos\" is a form of L002 (g.csv:2) too",
                        "error shared-form g.csv:5:vi: \"Lào\" is a form of L002 (g.csv:2) too",
                        "info shared-form g.csv:5:vi: \"Lào\" is a form of L003 (g.csv:3) too");
    }

    @Test
    void formsThatDifferInCaseAreSharedWhereATermIsInsensitive() {
        assertThat(check("1,Party,b,ກ,term,,,,", "2,party,c,ຂ,org,,,,"))
                .containsExactly("warning shared-form g.csv:3:en: \"party\" is a form of 1 (g.csv:2) too");
        assertThat(check("1,Party,b,ກ,org,,,,", "2,party,c,ຂ,org,,,,")).isEmpty();
    }

    @Test
    void warnsOfARowThatReplacesAnother() {
        Path base = csv.file("base.csv", "id,en,vi,lo,type", "L002,Laos,Lào,,place");
        Path own = csv.file("own.csv", "id,en,vi,lo,type", "L002,Laos,Ai Lao,,place");

        assertThat(check(GlossaryReader.read(List.of(base, own))))
                .containsExactly(
                        "warning overlap own.csv:2:id: L002 stands in base.csv:2 too; this row replaces that one");
    }

    @Test
    void knowsTheScriptOfEachColumn() {
        assertThat(check(
                        "1,ລາວ,b,ກ,term,,,,",
                        "2,a,ไทย,ຂ,term,,,,",
                        "3,c,d,ลาว,term,,,,",
                        "4,e,f,Pakse,place,,,,",
                        "5,VinFast,VinFast,VinFast,org,,,,Do not translate"))
                .containsExactly(
                        "error wrong-script g.csv:2:en: Lao or Thai letters in English: \"ລາວ\"",
                        "error wrong-script g.csv:3:vi: Lao or Thai letters in Vietnamese: \"ไทย\"",
                        "error wrong-script g.csv:4:lo: Thai letters in Lao: \"ลาว\"",
                        "warning wrong-script g.csv:5:lo: only Latin letters in Lao,"
                                + " and the note does not say \"do not translate\": \"Pakse\"");
    }

    @Test
    void looksAtTheCellAsItStandsInTheFile() {
        String decomposed = Normalizer.normalize("Việt", Normalizer.Form.NFD);

        assertThat(check("1,a," + decomposed + ",ກ,term,,,,"))
                .containsExactly("warning not-nfc g.csv:2:vi: not NFC in the file: \"Việt\" (read as NFC)");
    }

    @Test
    void knowsTheLaoVowelThatIsTypedInTwoParts() {
        assertThat(check("1,a,b,ຄ\u0ECD\u0EB2,term,,,,", "2,c,d,ນ,term,,,ນ\u0ECD\u0EC9\u0EB2,"))
                .containsExactly(
                        "warning lao-am g.csv:2:lo: ຳ is typed as U+0ECD U+0EB2: \"ຄ\u0ECD\u0EB2\"",
                        "info lao-am g.csv:3:variants_lo: ຳ is typed as U+0ECD U+0EB2: \"ນ\u0ECD\u0EC9\u0EB2\"");
    }

    @Test
    void warnsOfBracketsAndQuotesWithoutPartner() {
        assertThat(check("1,a (b,c] d,ກ,term,,e (f)|“g,,it's (fine"))
                .containsExactly(
                        "warning unbalanced g.csv:2:en: a bracket or quote has no partner: \"a (b\"",
                        "warning unbalanced g.csv:2:vi: a bracket or quote has no partner: \"c] d\"",
                        "warning unbalanced g.csv:2:variants_en: a bracket or quote has no partner: \"“g\"");
    }

    @Test
    void warnsOfSpacesThatDoNotBelong() {
        assertThat(check("1,a ,b  c,ກ\u00A0ຂ,term,,d|\u00A0e,,"))
                .extracting(line -> line.replaceFirst(": has .*", ""))
                .containsExactly(
                        "warning spacing g.csv:2:en",
                        "warning spacing g.csv:2:vi",
                        "warning spacing g.csv:2:lo",
                        "warning spacing g.csv:2:variants_en");
    }

    @Test
    void warnsOfWhatCannotBeSeen() {
        assertThat(check("1,a\u200Bb,c\u0007d,ກ,term,,,ຫວຽດ\u200Bນາມ|ລາ\u200Dວ,"))
                .containsExactly(
                        "warning zero-width g.csv:2:en: has the invisible character U+200B",
                        "warning control-character g.csv:2:vi: has the control character U+0007",
                        "info zero-width g.csv:2:variants_lo: has the invisible character U+200B");
    }

    @Test
    void warnsOfCellsThatASpreadsheetWouldRun() {
        assertThat(check("1,-phobia,b,ກ,term,,,,\"=HYPERLINK(\"\"x\"\")\""))
                .containsExactly(
                        "warning formula g.csv:2:en: begins with -, which a spreadsheet takes for a formula: \"-phobia\"",
                        "warning formula g.csv:2:note: begins with =, which a spreadsheet takes for a formula: \"=HYPERLINK(\"x\")\"");
    }
}
