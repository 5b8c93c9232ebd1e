package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.songngu.pipeline.ReadArticle;
import org.songngu.summarize.Summary;
import org.songngu.text.Article;

/** The chosen sentences of an article. */
record SummaryReport(ReadArticle read, Summary summary) implements Report {
    private static final double THOUSANDTHS = 1000;

    @Override
    public ObjectNode json() {
        Article article = read.article();
        ObjectNode node = Json.about(article);
        Json.putSpan(node, "title", article, article.title());
        ArrayNode sentences = node.putArray("sentences");
        for (Summary.Pick pick : summary.picks()) {
            ObjectNode sentence = Json.object().put("i", pick.sentence().i());
            sentence.setAll(Json.spanWithText(article, pick.sentence().span()));
            sentences.add(sentence.put("score", Math.round(pick.score() * THOUSANDTHS) / THOUSANDTHS));
        }
        return node.put("signature", summary.signature().toString());
    }

    @Override
    public void text(PrintWriter out) {
        read.article().titleText().ifPresent(title -> out.println(Plain.line(title)));
        for (Summary.Pick pick : summary.picks()) {
            out.println("- " + Plain.line(pick.sentence().text()));
        }
        out.println();
    }
}
