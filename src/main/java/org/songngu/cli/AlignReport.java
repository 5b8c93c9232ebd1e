package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.songngu.align.Alignment;
import org.songngu.align.Bead;
import org.songngu.text.Span;

/** The beads of two texts. */
record AlignReport(List<String> source, List<String> target, Alignment alignment) implements Report {
    private static final double TEN_THOUSANDTHS = 10_000;

    @Override
    public ObjectNode json() {
        ObjectNode node = Json.object();
        ArrayNode beads = node.putArray("beads");
        for (Bead bead : alignment.beads()) {
            ObjectNode one = beads.addObject();
            put(one.putArray("source"), bead.source());
            put(one.putArray("target"), bead.target());
            one.put("score", Math.round(bead.score() * TEN_THOUSANDTHS) / TEN_THOUSANDTHS);
        }
        return node.put("signature", alignment.signature().toString());
    }

    private static void put(ArrayNode numbers, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            numbers.add(i);
        }
    }

    @Override
    public void text(PrintWriter out) {
        for (Bead bead : alignment.beads()) {
            out.println(String.format(
                    Locale.ROOT, "%s:%s  %.2f", numbers(bead.source()), numbers(bead.target()), bead.score()));
            lines(out, "<", source, bead.source());
            lines(out, ">", target, bead.target());
            out.println();
        }
    }

    private static String numbers(Span span) {
        StringBuilder list = new StringBuilder("[");
        for (int i = span.start(); i < span.end(); i++) {
            list.append(i == span.start() ? "" : ",").append(i);
        }
        return list.append(']').toString();
    }

    private static void lines(PrintWriter out, String side, List<String> sentences, Span span) {
        sentences.subList(span.start(), span.end()).forEach(text -> out.println("  " + side + " " + Plain.line(text)));
    }
}
