package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.songngu.glossary.Glossary;
import org.songngu.glossary.GlossaryReader;
import org.songngu.names.NameStyle;
import org.songngu.pipeline.TermBase;
import picocli.CommandLine.Option;

/** Which glossaries hold the names and terms. */
final class GlossaryOptions {
    private static final String NONE = "none";

    @Option(
            names = "--glossary",
            paramLabel = "CSV",
            description =
                    "A file of names and terms; repeat the option for several, and the later file wins (default: the two"
                            + " that come with songngu; none: no glossary).")
    private List<String> glossaries = List.of();

    TermBase termBase() {
        return termBase(Optional.empty());
    }

    /** @param style in which targets in English have the names of Vietnamese persons and places */
    TermBase termBase(Optional<NameStyle> style) {
        if (glossaries.equals(List.of(NONE))) {
            return new TermBase(Glossary.empty(), style);
        }
        List<Path> files = glossaries.isEmpty()
                ? Installation.glossaries()
                : glossaries.stream().map(Path::of).toList();
        return new TermBase(GlossaryReader.read(files), style);
    }
}
