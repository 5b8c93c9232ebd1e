package org.songngu.model.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.model.bench.Benchmark.Memory;

/** What this process holds now: as Linux tells it, elsewhere the Java heap alone. */
final class ProcessMemory {
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s*(\\d+) kB$");

    private ProcessMemory() {}

    static Memory now() {
        return readable(Path.of("/proc/self/status"))
                .flatMap(ProcessMemory::resident)
                .orElseGet(ProcessMemory::heap);
    }

    static Optional<Memory> resident(String status) {
        Matcher found = RESIDENT.matcher(status);
        return found.find() ? Optional.of(new Memory("rss", Long.parseLong(found.group(1)) * 1024)) : Optional.empty();
    }

    private static Optional<String> readable(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Memory heap() {
        Runtime runtime = Runtime.getRuntime();
        return new Memory("heap", runtime.totalMemory() - runtime.freeMemory());
    }
}
