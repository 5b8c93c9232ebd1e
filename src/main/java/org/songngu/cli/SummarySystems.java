package org.songngu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.evaluate.summary.Baseline;
import org.songngu.evaluate.summary.RougeTokens;
import org.songngu.evaluate.summary.SummarySystem;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;
import org.songngu.pipeline.Engine;
import picocli.CommandLine.Option;

/** Which systems are scored. */
final class SummarySystems {
    private static final String ALL = "all";

    @Option(
            names = "--system",
            paramLabel = "SYSTEM",
            split = ",",
            defaultValue = ProductSummaries.NAME,
            description = "product (what songngu summarize chooses), lead, random, textrank, lexrank, oracle, or all"
                    + " (default: product).")
    private List<String> names = List.of();

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "42",
            description = "Draws the sentences of the system random: the same seed, the same sentences (default: 42).")
    private long seed;

    /** True if the product itself is scored, so that its models take part. */
    boolean hasProduct() {
        return chosen().contains(ProductSummaries.NAME);
    }

    List<SummarySystem> with(Engine engine, RougeTokens tokens) {
        List<SummarySystem> systems = new ArrayList<>();
        for (String name : chosen()) {
            systems.add(baseline(name).map(b -> b.system(tokens, seed)).orElseGet(() -> new ProductSummaries(engine)));
        }
        return systems;
    }

    private List<String> chosen() {
        List<String> lower = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String name : lower) {
            if (!name.equals(ALL) && !known().contains(name)) {
                throw SongnguException.usage(
                        "unknown system: " + name,
                        DidYouMean.hint(name, known(), "use some of " + String.join(", ", known()) + ", or all"));
            }
        }
        return lower.contains(ALL) ? known() : lower.stream().distinct().toList();
    }

    private static List<String> known() {
        return Stream.concat(
                        Stream.of(ProductSummaries.NAME),
                        Arrays.stream(Baseline.values()).map(Baseline::label))
                .toList();
    }

    private static Optional<Baseline> baseline(String name) {
        return Arrays.stream(Baseline.values())
                .filter(baseline -> baseline.label().equals(name))
                .findFirst();
    }
}
