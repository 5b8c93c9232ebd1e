package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
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
        return new TargetSource(memories.stream().map(TranslationMemory::read).toList());
    }
}
