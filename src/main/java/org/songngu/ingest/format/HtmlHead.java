package org.songngu.ingest.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.Reading;
import org.songngu.text.Span;

/** What a page says about itself in its head: title, date, author and language. */
final class HtmlHead {
    private static final Pattern ISO_DATE = Pattern.compile("\\s*(\\d{4}-[01]\\d-[0-3]\\d)(?:\\D.*)?", Pattern.DOTALL);
    private static final Pattern SITE_NAME = Pattern.compile("\\s+(?:[|–—»]|-)\\s+[^|–—»]{1,40}$");
    private static final int SHORTEST_TITLE = 10;

    private final String raw;
    private final Document page;

    HtmlHead(String raw, Document page) {
        this.raw = raw;
        this.page = page;
    }

    /** The title for sharing, else the one for the window without the name of the site. */
    Optional<Reading> title() {
        return meta("og:title").or(this::windowTitle).filter(title -> !title.text()
                .isBlank());
    }

    private Optional<Reading> windowTitle() {
        return Optional.ofNullable(page.selectFirst("head > title"))
                .flatMap(title -> title.textNodes().stream().findFirst())
                .map(this::withoutSite);
    }

    private Reading withoutSite(TextNode node) {
        HtmlLine line = new HtmlLine();
        line.add(HtmlSource.text(raw, node), false, false);
        Reading title = line.reading();
        Matcher site = SITE_NAME.matcher(title.text());
        if (!site.find() || site.start() < SHORTEST_TITLE) {
            return title;
        }
        return new MappedText().add(title, new Span(0, site.start())).build();
    }

    Article.Origin origin() {
        Optional<String> date = content("article:published_time")
                .or(() -> content("datePublished"))
                .or(() -> first("time[datetime]", "datetime"))
                .flatMap(HtmlHead::isoDate);
        return new Article.Origin(date, content("author").or(() -> content("article:author")));
    }

    /** The date that an ISO date or time begins with. */
    static Optional<String> isoDate(String time) {
        Matcher date = ISO_DATE.matcher(time);
        return date.matches() ? Optional.of(date.group(1)) : Optional.empty();
    }

    Optional<Lang> lang() {
        return first("html[lang]", "lang")
                .or(() -> first("body[lang]", "lang"))
                .or(() -> content("og:locale"))
                .flatMap(HtmlHead::lang);
    }

    /** The language of a tag such as {@code vi-VN}. */
    static Optional<Lang> lang(String tag) {
        return Lang.ofCode(tag.strip().split("[-_]", -1)[0].toLowerCase(Locale.ROOT));
    }

    private Optional<String> content(String name) {
        return meta(name).map(Reading::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<Reading> meta(String name) {
        String is = "=\"" + name + "\"]";
        return Optional.ofNullable(page.selectFirst("meta[property" + is + ", meta[name" + is + ", meta[itemprop" + is))
                .flatMap(meta -> Optional.ofNullable(meta.attribute("content")))
                .map(this::value);
    }

    private Reading value(Attribute attribute) {
        HtmlLine line = new HtmlLine();
        line.add(HtmlSource.value(raw, attribute), false, false);
        return line.reading();
    }

    private Optional<String> first(String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector)).map((Element element) -> element.attr(attribute));
    }
}
