package org.songngu.brief;

import org.jsoup.nodes.Element;
import org.songngu.text.Lang;

/** The top of the page: both titles, where the article is from, how far the brief has come, what to know before use. */
final class HtmlMasthead {
    private HtmlMasthead() {}

    static void append(Element body, Brief brief) {
        Element head = body.appendElement("header").addClass("masthead");
        nameplate(head, brief);
        titles(head, brief);
        facts(head, brief);
        notices(head, brief);
        HtmlGrid.appendArticleFindings(head, brief);
    }

    /** The language's name for itself. */
    static String ownName(Lang lang) {
        return switch (lang) {
            case EN -> "English";
            case VI -> "Tiếng Việt";
            case LO -> "ພາສາລາວ";
        };
    }

    private static void nameplate(Element head, Brief brief) {
        Element plate = head.appendElement("p").addClass("nameplate");
        plate.appendElement("span").addClass("product").text("Songngu");
        plate.appendElement("span").addClass("what").text("Bilingual brief");
        Element pair = plate.appendElement("span").addClass("languages");
        Lang from = brief.source().lang();
        pair.appendElement("span").attr("lang", from.code()).text(ownName(from));
        pair.appendText(" → ");
        pair.appendElement("span").attr("lang", brief.to().code()).text(ownName(brief.to()));
    }

    private static void titles(Element head, Brief brief) {
        Element titles = head.appendElement("div").addClass("titles");
        Element source = titles.appendElement("h1");
        brief.source()
                .title()
                .ifPresentOrElse(
                        title -> {
                            source.attr("lang", brief.source().lang().code());
                            Annotation.append(source, title.source(), Annotation.ofSource(title));
                            HtmlGrid.appendTarget(titles.appendElement("div").addClass("title-target"), title, brief);
                        },
                        () -> source.addClass("untitled").text(Masthead.title(brief)));
    }

    private static void facts(Element head, Brief brief) {
        Element list = head.appendElement("ul").addClass("facts");
        Masthead.facts(brief).forEach(fact -> list.appendElement("li").text(fact));
        String findings = Masthead.findings(brief);
        if (!findings.isEmpty()) {
            list.appendElement("li").addClass("found").text(findings);
        }
    }

    private static void notices(Element head, Brief brief) {
        if (brief.notices().isEmpty()) {
            return;
        }
        Element notices =
                head.appendElement("aside").addClass("notices").attr("aria-label", "Before you use this brief");
        Element list = notices.appendElement("ul");
        brief.notices().forEach(notice -> list.appendElement("li").text(Shown.line(notice)));
    }
}
