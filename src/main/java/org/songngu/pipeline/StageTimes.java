package org.songngu.pipeline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How long each stage took, added up over all articles. Not safe for threads. */
public final class StageTimes {
    private static final double NANOS = 1e9;

    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /** Does the work and books its time to the stage; a stage inside another is booked to both. */
    public <T> T in(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.merge(stage, System.nanoTime() - start, Long::sum);
        }
    }

    /** One line: each stage with its seconds and its share of the sum. */
    public String line() {
        long sum =
                Math.max(1, nanos.values().stream().mapToLong(Long::longValue).sum());
        return nanos.entrySet().stream()
                .map(stage -> String.format(
                        Locale.ROOT,
                        "%s %.3f s (%.1f %%)",
                        stage.getKey(),
                        stage.getValue() / NANOS,
                        100.0 * stage.getValue() / sum))
                .collect(Collectors.joining(", "));
    }
}
