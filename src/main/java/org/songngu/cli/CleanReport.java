package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.songngu.pipeline.ReadArticle;
import org.songngu.text.Article;
import org.songngu.text.Noise;
import org.songngu.text.Passage;
import org.songngu.text.Sentence;

/** An article as it was cut: title, dateline, sentences, noise. */
record CleanReport(ReadArticle read) implements Report {
    @Override
    public ObjectNode json() {
        Article article = read.article();
        ObjectNode node = Json.about(article);
        Json.putSpan(node, "title", article, article.title());
        Json.putSpan(node, "dateline", article, article.dateline());
        article.origin().date().ifPresent(date -> node.put("date", date));
        article.origin().byline().ifPresent(byline -> node.put("byline", byline));
        ArrayNode sentences = node.putArray("sentences");
        read.sentences().forEach(sentence -> sentences.add(sentence(article, sentence)));
        ArrayNode noise = node.putArray("noise");
        for (Noise each : article.noise()) {
            noise.add(Json.spanWithText(article, each.span()).put("label", each.label()));
        }
        return node;
    }

    private static ObjectNode sentence(Article article, Sentence sentence) {
        ObjectNode node = Json.object();
        node.put("i", sentence.i());
        node.put("paragraph", sentence.paragraph());
        node.setAll(Json.spanWithText(article, sentence.span()));
        node.put("kind", sentence.kind().label());
        return node.put("lang", sentence.lang().code());
    }

    @Override
    public void text(PrintWriter out) {
        read.article().titleText().ifPresent(title -> {
            out.println(Plain.line(title));
            out.println();
        });
        int paragraph = 0;
        for (Sentence sentence : read.sentences()) {
            if (sentence.paragraph() != paragraph) {
                out.println();
                paragraph = sentence.paragraph();
            }
            out.println(mark(sentence.kind()) + Plain.line(sentence.text()));
        }
        out.println();
    }

    private static String mark(Passage.Kind kind) {
        return switch (kind) {
            case HEADING -> "## ";
            case LIST_ITEM -> "- ";
            default -> "";
        };
    }
}
