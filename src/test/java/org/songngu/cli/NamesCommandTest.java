package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command without its models, so that only the list and the rules decide. */
class NamesCommandTest {
    private static final String ENGLISH =
            "The Prime Minister of Laos was in Ha Noi on Monday to meet the people there.\r\n";

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @Test
    void printsTheArticleAndSaysHowManyNamesChanged() throws Exception {
        Path article = write("a.txt", ENGLISH);

        assertThat(names(article.toString(), "--apply")).isZero();

        assertThat(out).isEqualTo(ENGLISH.replace("Ha Noi", "Hanoi"));
        assertThat(err).isEqualTo("songngu: " + article + ": 1 name changed\n");
    }

    @Test
    void keepsAByteOrderMark() throws Exception {
        Path article = write("a.txt", "\uFEFF" + ENGLISH);

        names(article.toString(), "--apply", "-o", folder.resolve("b.txt").toString());

        assertThat(Files.readString(folder.resolve("b.txt"))).isEqualTo("\uFEFF" + ENGLISH.replace("Ha Noi", "Hanoi"));
    }

    @Test
    void marksAPageThatDeclaresAnotherCharsetAsUtf8() throws Exception {
        String page = "<html><head><meta charset=\"windows-1258\"></head><body><p>" + ENGLISH + "</p></body></html>";

        names(write("a.html", page).toString(), "--apply");

        assertThat(out).isEqualTo("\uFEFF" + page.replace("Ha Noi", "Hanoi"));
    }

    @Test
    void writesAFileForEachOfSeveralInputs() throws Exception {
        Path one = write("a.txt", ENGLISH);
        Path other = write("deep/a.txt", ENGLISH.replace("Monday", "Friday"));
        Path made = folder.resolve("made");

        names(one.toString(), other.toString(), "--apply", "-o", made.toString());

        assertThat(Files.readString(made.resolve("a.txt"))).isEqualTo(ENGLISH.replace("Ha Noi", "Hanoi"));
        assertThat(Files.readString(made.resolve("a-2.txt"))).contains("was in Hanoi on Friday");
    }

    @Test
    void neverWritesOverAnInput() throws Exception {
        Path article = write("a.txt", ENGLISH);

        assertThat(names(article.toString(), "--apply", "-o", folder + "/../" + folder.getFileName() + "/a.txt"))
                .isEqualTo(2);
        assertThat(names(article.toString(), "--apply", "-o", folder.toString()))
                .isEqualTo(2);

        assertThat(err).startsWith("songngu: -o would write over the input " + article + "\nhint: ");
        assertThat(Files.readString(article)).isEqualTo(ENGLISH);
    }

    @Test
    void refusesSeveralTextsOnStandardOutput() throws Exception {
        assertThat(names(
                        write("a.txt", ENGLISH).toString(),
                        write("b.txt", ENGLISH).toString(),
                        "--apply"))
                .isEqualTo(2);
        assertThat(err).contains("hint: add -o DIR");
    }

    @Test
    void refusesAWordDocument() throws Exception {
        Path article = folder.resolve("a.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(article))) {
            entry(zip, "[Content_Types].xml", CONTENT_TYPES);
            entry(zip, "_rels/.rels", RELATIONS);
            entry(zip, "word/document.xml", DOCUMENT);
        }

        assertThat(names(article.toString(), "--apply")).isEqualTo(3);
        assertThat(err).contains("a Word document").contains("hint: save it as plain text or HTML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--apply --sheet", "--unlisted --format json", "--style ascii", "--restore", "-o x"})
    void refusesOptionsThatDoNotGoTogether(String options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(write("a.txt", ENGLISH).toString()));
        arguments.addAll(List.of(options.split(" ")));

        assertThat(names(arguments.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.lines()).hasSize(2);
    }

    @Test
    void printsASheetWithTheSourceAndTheTargetFirst() throws Exception {
        names(
                write("a.txt", ENGLISH + "\r\nMr Ovalyn Brendt, who lives there, met him.")
                        .toString(),
                "--sheet",
                "--to",
                "lo");

        assertThat(out.lines().filter(line -> line.startsWith("|")))
                .startsWith("| English | Lao | Vietnamese | kind | id | status | count |")
                .contains("| Hanoi | ຮ່າໂນ້ຍ | Hà Nội | place | L007 | listed | 1 |")
                .endsWith("| Ovalyn Brendt | – | Ovalyn Brendt | person | – | unknown | 1 |");
    }

    @Test
    void showsInTheTableWhatIsNotListed() throws Exception {
        names(write("a.txt", "Mr Ovalyn Brendt was in Hanoi to meet the people.")
                .toString());

        assertThat(out)
                .containsPattern("- +person +1× +Ovalyn Brendt .*unknown\n")
                .doesNotContain("listed");
    }

    @Test
    void printsCandidatesThatAGlossaryCheckAccepts() throws Exception {
        Path one = write("a.txt", "Mr Ovalyn Brendt came.\n\nHe met Mr Petr Olsen there, who was in the town.\n");
        Path two = write("b.txt", "On Monday the people there saw Mr Petr Olsen in the street.\n");

        names(one.toString(), two.toString(), "--unlisted");
        Path csv = write("new.csv", out);

        assertThat(out.lines())
                .hasSize(3)
                .startsWith(Files.readAllLines(Path.of("glossaries/names.vi-en-lo.csv"))
                        .get(0));
        assertThat(out.lines().toList().get(1))
                .startsWith("NEW1,Petr Olsen,Petr Olsen,,person,,,,,,,sensitive,candidate,\"2× unknown: ")
                .contains("," + one + ":3");
        assertThat(run("glossary", "check", csv.toString())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--style diacritics", "--style ascii", "--to vi", "--to en"})
    void changesNothingInTheSampleArticlesASecondTime(String options) throws Exception {
        Path once = folder.resolve("once");
        Path twice = folder.resolve("twice");
        List<String> more = options.isEmpty() ? List.of() : List.of(options.split(" "));

        assertThat(names(arguments("corpus", once, more))).isZero();
        assertThat(err.lines()).hasSizeGreaterThan(9).anyMatch(line -> !line.endsWith(": 0 names changed"));
        assertThat(names(arguments(once.toString(), twice, more))).isZero();

        assertThat(err.lines()).hasSizeGreaterThan(9).allMatch(line -> line.endsWith(": 0 names changed"));
        try (Stream<Path> files = Files.list(once)) {
            for (Path file : files.toList()) {
                assertThat(twice.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    private static String[] arguments(String input, Path output, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(input, "--apply", "-o", output.toString()));
        arguments.addAll(more);
        return arguments.toArray(String[]::new);
    }

    private int names(String... arguments) {
        List<String> all = new ArrayList<>(List.of("names", "--model", "tagger=none", "--model", "restorer=none"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        StringWriter results = new StringWriter();
        StringWriter rest = new StringWriter();
        int status = Main.run(arguments, new PrintWriter(results), new PrintWriter(rest));
        out = results.toString();
        err = rest.toString();
        return status;
    }

    private Path write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static final String CONTENT_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                    + " PartName=\"/word/document.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";
    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>He"
                    + " was in Ha Noi on Monday.</w:t></w:r></w:p></w:body></w:document>";
}
