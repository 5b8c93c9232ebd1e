package org.songngu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** How reports are printed: text; one JSON document (of several articles an array); or a JSON line for each article. */
final class ReportOutput {
    /** What a user can ask for. */
    enum Format {
        text,
        json,
        jsonl
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, json (one document; an array for several inputs) or jsonl (a line per input; default: text).")
    private Format format = Format.text;

    /** Takes one report after the other; {@link #close} ends the document. */
    final class Sink implements AutoCloseable {
        private final PrintWriter out;
        private final boolean many;
        private final ArrayNode documents = JsonNodeFactory.instance.arrayNode();

        private Sink(PrintWriter out, boolean many) {
            this.out = out;
            this.many = many;
        }

        void accept(Report report) {
            switch (format) {
                case text -> report.text(out);
                case json -> documents.add(report.json());
                case jsonl -> out.println(report.json().toString());
            }
        }

        @Override
        public void close() {
            if (!documents.isEmpty()) {
                out.println(pretty(many ? documents : documents.get(0)));
            }
        }
    }

    boolean isText() {
        return format == Format.text;
    }

    Sink to(PrintWriter out, boolean many) {
        return new Sink(out, many);
    }

    static String pretty(JsonNode document) {
        return document.toPrettyString();
    }
}
