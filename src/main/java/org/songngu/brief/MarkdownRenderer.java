package org.songngu.brief;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.translate.Target;

/** Tables of GitHub-flavoured Markdown; everything that came from outside is escaped. */
final class MarkdownRenderer implements BriefFormat.Renderer {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&#!$]");

    @Override
    public byte[] render(Brief brief) {
        StringBuilder page = new StringBuilder();
        head(page, brief);
        segments(page, brief);
        findings(page, brief);
        names(page, brief);
        terms(page, brief);
        page.append("---\n\n").append(escaped(brief.signature().toString())).append('\n');
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(StringBuilder page, Brief brief) {
        page.append("# ").append(escaped(Masthead.title(brief))).append("\n\n");
        brief.source().title().filter(Pair::isTranslated).ifPresent(title -> page.append("**")
                .append(escaped(title.target().text()))
                .append("**\n\n"));
        page.append(Masthead.facts(brief).stream()
                .map(MarkdownRenderer::escaped)
                .collect(Collectors.joining(" · ", "", "\n\n")));
        brief.notices()
                .forEach(notice -> page.append("> - ").append(escaped(notice)).append('\n'));
        page.append(brief.notices().isEmpty() ? "" : "\n");
    }

    private static void segments(StringBuilder page, Brief brief) {
        row(page, List.of("#", brief.source().lang().englishName(), brief.to().englishName()));
        row(page, List.of("--:", "---", "---"));
        for (Segment segment : brief.segments()) {
            String number = Integer.toString(segment.i() + 1);
            String source = styled(segment.kind(), escaped(segment.pair().source()));
            row(page, List.of(number, source, target(segment, brief.to())));
        }
        page.append('\n');
    }

    private static String target(Segment segment, Lang to) {
        if (segment.pair().isTranslated()) {
            Target target = segment.pair().target();
            return styled(segment.kind(), escaped(target.text()))
                    + target.remark()
                            .map(remark -> "<br>*" + escaped(remark) + "*")
                            .orElse("");
        }
        return Crib.of(segment.pair(), to).stream()
                .map(crib -> "*" + escaped(crib.toString()) + "*")
                .collect(Collectors.joining("<br>"));
    }

    private static String styled(Passage.Kind kind, String text) {
        return switch (kind) {
            case HEADING -> "**" + text + "**";
            case LIST_ITEM -> "• " + text;
            case BODY, LEAD -> text;
        };
    }

    private static void findings(StringBuilder page, Brief brief) {
        if (brief.findings().isEmpty()) {
            return;
        }
        page.append("## Findings\n\n");
        for (Flag flag : brief.findings()) {
            String where = flag.segment().map(i -> "segment " + (i + 1)).orElse("article");
            page.append("- **").append(flag.finding().severity().label()).append("**, ");
            page.append(where).append(": ").append(escaped(flag.finding().message()));
            page.append(" (").append(escaped(flag.finding().rule())).append(")\n");
        }
        page.append('\n');
    }

    private static void names(StringBuilder page, Brief brief) {
        if (brief.names().isEmpty()) {
            return;
        }
        page.append("## Names\n\n");
        row(page, List.of("id", "English", "Vietnamese", "Lao", "hits", "status", "outcomes"));
        row(page, List.of("---", "---", "---", "---", "--:", "---", "---"));
        for (Brief.EntityCount name : brief.names()) {
            List<String> row =
                    forms(name.entity().id().orElse(""), name.entity().forms());
            row.add(Integer.toString(name.hits()));
            row.add(name.status().label());
            row.add(Masthead.outcomes(name.outcomes()));
            row(page, row);
        }
        page.append('\n');
    }

    private static void terms(StringBuilder page, Brief brief) {
        if (brief.terms().isEmpty()) {
            return;
        }
        page.append("## Terms\n\n");
        row(page, List.of("id", "English", "Vietnamese", "Lao", "hits", "outcomes"));
        row(page, List.of("---", "---", "---", "---", "--:", "---"));
        for (Brief.TermCount term : brief.terms()) {
            List<String> row = forms(term.term().id(), term.term().forms());
            row.add(Integer.toString(term.hits()));
            row.add(Masthead.outcomes(term.outcomes()));
            row(page, row);
        }
        page.append('\n');
    }

    private static List<String> forms(String id, Map<Lang, String> forms) {
        List<String> cells = new ArrayList<>(List.of(escaped(id)));
        for (Lang lang : Lang.values()) {
            cells.add(escaped(forms.getOrDefault(lang, "")));
        }
        return cells;
    }

    private static void row(StringBuilder page, List<String> cells) {
        page.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(Shown.line(text)).replaceAll("\\\\$0");
    }
}
