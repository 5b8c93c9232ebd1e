package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.songngu.names.Entity;
import org.songngu.names.NameMention;
import org.songngu.names.NameResult;
import org.songngu.names.NameStatus;
import org.songngu.pipeline.ReadArticle;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Lang;

/** The names of an article: for programs each mention, for people each entity once with its forms. */
record NamesReport(ReadArticle read, NameResult names, Optional<Lang> to) implements Report {
    private static final int WIDTH = 40;
    private static final int ID_WIDTH = 6;

    @Override
    public ObjectNode json() {
        Article article = read.article();
        ObjectNode node = Json.about(article);
        ArrayNode array = node.putArray("names");
        names.mentions().forEach(mention -> array.add(mention(article, mention)));
        Json.putFindings(node, article, names.findings());
        return node;
    }

    private static ObjectNode mention(Article article, NameMention mention) {
        ObjectNode node = Json.span(article, mention.span());
        Entity entity = mention.entity();
        node.put("surface", mention.surface());
        node.put("kind", entity.kind().label());
        node.put("id", entity.id().orElse(null));
        for (Lang lang : Lang.values()) {
            node.put(lang.code(), entity.form(lang).orElse(null));
        }
        node.put("status", mention.status().label());
        return node.put("confidence", mention.confidence());
    }

    @Override
    public void text(PrintWriter out) {
        out.println(Plain.line(read.article().input()));
        Collection<Lang> order = to.isPresent() ? NameSheet.order(read.article().lang(), to) : List.of(Lang.values());
        List<NamedEntity> entities = NamedEntity.of(names);
        int widest = entities.stream()
                .mapToInt(named -> named.entity().id().orElse("").length())
                .max()
                .orElse(0);
        entities.forEach(named -> out.println(row(named, Math.max(ID_WIDTH, widest + 1), order)));
        for (Finding finding : names.findings()) {
            out.println("  ! " + finding.severity().label() + ": " + Plain.line(finding.message()));
        }
        out.println();
    }

    /** The status stands behind the forms that the list does not vouch for as they are. */
    private static String row(NamedEntity named, int idWidth, Collection<Lang> order) {
        StringBuilder row = new StringBuilder("  ");
        row.append(pad(named.entity().id().orElse("-"), idWidth))
                .append(pad(named.entity().kind().label(), 8))
                .append(pad(named.count() + "×", 5));
        for (Lang lang : order) {
            row.append(pad(Plain.cut(named.entity().form(lang).orElse("–"), WIDTH), WIDTH + 2));
        }
        if (named.status() != NameStatus.LISTED) {
            row.append(named.status().label());
        }
        return row.toString().stripTrailing();
    }

    /** Padded to a width in columns; Lao vowel signs and tones above and below the line take none. */
    private static String pad(String text, int width) {
        long shown = text.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
        return text + " ".repeat((int) Math.max(1, width - shown));
    }
}
