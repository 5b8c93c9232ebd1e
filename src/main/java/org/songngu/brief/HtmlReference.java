package org.songngu.brief;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.songngu.text.Lang;

/**
 * The end of the page: the tables of names and terms, what the marks mean, and what made the brief. The tables have their
 * roles written out because the narrow layout shows them as blocks.
 */
final class HtmlReference {
    private HtmlReference() {}

    static void append(Element main, Brief brief) {
        if (!brief.names().isEmpty()) {
            Element rows = table(main, "names", "Names", "Status");
            brief.names().forEach(name -> name(row(rows), name));
        }
        if (!brief.terms().isEmpty()) {
            Element rows = table(main, "terms", "Terms", "Outcomes");
            brief.terms().forEach(term -> term(row(rows), term));
        }
    }

    static void appendFooter(Element body, Brief brief) {
        Element footer = body.appendElement("footer");
        Element legend = footer.appendElement("p").addClass("legend");
        sample(legend, "name", "name");
        sample(legend, "name unverified", "name no list vouches for");
        sample(legend, "term", "glossary term");
        sample(legend, "term failed", "term missing from the target");
        footer.appendElement("p").addClass("signature").text(brief.id() + " · " + brief.signature());
    }

    private static void sample(Element legend, String css, String text) {
        legend.appendElement("mark").attr("class", css).text(text);
        legend.appendText(" ");
    }

    private static Element table(Element main, String id, String title, String last) {
        Element section = main.appendElement("section").addClass("reference");
        section.appendElement("h2").attr("id", id).text(title);
        Element table = section.appendElement("table").attr("role", "table").attr("aria-labelledby", id);
        Element head = row(table.appendElement("thead").attr("role", "rowgroup"));
        List.of("Id", "English", "Tiếng Việt", "ພາສາລາວ", "Hits", last).forEach(column -> head.appendElement("th")
                .attr("scope", "col")
                .attr("role", "columnheader")
                .text(column));
        return table.appendElement("tbody").attr("role", "rowgroup");
    }

    private static Element row(Element rows) {
        rows.appendText("\n");
        return rows.appendElement("tr").attr("role", "row");
    }

    private static Element cell(Element row, String css) {
        return row.appendElement("td").addClass(css).attr("role", "cell");
    }

    private static void name(Element row, Brief.EntityCount name) {
        forms(row, name.entity().id().orElse("—"), name.entity().forms());
        cell(row, "hits").text(Integer.toString(name.hits()));
        String outcomes = Masthead.outcomes(name.outcomes());
        String words = name.status().label() + (outcomes.isEmpty() ? "" : ": " + outcomes);
        Element status = cell(row, "status").text(words);
        if (Notices.isUnverified(name.status())) {
            status.addClass("unverified");
        }
    }

    private static void term(Element row, Brief.TermCount term) {
        forms(row, term.term().id(), term.term().forms());
        cell(row, "hits").text(Integer.toString(term.hits()));
        String outcomes = Masthead.outcomes(term.outcomes());
        cell(row, "status").text(outcomes.isEmpty() ? "—" : outcomes);
    }

    private static void forms(Element row, String id, Map<Lang, String> forms) {
        cell(row, "id").text(Shown.line(id));
        for (Lang lang : Lang.values()) {
            String form = Shown.line(forms.getOrDefault(lang, ""));
            cell(row, "form").attr("lang", lang.code()).text(form.isEmpty() ? "—" : form);
        }
    }
}
