package org.songngu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.songngu.names.NameResult;
import org.songngu.pipeline.ReadArticle;
import org.songngu.text.Article;
import org.songngu.text.Lang;

/** The names of each article as a Markdown table, listed ones first, the frequent before the rare. */
record NameSheet(PrintWriter out, Optional<Lang> to) implements NamesSink {
    @Override
    public void accept(ReadArticle read, NameResult names) {
        Article article = read.article();
        Set<Lang> order = order(article.lang(), to);
        List<NamedEntity> entities = new ArrayList<>(NamedEntity.of(names));
        entities.sort(Comparator.comparing((NamedEntity named) -> named.status())
                .thenComparing(Comparator.comparing(NamedEntity::count).reversed()));
        out.println("## " + cell(article.titleText().orElse(article.input())));
        out.println();
        StringBuilder head = new StringBuilder("|");
        order.forEach(lang -> head.append(' ').append(lang.englishName()).append(" |"));
        out.println(head.append(" kind | id | status | count |"));
        out.println("|" + " --- |".repeat(order.size() + 3) + " ---: |");
        entities.forEach(named -> out.println(row(named, order)));
        out.println();
    }

    /** The source's language, then the target's, then the others. */
    static Set<Lang> order(Lang from, Optional<Lang> to) {
        Set<Lang> order = new LinkedHashSet<>(List.of(from));
        to.ifPresent(order::add);
        order.addAll(List.of(Lang.values()));
        return order;
    }

    private static String row(NamedEntity named, Set<Lang> order) {
        StringBuilder row = new StringBuilder("|");
        for (Lang lang : order) {
            row.append(' ').append(cell(named.entity().form(lang).orElse("–"))).append(" |");
        }
        return row
                + String.format(
                        Locale.ROOT,
                        " %s | %s | %s | %d |",
                        named.entity().kind().label(),
                        cell(named.entity().id().orElse("–")),
                        named.status().label(),
                        named.count());
    }

    private static String cell(String text) {
        return Plain.line(text).replace("|", "\\|");
    }
}
