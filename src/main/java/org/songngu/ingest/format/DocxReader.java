package org.songngu.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.ingest.Block;
import org.songngu.ingest.Block.Layout;
import org.songngu.ingest.Document;
import org.songngu.text.Article;
import org.songngu.text.Reading;
import org.songngu.text.Span;
import org.songngu.text.Whitespace;

/**
 * Reads the body of a Word document: its paragraphs and table cells in order, one line each with an empty line between two.
 * That text is what {@link Document#raw} means for a docx, whose bytes no one can point into. Headers, footers, comments,
 * notes, field codes, hidden and deleted text are left out; inserted text is in. The package is opened with the guards of
 * Apache POI against zip bombs and external entities.
 */
final class DocxReader {
    private final XWPFDocument word;
    private final StringBuilder raw = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private boolean titled;

    private DocxReader(XWPFDocument word) {
        this.word = word;
    }

    static Document read(String input, byte[] bytes) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            refuseMacros(input, word);
            return new DocxReader(word).read(input);
        } catch (SongnguException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // The library throws a dozen unchecked exceptions for a dozen ways to be broken.
            throw new SongnguException(
                    ExitStatus.BAD_INPUT,
                    input + ": a zip file, but no Word document (docx), or a damaged one",
                    "open it in a word processor and save it again as .docx, or as plain text in UTF-8",
                    e);
        }
    }

    private static void refuseMacros(String input, XWPFDocument word) {
        boolean macros = !word.getPackage()
                .getPartsByContentType(XWPFRelation.MACRO_DOCUMENT.getContentType())
                .isEmpty();
        if (macros) {
            throw SongnguException.badInput(
                    input + ": a Word document with macros", "save it as .docx, the format without macros");
        }
    }

    private Document read(String input) throws IOException, XMLStreamException {
        try (InputStream body = word.getPackagePart().getInputStream()) {
            DocxBody.read(body).forEach(this::add);
        }
        String text = raw.toString();
        return new Document(input, text, Reading.asIs(text), blocks, origin(), Optional.empty());
    }

    private void add(DocxBody.Paragraph paragraph) {
        String line = oneLine(paragraph.text());
        Span inked = new Span(0, line.length()).trimmedIn(line);
        if (inked.isEmpty()) {
            return;
        }
        raw.append(raw.isEmpty() ? "" : "\n\n");
        int start = raw.length();
        raw.append(line, inked.start(), inked.end());
        blocks.add(new Block(new Span(start, raw.length()), layout(paragraph)));
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (Whitespace.isLineBreak(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private Layout layout(DocxBody.Paragraph paragraph) {
        Layout byStyle = paragraph.style().map(this::layout).orElse(Layout.PARAGRAPH);
        boolean another = byStyle == Layout.TITLE && titled;
        titled |= byStyle == Layout.TITLE;
        boolean listed = paragraph.listed() && byStyle == Layout.PARAGRAPH;
        return another ? Layout.HEADING : listed ? Layout.LIST_ITEM : byStyle;
    }

    /** The role of the style, or of the nearest one it is based on that has a role; built-in names are always English. */
    private Layout layout(String styleId) {
        Layout layout = ofName(styleId);
        String id = styleId;
        for (int i = 0; i < 10 && layout == Layout.PARAGRAPH; i++) {
            Optional<XWPFStyle> style = style(id);
            layout = style.map(XWPFStyle::getName).map(DocxReader::ofName).orElse(Layout.PARAGRAPH);
            id = style.map(XWPFStyle::getBasisStyleID).orElse("");
        }
        return layout;
    }

    private Optional<XWPFStyle> style(String id) {
        return Optional.ofNullable(word.getStyles()).map(styles -> styles.getStyle(id));
    }

    private static Layout ofName(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if (bare.equals("title") || bare.equals("heading1")) {
            return Layout.TITLE;
        }
        if (bare.startsWith("heading")) {
            return Layout.HEADING;
        }
        if (bare.equals("subtitle")) {
            return Layout.LEAD;
        }
        if (bare.startsWith("list")) {
            return Layout.LIST_ITEM;
        }
        return bare.equals("caption") ? Layout.CAPTION : Layout.PARAGRAPH;
    }

    /** A document's dates are those of the file, not of the news. */
    private Article.Origin origin() {
        Optional<String> author =
                Optional.ofNullable(word.getProperties().getCoreProperties().getCreator());
        return new Article.Origin(Optional.empty(), author.filter(name -> !name.isBlank()));
    }
}
