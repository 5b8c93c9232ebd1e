package org.songngu.ingest.format;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the tag, the class, the id and the role of an element say about the text in it. */
final class HtmlHints {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "svg",
            "math",
            "object",
            "iframe",
            "canvas",
            "audio",
            "video",
            "datalist",
            "map");
    private static final Set<String> CONTROLS = Set.of("button", "select", "option", "label", "textarea", "legend");
    private static final Set<String> CHROME_TAGS = Set.of("nav", "footer", "aside", "menu", "dialog");
    private static final Set<String> CHROME_ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog");
    private static final Set<String> CHROME_WORDS = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "breadcrumb",
            "breadcrumbs",
            "header",
            "footer",
            "sidebar",
            "aside",
            "related",
            "relate",
            "comment",
            "comments",
            "share",
            "sharing",
            "shares",
            "social",
            "ads",
            "ad",
            "advert",
            "advertisement",
            "banner",
            "promo",
            "sponsor",
            "sponsored",
            "popup",
            "modal",
            "cookie",
            "cookies",
            "newsletter",
            "subscribe",
            "login",
            "signin",
            "signup",
            "tags",
            "pagination",
            "pager",
            "recommended",
            "recommendation",
            "recommendations",
            "trending",
            "popular",
            "toolbar",
            "skip",
            "copyright",
            "masthead",
            "topbar",
            "mostread",
            "lienquan",
            "tinlienquan",
            "binhluan",
            "tinmoi",
            "docnhieu",
            "xemthem");
    private static final Set<String> BYLINE_WORDS =
            Set.of("byline", "author", "authors", "writer", "reporter", "tacgia");
    private static final Set<String> LEAD_WORDS = Set.of(
            "sapo",
            "lead",
            "lede",
            "summary",
            "description",
            "excerpt",
            "standfirst",
            "chapeau",
            "deck",
            "dek",
            "intro");
    private static final Pattern INVISIBLE =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHT = Pattern.compile("text-align\\s*:\\s*right", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_EDGE = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private HtmlHints() {}

    /** True for what no reader sees and no browser shows without running a script. */
    static boolean isHidden(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.normalName().equals("dialog") && !element.hasAttr("open"))
                || INVISIBLE.matcher(element.attr("style")).find();
    }

    static boolean isControl(Element element) {
        return CONTROLS.contains(element.normalName());
    }

    /** True for an element that is chrome whatever stands in it. */
    static boolean isChrome(Element element) {
        return CHROME_TAGS.contains(element.normalName()) || isControl(element);
    }

    /** True for an element that is chrome unless the story stands in it: whole pages are wrapped in such. */
    static boolean suggestsChrome(Element element) {
        String tag = element.normalName();
        return tag.equals("form")
                || tag.equals("header")
                || CHROME_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || hasWord(element, CHROME_WORDS);
    }

    /** What a block is by its own markup. */
    enum Role {
        HEADLINE,
        ITEM,
        CAPTION,
        BYLINE,
        LEAD
    }

    static Set<Role> roles(Element element) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        switch (element.normalName()) {
            case "h1" -> roles.add(Role.HEADLINE);
            case "li" -> roles.add(Role.ITEM);
            case "figcaption", "caption" -> roles.add(Role.CAPTION);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            addNamed(element, roles);
        }
        return roles;
    }

    private static void addNamed(Element element, Set<Role> roles) {
        if (element.className().toLowerCase(Locale.ROOT).contains("caption")) {
            roles.add(Role.CAPTION);
        }
        if (isAuthor(element)) {
            roles.add(Role.BYLINE);
        }
        if (hasWord(element, LEAD_WORDS)) {
            roles.add(Role.LEAD);
        }
    }

    /** Vietnamese newsrooms sign at the end, on the right. */
    private static boolean isAuthor(Element element) {
        return hasWord(element, BYLINE_WORDS)
                || element.attr("rel").equals("author")
                || element.attr("itemprop").equals("author")
                || RIGHT.matcher(element.attr("style")).find();
    }

    private static boolean hasWord(Element element, Set<String> words) {
        String names = element.attributesSize() == 0 ? "" : element.className() + " " + element.id();
        return !names.isBlank()
                && Arrays.stream(WORD_EDGE.split(names))
                        .anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
    }
}
