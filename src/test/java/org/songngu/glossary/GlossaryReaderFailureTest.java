package org.songngu.glossary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;

class GlossaryReaderFailureTest {
    private final CsvFiles csv;

    GlossaryReaderFailureTest(@TempDir Path folder) {
        csv = new CsvFiles(folder);
    }

    private void assertRefused(Path file, String problem, String hint) {
        SongnguException failure = catchThrowableOfType(SongnguException.class, () -> GlossaryReader.read(file));
        assertThat(csv.local(failure.problem())).isEqualTo(problem);
        assertThat(failure.hint()).isEqualTo(hint);
        assertThat(failure.status()).isEqualTo(ExitStatus.BAD_INPUT);
    }

    @Test
    void aMissingFile() {
        assertRefused(csv.folder().resolve("no.csv"), "no.csv: no such file", "check the path of the glossary");
    }

    @Test
    void aFolder() {
        assertRefused(csv.folder(), csv.folder() + ": a folder, not a file", "name the CSV file in it");
    }

    @Test
    void anEmptyFile() {
        assertRefused(
                csv.file("g.csv", ""),
                "g.csv: the file is empty",
                "give a CSV whose first line names its columns: id,en,vi,lo,type");
    }

    @Test
    void aFileOfCommentsOnly() {
        assertRefused(
                csv.file("g.csv", "# nothing yet"),
                "g.csv: the file has no header line",
                "begin the table with its columns: id,en,vi,lo,type");
    }

    @Test
    void aMissingColumn() {
        assertRefused(
                csv.file("g.csv", "# mine", "id,en,vi,lo", "1,a,b"),
                "g.csv:2: the column `type` is missing (found: id, en, vi, lo)",
                "the first line names the columns, at least id,en,vi,lo,type; the cells of a language may be empty");
    }

    @Test
    void aMisspeltColumn() {
        assertRefused(
                csv.file("g.csv", "id,en,vi,lo,tpye", "1,a,b,,term"),
                "g.csv:1: the column `type` is missing (found: id, en, vi, lo, tpye)",
                "did you mean `type` by `tpye`? Rename that column");
    }

    @Test
    void aLanguageThatHasNoColumn() {
        assertRefused(
                csv.file("g.csv", "id,en,vi,type", "1,a,b,term"),
                "g.csv:1: the column `lo` is missing (found: id, en, vi, type)",
                "the first line names the columns, at least id,en,vi,lo,type; the cells of a language may be empty");
        assertRefused(
                csv.file("g.csv", "id,en,vn,lo,type", "1,a,b,,term"),
                "g.csv:1: the column `vi` is missing (found: id, en, vn, lo, type)",
                "did you mean `vi` by `vn`? Rename that column");
    }

    @Test
    void aColumnThatStandsTwice() {
        assertRefused(
                csv.file("g.csv", "id,en,vi,lo,type,EN", "1,a,b,,term,c"),
                "g.csv:1:en: the column stands twice (cells 2 and 6)",
                "rename or delete one of the two columns");
    }

    @Test
    void aDuplicateId() {
        assertRefused(
                csv.file("g.csv", "id,en,vi,lo,type", "P1,a,b,,term", "P2,c,d,,term", "P1,e,f,,term"),
                "g.csv:4:id: P1 is the id of line 2 too",
                "give one of the two rows another id, or delete it");
    }

    @Test
    void anEmptyId() {
        assertRefused(
                csv.file("g.csv", "id,en,vi,lo,type", " ,a,b,,term"),
                "g.csv:2:id: the id is empty",
                "give every row an id of its own, such as P001");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedWhereItOpens() {
        assertRefused(
                csv.file(
                        "g.csv",
                        "id,en,vi,lo,type,note",
                        "P1,a,b,,term,\"fine",
                        "here\"",
                        "P2,c,d,,term,\"open",
                        "P3,e,f,,term,x"),
                "g.csv:4:note: a quote opens here and is never closed",
                "close the cell with a quote; a quote inside a quoted cell is written twice (\"\")");
    }

    @Test
    void aQuoteThatALaterCellClosesIsNamedWhereItOpens() {
        assertRefused(
                csv.file("g.csv", "sep=,", "id,en,vi,lo,type", "# it's", "P1,a,\"open,,term", "P2,\"c, d\",e,,term"),
                "g.csv:4:vi: a quote opens here and closes in line 5 before more text",
                "close the cell with a quote; a quote inside a quoted cell is written twice (\"\")");
    }

    @Test
    void aQuoteThatIsNotClosedInTheHeader() {
        assertRefused(
                csv.file("g.csv", "id,en,\"vi,type", "1,a,b,term"),
                "g.csv:1: a quote opens here and is never closed",
                "close the cell with a quote; a quote inside a quoted cell is written twice (\"\")");
    }

    @Test
    void aCellOfMoreThanTenThousandCharacters() {
        assertRefused(
                csv.file("g.csv", "id,note,en,vi,lo,type", "P1,\"two", "lines\"," + "x".repeat(10_001) + ",b,,term"),
                "g.csv:3:en: the cell has 10001 characters; the most is 10000",
                "look for a quote that opens the cell and is not closed, or shorten the cell");
    }

    @Test
    void aCellOfTenThousandCharactersIsRead() {
        assertThat(csv.read("id,en,vi,lo,type", "P1," + "x".repeat(10_000) + ",b,,term")
                        .terms())
                .hasSize(1);
    }

    @Test
    void aRowWithTooManyCells() {
        assertRefused(
                csv.file("g.csv", "id,en,vi,lo,type", "P1,Party, State,b,,term"),
                "g.csv:2: the row has 6 cells, the header 5",
                "put a cell that has a comma in it between quotes");
    }

    @Test
    void aRowWithTooFewCells() {
        assertRefused(
                csv.file("g.csv", "id,en,vi,lo,type", "P1,a,b,,term", "P2,a"),
                "g.csv:3: the row has 2 cells, the header 5",
                "write a comma for every empty cell");
    }

    @Test
    void anUnknownCase() {
        assertRefused(
                csv.file("g.csv", "id,en,vi,lo,type,case", "P1,a,b,,term,sometimes"),
                "g.csv:2:case: \"sometimes\" is neither sensitive nor insensitive",
                "write `sensitive`, `insensitive`, or leave the cell empty");
    }

    @Test
    void aFileInAnotherEncoding() {
        assertRefused(
                csv.file("g.csv", "id,en,vi,lo,type\nP1,a,b,,term\nP2,c,kh\u00f4ng,,term\n".getBytes(ISO_8859_1)),
                "g.csv:3: the bytes are not UTF-8",
                "save the table as \"CSV UTF-8\" in your spreadsheet program");
    }

    @Test
    void aBinaryFile() {
        assertRefused(
                csv.file("g.csv", new byte[] {'i', 'd', '\n', 0, 1, 2}),
                "g.csv:2: not a text file (it has a NUL byte)",
                "save the table as \"CSV UTF-8\" in your spreadsheet program");
    }

    @Test
    void aBrokenFileIsAlwaysRefusedWithItsLineOrRead() {
        Random random = new Random(11);
        String alphabet = "ab,,\"\"\n\r#; \t|";
        int refused = 0;
        for (int i = 0; i < 800; i++) {
            StringBuilder text = new StringBuilder("id,en,vi,lo,type\n");
            for (int j = random.nextInt(24); j >= 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                GlossaryReader.read(csv.file("g.csv", text.toString()));
            } catch (SongnguException e) {
                assertThat(csv.local(e.problem())).matches("g\\.csv:\\d+:.*");
                refused++;
            }
        }
        assertThat(refused).isBetween(300, 799);
    }
}
