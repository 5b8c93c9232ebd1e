package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.songngu.failure.SongnguException;
import org.songngu.pipeline.TermBase;
import org.songngu.translate.MemorySearch;
import org.songngu.translate.TargetSource;
import org.songngu.translate.memory.MemoryTargets;
import org.songngu.translate.memory.TranslationMemory;
import picocli.CommandLine.Option;

/** Which translation memories fill the targets. */
final class MemoryOptions {
    private static final String NONE = "none";

    @Option(
            names = "--memory",
            paramLabel = "TMX",
            description =
                    "Fill targets from this translation memory; repeat the option for several, and the first that has a"
                            + " sentence wins (default: the one that comes with songngu; none: no memory).")
    private List<String> memories = List.of();

    @Option(
            names = "--fuzzy",
            paramLabel = "S",
            defaultValue = "0.75",
            description =
                    "Take a similar sentence of a memory from this similarity up, from above 0 to 1; where a model is at hand,"
                            + " from 0.85 (default: 0.75).")
    private double fuzzy = TranslationMemory.SIMILAR;

    /** What fills targets; a file of the user's is read at once, so that a faulty one ends the command before any work. */
    TargetSource targets(TermBase terms) {
        if (!(fuzzy > 0 && fuzzy <= 1)) {
            throw SongnguException.usage("--fuzzy " + fuzzy + ": out of range", "give a number above 0, at most 1");
        }
        var thresholds =
                new TargetSource.Thresholds(fuzzy, Math.max(fuzzy, TargetSource.Thresholds.USUAL.beforeModel()));
        List<MemorySearch> searches = known().stream()
                .<MemorySearch>map(memory -> new MemoryTargets(memory, terms.slots(), fuzzy))
                .toList();
        return new TargetSource(searches, thresholds);
    }

    private List<Supplier<TranslationMemory>> known() {
        if (memories.isEmpty()) {
            return List.of(CompletableFuture.supplyAsync(() -> TranslationMemory.read(Installation.memory()))::join);
        }
        return memories.stream()
                .filter(memory -> !memory.equals(NONE))
                .map(memory -> TranslationMemory.read(Path.of(memory)))
                .<Supplier<TranslationMemory>>map(memory -> () -> memory)
                .toList();
    }
}
