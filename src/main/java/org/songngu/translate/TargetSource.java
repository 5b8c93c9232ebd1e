package org.songngu.translate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;
import org.songngu.translate.memory.TranslationMemory;

/**
 * Gives each sentence its target: what the first translation memory that has the sentence says, else {@link Target#NONE}.
 * Immutable, so any number of threads may use it.
 */
public final class TargetSource {
    private final List<TranslationMemory> memories;

    /** Memories are asked in the order given. */
    public TargetSource(List<TranslationMemory> memories) {
        this.memories = List.copyOf(memories);
    }

    public Target targetOf(Lang from, Lang to, String sentence) {
        return memories.stream()
                .flatMap(memory -> memory.exact(from, to, sentence).stream())
                .map(match -> new Target(match.target(), Origin.MEMORY, 1))
                .findFirst()
                .orElse(Target.NONE);
    }

    /** What a user must know before reading targets of this pair: one line; empty if there is nothing to say. */
    public Optional<String> notice(Lang from, Lang to) {
        if (from == to) {
            return Optional.empty();
        }
        return Optional.of("No translation model for " + from.code() + "-" + to.code()
                + " is installed: targets without a translation memory match stay empty."
                + " This version comes with none; give memories with --memory FILE.tmx,"
                + " and see what is installed with songngu models list.");
    }

    public Signature signature() {
        String marks = memories.stream().map(TranslationMemory::mark).collect(Collectors.joining(","));
        return Signature.of("memory", marks.isEmpty() ? "none" : marks).with("translator", "none");
    }
}
