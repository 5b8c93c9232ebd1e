package org.songngu.ingest.format;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.songngu.ingest.Block;
import org.songngu.ingest.Document;
import org.songngu.text.Article;
import org.songngu.text.Reading;

/**
 * Reads a web page as its reader sees it: the article that it describes to machines where it does (JSON-LD), else the
 * element of the densest prose with the rest of the page kept as chrome. Nothing is run and nothing is fetched.
 */
final class HtmlReader {
    private static final Pattern MARKUP = Pattern.compile("<(?:p|br|div)\\b[^<>]*>");

    private HtmlReader() {}

    static Document read(String input, String raw) {
        org.jsoup.nodes.Document page = parse(raw);
        HtmlHead head = new HtmlHead(raw, page);
        return new JsonLd(raw)
                .find(page)
                .map(story -> fromJson(input, raw, head, story))
                .orElseGet(() -> fromPage(input, raw, head, page));
    }

    private static org.jsoup.nodes.Document parse(String raw) {
        return Jsoup.parse(raw, "", Parser.htmlParser().setTrackPosition(true));
    }

    private static Document fromPage(String input, String raw, HtmlHead head, org.jsoup.nodes.Document page) {
        BlockSequence blocks = new HtmlLayout(HtmlFlow.of(raw, page), head.title()).blocks();
        return blocks.document(input, raw, head.origin(), head.lang());
    }

    private static Document fromJson(String input, String raw, HtmlHead head, JsonLd.Story story) {
        BlockSequence blocks = new BlockSequence();
        story.headline().or(head::title).ifPresent(title -> blocks.add(oneLine(title), Block.Layout.TITLE));
        paragraphs(story.body(), blocks);
        Article.Origin said = head.origin();
        Article.Origin origin = new Article.Origin(
                story.date().flatMap(HtmlHead::isoDate).or(said::date),
                story.author().or(said::byline));
        return blocks.document(
                input, raw, origin, story.lang().flatMap(HtmlHead::lang).or(head::lang));
    }

    /** A headline may hold references, as the text of a page does. */
    private static Reading oneLine(Reading headline) {
        HtmlLine line = new HtmlLine();
        line.add(unescaped(headline), false, false);
        return line.reading();
    }

    /** Some sites put their markup into the article's body: it is read as the page that it is. */
    private static void paragraphs(Reading body, BlockSequence blocks) {
        String lines = body.text().replace("\r\n", "\n ").replace('\r', '\n');
        if (MARKUP.matcher(lines).find()) {
            HtmlFlow.of(body.text(), parse(body.text())).chunks().stream()
                    .map(chunk -> through(chunk.reading(), body))
                    .forEach(paragraph -> blocks.add(paragraph, Block.Layout.PARAGRAPH));
            return;
        }
        int from = 0;
        for (int to = lines.indexOf('\n'); from <= lines.length(); to = lines.indexOf('\n', from)) {
            int end = to < 0 ? lines.length() : to;
            HtmlLine line = new HtmlLine();
            line.add(through(CharacterReferences.decode(body.text(), from, end, false), body), false, false);
            blocks.add(line.reading(), Block.Layout.PARAGRAPH);
            from = end + 1;
        }
    }

    private static Reading unescaped(Reading text) {
        return through(CharacterReferences.decode(text.text(), 0, text.text().length(), false), text);
    }

    private static Reading through(Reading inner, Reading outer) {
        return new Reading(inner.text(), inner.toRaw().after(outer.toRaw()));
    }
}
