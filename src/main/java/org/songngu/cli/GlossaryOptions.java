package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import org.songngu.glossary.Glossary;
import org.songngu.glossary.GlossaryReader;
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
        if (glossaries.equals(List.of(NONE))) {
            return new TermBase(Glossary.empty());
        }
        List<Path> files = glossaries.isEmpty()
                ? Installation.glossaries()
                : glossaries.stream().map(Path::of).toList();
        return new TermBase(GlossaryReader.read(files));
    }
}
