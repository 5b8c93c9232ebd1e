package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.songngu.text.Lang;
import org.songngu.translate.MemorySearch;
import org.songngu.translate.Target;
import org.songngu.translate.TargetSource;
import org.songngu.translate.memory.TranslationMemory;
import picocli.CommandLine.Option;

/** Which translation memories fill the targets. */
final class MemoryOptions {
    @Option(
            names = "--memory",
            paramLabel = "TMX",
            description =
                    "Fill targets from this translation memory; repeat the option for several, and the first that has a"
                            + " sentence wins (default: targets stay empty).")
    private List<Path> memories = List.of();

    TargetSource targets() {
        return new TargetSource(
                memories.stream().map(TranslationMemory::read).map(Exact::new).toList(), TargetSource.Thresholds.USUAL);
    }

    /** Finds whole sentences only. */
    private record Exact(TranslationMemory memory) implements MemorySearch {
        @Override
        public Optional<Target> find(Lang from, Lang to, String sentence) {
            return memory.lookup(from, to, sentence);
        }

        @Override
        public String mark() {
            return memory.mark();
        }
    }
}
