package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.util.List;
import org.songngu.evaluate.Metric;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How metrics are printed: a line each, or one JSON array. */
final class MetricOutput {
    @Mixin
    private TextOrJson format = new TextOrJson();

    @Option(names = "--differences", description = "Say on standard error what was wrong or missing, a line each.")
    private boolean differences;

    void print(List<Metric> metrics, PrintWriter out) {
        if (!format.isJson()) {
            metrics.forEach(metric -> out.println(metric.line()));
            return;
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Metric metric : metrics) {
            array.addObject()
                    .put("metric", metric.name())
                    .put("value", metric.value())
                    .put("signature", metric.signature().toString());
        }
        out.println(ReportOutput.pretty(array));
    }

    void printDifferences(List<String> lines, PrintWriter err) {
        if (differences) {
            lines.forEach(line -> err.println(Plain.line(line)));
        }
    }
}
