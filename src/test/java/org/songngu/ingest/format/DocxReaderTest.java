package org.songngu.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.ingest.Document;
import org.songngu.text.Span;

class DocxReaderTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A Word document with this body, and styles with Vietnamese ids under the names that Word gives them. */
    private static byte[] docx(String body, String mainType) throws IOException {
        String ns = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD + "styles+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + relations
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\"" + relations
                        + "styles\" Target=\"styles.xml\"/></Relationships>",
                "word/styles.xml",
                "<w:styles" + ns
                        + "><w:style w:type=\"paragraph\" w:styleId=\"u1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"u2\"><w:name w:val=\"heading 2\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Rieng\"><w:name w:val=\"Riêng\"/><w:basedOn w:val=\"u2\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Chuthich\"><w:name w:val=\"caption\"/></w:style></w:styles>",
                "word/document.xml",
                "<w:document" + ns + "><w:body>" + body + "</w:body></w:document>"));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String p(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static List<String> blocks(String body) throws IOException {
        Document document = DocxReader.read("a.docx", docx(body, WORD + "document.main+xml"));
        assertThat(document.raw()).isEqualTo(document.text());
        assertThat(document.reading().toRaw().toOriginal(new Span(0, 1))).isEqualTo(new Span(0, 1));
        return DocumentTexts.blocks(document);
    }

    private static SongnguException refusal(byte[] bytes) {
        return catchThrowableOfType(SongnguException.class, () -> DocxReader.read("a.docx", bytes));
    }

    @Test
    void tellsTheRoleOfAParagraphByTheNameOfItsStyle() throws IOException {
        assertThat(blocks(p("u1", r("Tô Lâm ") + r("thăm Lào"))
                        + p("Subtitle", r("The lead."))
                        + "<w:p/>" + "<w:p>" + r("  Text &amp; more. ") + "</w:p>"
                        + p("Rieng", r("A heading"))
                        + p("u1", r("Another"))
                        + p("Chuthich", r("A caption"))
                        + p("ListParagraph", r("An item"))
                        + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + r("Numbered") + "</w:p>"))
                .containsExactly(
                        "TITLE: Tô Lâm thăm Lào",
                        "LEAD: The lead.",
                        "PARAGRAPH: Text & more.",
                        "HEADING: A heading",
                        "HEADING: Another",
                        "CAPTION: A caption",
                        "LIST_ITEM: An item",
                        "LIST_ITEM: Numbered");
    }

    @Test
    void readsCellsAndControlsAndTextBoxesOnceInOrder() throws IOException {
        String box = "<w:txbxContent><w:p>" + r("Box") + "</w:p></w:txbxContent>";
        assertThat(blocks("<w:tbl><w:tr><w:tc><w:p>" + r("Year") + "</w:p></w:tc><w:tc><w:p>" + r("2023")
                        + "</w:p></w:tc></w:tr></w:tbl><w:sdt><w:sdtContent><w:p>" + r("Control")
                        + "</w:p></w:sdtContent></w:sdt>"
                        + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + box
                        + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>" + r("Around") + "</w:p>"))
                .containsExactly(
                        "PARAGRAPH: Year",
                        "PARAGRAPH: 2023",
                        "PARAGRAPH: Control",
                        "PARAGRAPH: Box",
                        "PARAGRAPH: Around");
    }

    @Test
    void readsWithAllChangesAccepted() throws IOException {
        assertThat(blocks("<w:p>" + r("He ") + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>"
                        + r("always ")
                        + "</w:ins><w:moveFrom>" + r("gone ") + "</w:moveFrom><w:moveTo>" + r("came") + "</w:moveTo>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:hyperlink>" + r(" here")
                        + "</w:hyperlink><w:r><w:br/><w:t>now</w:t><w:tab/><w:t>x</w:t></w:r></w:p>"))
                .containsExactly("PARAGRAPH: He always came here now x");
    }

    @Test
    void readsADocumentThatALibraryWrote() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Viê\u0323t Nam");
            word.getProperties().getCoreProperties().setCreator("Phạm A");
            word.write(bytes);
        }
        Document document = DocxReader.read("a.docx", bytes.toByteArray());
        assertThat(document.text()).isEqualTo("Viê\u0323t Nam");
        assertThat(document.origin().byline()).contains("Phạm A");
        assertThat(document.origin().date()).isEmpty();
    }

    @Test
    void refusesMacrosOtherZipsAndDamage() throws IOException {
        assertThat(refusal(docx("<w:p/>", "application/vnd.ms-word.document.macroEnabled.main+xml"))
                        .problem())
                .isEqualTo("a.docx: a Word document with macros");
        byte[] other = zip(Map.of("a.txt", "hello"));
        assertThat(refusal(other).status()).isEqualTo(ExitStatus.BAD_INPUT);
        assertThat(refusal(other).problem()).contains("no Word document");
        byte[] whole = docx("<w:p>" + r("x") + "</w:p>", WORD + "document.main+xml");
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)).problem()).contains("damaged");
        assertThat(refusal(docx("<w:p>", WORD + "document.main+xml")).problem()).contains("damaged");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        byte[] bomb = docx("<w:p>" + r("a".repeat(200_000_000)) + "</w:p>", WORD + "document.main+xml");
        assertThat(refusal(bomb).status()).isEqualTo(ExitStatus.BAD_INPUT);
    }

    @Test
    void resolvesNoExternalEntity() throws IOException {
        byte[] bytes = zip(Map.of(
                "[Content_Types].xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Types>&e;</Types>"));
        assertThat(refusal(bytes).status()).isEqualTo(ExitStatus.BAD_INPUT);
    }
}
