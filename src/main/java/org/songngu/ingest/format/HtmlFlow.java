package org.songngu.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.songngu.text.Reading;
import org.songngu.text.Span;

/** Walks the visible text of a page in document order, without recursion, and cuts it into lines at blocks and breaks. */
final class HtmlFlow implements NodeFilter {
    private static final int SENTENCE = 60;
    private static final int PARAGRAPH = 120;

    private final String raw;
    private final List<HtmlBox> boxes = new ArrayList<>();
    private final List<HtmlChunk> chunks = new ArrayList<>();
    private final List<HtmlLine> lines = new ArrayList<>();
    private final List<Span> breaks = new ArrayList<>();
    private HtmlBox box;
    private int links;
    private int bolds;
    private int pres;

    private HtmlFlow(String raw, Element root) {
        this.raw = raw;
        this.box = new HtmlBox(root, null);
        boxes.add(box);
        lines.add(new HtmlLine());
    }

    /** The boxes of a page, outer before inner, and its lines. */
    record Page(List<HtmlBox> boxes, List<HtmlChunk> chunks) {
        Page {
            boxes = List.copyOf(boxes);
            chunks = List.copyOf(chunks);
        }
    }

    static Page of(String raw, Document document) {
        HtmlFlow flow = new HtmlFlow(raw, document.body());
        NodeTraversor.filter(flow, document.body());
        flow.flush();
        return new Page(flow.boxes, flow.chunks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            addText(text);
        } else if (node instanceof Element element) {
            if (HtmlHints.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        count(element, 1);
        if (element.normalName().equals("br")) {
            breakLine(spanOf(element));
        } else if (isBox(element)) {
            flush();
            box = new HtmlBox(element, box);
            boxes.add(box);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            count(element, -1);
            if (isBox(element)) {
                flush();
                box = box.parent == null ? box : box.parent;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int by) {
        switch (element.normalName()) {
            case "a" -> links += by;
            case "b", "strong" -> bolds += by;
            case "pre" -> pres += by;
            default -> {}
        }
    }

    /** The body itself is the root box; a form control stands apart although its display is inline. */
    private static boolean isBox(Element element) {
        return !element.normalName().equals("body") && (element.isBlock() || HtmlHints.isControl(element));
    }

    private void addText(TextNode node) {
        Reading text = HtmlSource.text(raw, node);
        if (pres == 0) {
            current().add(text, links > 0, bolds > 0);
            return;
        }
        int from = 0;
        for (int i = 0; i <= text.text().length(); i++) {
            if (i == text.text().length() || text.text().charAt(i) == '\n') {
                current().add(new MappedText().add(text, new Span(from, i)).build(), links > 0, bolds > 0);
                from = i + 1;
                if (i < text.text().length()) {
                    breakLine(text.toRaw().toOriginal(new Span(i, i + 1)));
                }
            }
        }
    }

    private HtmlLine current() {
        return lines.get(lines.size() - 1);
    }

    private void breakLine(Span source) {
        breaks.add(source);
        lines.add(new HtmlLine());
    }

    private static Span spanOf(Element element) {
        Range range = element.sourceRange();
        return range.isTracked() ? new Span(range.startPos(), range.endPos()) : new Span(0, 0);
    }

    private void flush() {
        HtmlLine open = lines.get(0);
        if (lines.size() == 1 && open.isEmpty()) {
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (separates(open, lines.get(i))) {
                emit(open);
                open = lines.get(i);
            } else {
                Span source = breaks.get(i - 1);
                open.join(lines.get(i), source.start(), source.end());
            }
        }
        emit(open);
        lines.clear();
        breaks.clear();
        lines.add(new HtmlLine());
    }

    /** An empty line separates; so does a single break between two that are each a sentence or more, not a wrapped one. */
    private static boolean separates(HtmlLine before, HtmlLine after) {
        if (before.isEmpty() || after.isEmpty()) {
            return true;
        }
        int shorter = Math.min(before.length(), after.length());
        return shorter >= PARAGRAPH || (shorter >= SENTENCE && before.endsSentence());
    }

    private void emit(HtmlLine line) {
        if (!line.isEmpty()) {
            chunks.add(line.in(box));
        }
    }
}
