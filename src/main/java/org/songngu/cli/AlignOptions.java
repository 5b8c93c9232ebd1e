package org.songngu.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songngu.align.Aligner;
import org.songngu.pipeline.Engine;
import org.songngu.text.Lang;
import org.songngu.text.LanguageGuesser;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The languages of two texts, and what tells which of their sentences belong together. */
final class AlignOptions {
    private static final int LOOKED_AT = 50;

    @Option(
            names = "--from",
            paramLabel = "LANG",
            converter = LangConverter.class,
            description = "The language of the source: en, vi or lo (default: found out).")
    private Optional<Lang> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "LANG",
            converter = LangConverter.class,
            description = "The language of the target (default: found out).")
    private Optional<Lang> to = Optional.empty();

    @Option(names = "--by-length", description = "Go by lengths and numbers alone, without a sentence encoder.")
    private boolean byLength;

    @Mixin
    private ModelOptions models = new ModelOptions();

    Optional<Lang> from() {
        return from;
    }

    Optional<Lang> to() {
        return to;
    }

    /** The language that the user names for the source, else the one that its first sentences are in. */
    Lang from(List<String> sentences) {
        return from.orElseGet(() -> guess(sentences));
    }

    /** The same for the target. */
    Lang to(List<String> sentences) {
        return to.orElseGet(() -> guess(sentences));
    }

    private static Lang guess(List<String> sentences) {
        String some = String.join("\n", sentences.subList(0, Math.min(LOOKED_AT, sentences.size())));
        return LanguageGuesser.load().guess(some, Lang.EN);
    }

    /** An engine for the models; to be closed. */
    Engine engine() {
        return models.engine();
    }

    /** The aligner of two languages; its encoder belongs to the engine. */
    Aligner aligner(Engine engine, Lang source, Lang target) {
        return new Aligner(byLength ? Optional.empty() : Optional.of(engine.encoder(Set.of(source, target))));
    }
}
