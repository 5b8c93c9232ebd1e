package org.songngu.ingest.format;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * The paragraphs of a WordprocessingML body as a reader sees them with all changes accepted. Read as a stream: the object
 * model of Apache POI gives deleted runs as text and text boxes twice.
 */
final class DocxBody {
    /** Deleted and moved-away runs, field codes, and the old form of a drawing that stands beside the new one. */
    private static final Set<String> UNREAD = Set.of("del", "moveFrom", "delText", "instrText", "Fallback");

    private final XMLStreamReader xml;
    private final List<Paragraph> done = new ArrayList<>();
    /** A text box is a paragraph inside a paragraph. */
    private final Deque<Open> open = new ArrayDeque<>();

    private boolean inRun;
    private boolean hidden;

    private DocxBody(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * A paragraph that may be empty.
     *
     * @param style the id of its style
     * @param listed true where it carries a bullet or a number
     */
    record Paragraph(String text, Optional<String> style, boolean listed) {}

    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private Optional<String> style = Optional.empty();
        private boolean listed;
    }

    static List<Paragraph> read(InputStream document) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(document);
        try {
            DocxBody body = new DocxBody(xml);
            body.run();
            return body.done;
        } finally {
            xml.close();
        }
    }

    private void run() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(String name) throws XMLStreamException {
        if (UNREAD.contains(name)) {
            skip();
        } else if (name.equals("p")) {
            open.push(new Open());
        } else if (!open.isEmpty()) {
            inParagraph(name, open.element());
        }
    }

    private void inParagraph(String name, Open paragraph) throws XMLStreamException {
        switch (name) {
            case "pStyle" -> paragraph.style = value();
            case "numId" ->
                paragraph.listed = value().filter(id -> !id.equals("0")).isPresent();
            case "r" -> inRun = true;
            case "vanish" -> hidden = inRun && value().filter(DocxBody::isOff).isEmpty();
            case "t" -> show(paragraph, xml.getElementText());
            case "tab", "br", "cr" -> show(paragraph, inRun ? " " : "");
            case "noBreakHyphen" -> show(paragraph, "\u2011");
            case "softHyphen" -> show(paragraph, "\u00AD");
            default -> {}
        }
    }

    private void show(Open paragraph, String text) {
        paragraph.text.append(hidden ? "" : text);
    }

    private Optional<String> value() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isOff(String value) {
        return value.equals("0") || value.equals("false") || value.equals("off");
    }

    private void end(String name) {
        if (name.equals("r")) {
            inRun = false;
            hidden = false;
        } else if (name.equals("p") && !open.isEmpty()) {
            Open paragraph = open.pop();
            done.add(new Paragraph(paragraph.text.toString(), paragraph.style, paragraph.listed));
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
