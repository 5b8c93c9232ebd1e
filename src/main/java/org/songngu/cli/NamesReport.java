package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.songngu.names.Entity;
import org.songngu.names.NameMention;
import org.songngu.names.NameResult;
import org.songngu.pipeline.ReadArticle;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Lang;

/** The names of an article: for programs each mention, for people each entity once with its forms. */
record NamesReport(ReadArticle read, NameResult names) implements Report {
    private static final int WIDTH = 40;

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
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        names.mentions().forEach(mention -> counts.merge(mention.entity(), 1, Integer::sum));
        counts.forEach((entity, count) -> out.println(row(entity, count)));
        for (Finding finding : names.findings()) {
            out.println("  ! " + finding.severity().label() + ": " + Plain.line(finding.message()));
        }
        out.println();
    }

    private static String row(Entity entity, int count) {
        StringBuilder row = new StringBuilder("  ");
        row.append(pad(entity.id().orElse("-"), 6))
                .append(pad(entity.kind().label(), 8))
                .append(pad(count + "×", 5));
        for (Lang lang : Lang.values()) {
            row.append(pad(Plain.cut(entity.form(lang).orElse("–"), WIDTH), WIDTH + 2));
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
