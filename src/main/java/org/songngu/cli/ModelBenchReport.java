package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import org.songngu.model.StoredModel;
import org.songngu.model.bench.Benchmark;
import org.songngu.model.bench.Benchmark.Memory;
import org.songngu.model.bench.Benchmark.Speed;
import org.songngu.provenance.Signature;

/**
 * What was measured of a model.
 *
 * @param languages that of the sentences, or the pair
 */
record ModelBenchReport(StoredModel model, String languages, Benchmark benchmark, Signature signature)
        implements Report {
    private static final double MEGABYTE = 1e6;
    private static final int DECIMALS = 100;

    @Override
    public ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", model.spec().id())
                .put("role", model.spec().role().label())
                .put("languages", languages)
                .put("bytes", model.spec().bytes());
        json.putObject("load")
                .put("first", rounded(benchmark.firstLoad()))
                .put("second", rounded(benchmark.secondLoad()));
        json.putObject("memory")
                .put("kind", benchmark.memory().kind())
                .put("bytes", benchmark.memory().bytes());
        ArrayNode speeds = json.putArray("speeds");
        for (Speed speed : benchmark.speeds()) {
            speeds.addObject()
                    .put("task", speed.task())
                    .put("unit", speed.unit())
                    .put("one", rounded(speed.one()))
                    .put("two", rounded(speed.two()))
                    .put("ratio", rounded(speed.ratio()))
                    .put("possible", rounded(speed.possible()));
        }
        return json.put("signature", signature.toString());
    }

    @Override
    public void text(PrintWriter out) {
        Memory memory = benchmark.memory();
        String kind = memory.kind().equals("rss") ? "the whole process" : "the Java heap alone";
        out.println(model.spec().id() + "  " + model.spec().role().label() + "  " + languages);
        out.println(line("files      %8.1f MB", model.spec().bytes() / MEGABYTE));
        out.println(line("load       %8.2f s; %.2f s again", benchmark.firstLoad(), benchmark.secondLoad()));
        out.println(line("memory     %8.1f MB (%s)", memory.bytes() / MEGABYTE, kind));
        out.println(line("%-24s %12s %12s %7s %9s", "", "1 worker", "2 workers", "ratio", "possible"));
        for (Speed speed : benchmark.speeds()) {
            out.println(line(
                    "%-10s %-13s %12.1f %12.1f %7.2f %9.2f",
                    speed.task(), speed.unit() + "/s", speed.one(), speed.two(), speed.ratio(), speed.possible()));
        }
        out.println(signature);
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static double rounded(double value) {
        return (double) Math.round(value * DECIMALS) / DECIMALS;
    }
}
