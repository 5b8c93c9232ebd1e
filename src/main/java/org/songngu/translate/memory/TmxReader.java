package org.songngu.translate.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.songngu.failure.SongnguException;
import org.songngu.text.Lang;

/**
 * Reads TMX 1.4b unit by unit: any namespace or none, {@code xml:lang} or {@code lang} with any region, inline tags dropped
 * with the codes in them and {@code hi} flattened. A text that uses an entity of the file is refused, and nothing outside the file
 * is ever opened.
 */
final class TmxReader {
    private static final String HINT = "repair the file, or export it again as TMX 1.4b";
    /** Elements of a segment that hold codes of another format, not text. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

    private static final Map<String, Lang> LONG_CODES = Map.of("eng", Lang.EN, "vie", Lang.VI, "lao", Lang.LO);

    private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\\r\\n]\\s*");

    private final String name;
    /** What each tag stands for: a file has few of them, and many times. */
    private final Map<String, Optional<Lang>> languages = new HashMap<>();

    TmxReader(String name) {
        this.name = name;
    }

    /** Hands every unit to {@code units}: its segments that are not blank, in the languages that Songngu knows. */
    void read(InputStream in, Consumer<Map<Lang, String>> units) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(XmlText.of(in));
            try {
                body(xml, units);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            boolean garbled = e.getNestedException() instanceof CharacterCodingException;
            throw bad(e.getLocation(), garbled ? "bytes that are no text in its encoding" : message(e));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private void body(XMLStreamReader xml, Consumer<Map<Lang, String>> units) throws XMLStreamException {
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!inside && !xml.getLocalName().equals("tmx")) {
                    throw bad(xml.getLocation(), "not TMX: the root is <" + xml.getLocalName() + ">");
                }
                inside = true;
                if (xml.getLocalName().equals("tu")) {
                    units.accept(unit(xml));
                }
            }
        }
    }

    private Map<Lang, String> unit(XMLStreamReader xml) throws XMLStreamException {
        Map<Lang, String> segments = new EnumMap<>(Lang.class);
        Optional<Lang> lang = Optional.empty();
        for (int event = xml.next(); !isEnd(xml, event, "tu"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tuv")) {
                lang = lang(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("seg")) {
                String text = segment(xml);
                lang.filter(known -> !text.isEmpty()).ifPresent(known -> segments.putIfAbsent(known, text));
            }
        }
        return segments;
    }

    /** Empty for a language that Songngu does not know. */
    private Optional<Lang> lang(XMLStreamReader xml) {
        String tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        if (tag == null) {
            tag = xml.getAttributeValue(null, "lang");
        }
        if (tag == null) {
            throw bad(xml.getLocation(), "<tuv> without xml:lang");
        }
        return languages.computeIfAbsent(tag, TmxReader::language);
    }

    private static Optional<Lang> language(String tag) {
        String code = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Lang.ofCode(code).or(() -> Optional.ofNullable(LONG_CODES.get(code)));
    }

    private String segment(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int codes = 0;
        for (int event = xml.next(); !isEnd(xml, event, "seg"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && CODES.contains(xml.getLocalName())) {
                codes++;
            } else if (event == XMLStreamConstants.END_ELEMENT && CODES.contains(xml.getLocalName())) {
                codes--;
            } else if (xml.isCharacters() && codes == 0) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw bad(xml.getLocation(), "the entity &" + xml.getLocalName() + "; is refused");
            }
        }
        return oneLine(text).strip();
    }

    /** Most segments are on one line, and a search for its end costs less than a pattern. */
    private static String oneLine(StringBuilder text) {
        boolean broken = text.indexOf("\n") >= 0 || text.indexOf("\r") >= 0;
        return broken ? LINE_BREAK.matcher(text).replaceAll(" ") : text.toString();
    }

    private static boolean isEnd(XMLStreamReader xml, int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** Before its first character the parser knows no place. */
    private SongnguException bad(@Nullable Location at, String problem) {
        String place = at == null ? "" : ":" + at.getLineNumber() + ":" + at.getColumnNumber();
        return SongnguException.badInput(name + place + ": " + problem, HINT);
    }

    /** The parser repeats the place in its message, on a line of its own. */
    private static String message(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return (at < 0 ? message : message.substring(at + "Message: ".length())).strip();
    }
}
