package org.songngu.brief;

import java.util.List;
import org.jsoup.nodes.Element;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.translate.Origin;
import org.songngu.translate.Target;

/**
 * The rows of the brief: number, source, target, and findings where there are any. A table, with its roles written out
 * because the narrow layout shows it as blocks.
 */
final class HtmlGrid {
    private HtmlGrid() {}

    static void append(Element main, Brief brief) {
        boolean noted = isNoted(brief);
        Element table = main.appendElement("table").attr("class", noted ? "brief noted" : "brief");
        table.attr("role", "table").attr("aria-label", "Source and target, sentence by sentence");
        head(table, brief, noted);
        Element rows = table.appendElement("tbody").attr("role", "rowgroup");
        int paragraph = -1;
        for (Segment segment : brief.segments()) {
            Element row = row(rows, segment, brief);
            row.addClass(segment.paragraph() == paragraph ? "continued" : "begins");
            if (noted) {
                notes(cell(row, "td", "notes"), segment.flags());
            }
            paragraph = segment.paragraph();
        }
    }

    /** True if there is a column of findings. */
    static boolean isNoted(Brief brief) {
        return brief.segments().stream().anyMatch(segment -> !segment.flags().isEmpty());
    }

    /** The findings that belong to no row. */
    static void appendArticleFindings(Element head, Brief brief) {
        List<Flag> flags = brief.findings().stream()
                .filter(flag -> flag.segment().isEmpty())
                .toList();
        if (!flags.isEmpty()) {
            notes(head.appendElement("div").addClass("notes"), flags);
        }
    }

    /** The target with its marks and where it came from, or what there is to write it with. */
    static void appendTarget(Element into, Pair pair, Brief brief) {
        Lang to = brief.to();
        if (pair.isTranslated()) {
            Element text = into.appendElement("div").addClass("text").attr("lang", to.code());
            Annotation.append(text, pair.target().text(), Annotation.ofTarget(pair, to));
            into.appendElement("span").addClass("origin").text(origin(pair.target()));
            pair.target().remark().ifPresent(remark -> into.appendElement("span")
                    .addClass("remark")
                    .text(Shown.line(remark)));
            return;
        }
        into.addClass("empty");
        into.appendElement("span").addClass("blank").text("to translate");
        List<Crib> cribs = Crib.of(pair, to);
        if (!cribs.isEmpty()) {
            Element list = into.appendElement("ul").addClass("crib");
            cribs.forEach(crib -> crib(list.appendElement("li"), crib, brief));
        }
    }

    private static void head(Element table, Brief brief, boolean noted) {
        Element columns = table.appendElement("colgroup");
        for (String css :
                noted ? List.of("number", "source", "target", "notes") : List.of("number", "source", "target")) {
            columns.appendElement("col").addClass(css);
        }
        Element head = table.appendElement("thead").attr("role", "rowgroup");
        Element running = head.appendElement("tr").addClass("running").attr("aria-hidden", "true");
        running.appendElement("td").attr("colspan", noted ? "4" : "3").text(Masthead.title(brief));
        Element row = head.appendElement("tr").attr("role", "row");
        column(row, "number", "№", Lang.EN);
        column(
                row,
                "source",
                HtmlMasthead.ownName(brief.source().lang()),
                brief.source().lang());
        column(row, "target", HtmlMasthead.ownName(brief.to()), brief.to());
        if (noted) {
            column(row, "notes", "Findings", Lang.EN);
        }
    }

    private static void column(Element row, String css, String name, Lang lang) {
        Element column = row.appendElement("th").addClass(css).text(name);
        column.attr("scope", "col").attr("role", "columnheader").attr("lang", lang.code());
    }

    private static Element row(Element rows, Segment segment, Brief brief) {
        rows.appendText("\n");
        Element row = rows.appendElement("tr").attr("role", "row").attr("id", "s" + segment.i());
        row.addClass(segment.kind().label().replace('_', '-'));
        Element number = row.appendElement("th").addClass("number");
        number.attr("scope", "row").attr("role", "rowheader");
        number.appendElement("a").attr("href", "#s" + segment.i()).text(Integer.toString(segment.i() + 1));
        Pair pair = segment.pair();
        Element source = cell(row, "td", "source");
        Element text = source.appendElement("div").addClass("text");
        text.attr("lang", brief.source().lang().code());
        if (segment.kind() == Passage.Kind.HEADING) {
            text.attr("role", "heading").attr("aria-level", "2");
        }
        Annotation.append(text, pair.source(), Annotation.ofSource(pair));
        appendTarget(cell(row, "td", "target"), pair, brief);
        return row;
    }

    private static Element cell(Element row, String tag, String css) {
        return row.appendElement(tag).addClass(css).attr("role", "cell");
    }

    private static void crib(Element item, Crib crib, Brief brief) {
        crib.form()
                .ifPresentOrElse(
                        form -> item.appendElement("b")
                                .attr("lang", brief.to().code())
                                .text(form),
                        () -> item.appendElement("b").addClass("missing").text("no form on record"));
        if (crib.unverified() && crib.form().isPresent()) {
            item.appendElement("i").text("unverified");
        }
        if (!crib.isSameInBoth()) {
            item.appendText(" ← ");
            item.appendElement("span")
                    .attr("lang", brief.source().lang().code())
                    .text(crib.surface());
        }
    }

    private static void notes(Element into, List<Flag> flags) {
        if (flags.isEmpty()) {
            return;
        }
        Element list = into.appendElement("ul");
        for (Flag flag : flags) {
            Finding finding = flag.finding();
            Element item = list.appendElement("li").addClass(finding.severity().label());
            item.appendElement("b")
                    .text(sign(finding.severity()) + " " + finding.severity().label());
            item.appendText(" " + Shown.line(finding.message()) + " ");
            item.appendElement("code").text(finding.rule());
        }
    }

    private static String sign(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> "✕";
            case WARNING -> "▲";
            case INFO -> "●";
        };
    }

    private static String origin(Target target) {
        return switch (target.origin()) {
            case MEMORY -> "memory";
            case FUZZY -> "similar, " + Math.round(100 * target.score()) + " %";
            case MODEL -> "machine draft";
            case NONE -> Origin.NONE.label();
        };
    }
}
