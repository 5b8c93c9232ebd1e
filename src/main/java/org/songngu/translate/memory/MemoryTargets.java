package org.songngu.translate.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.songngu.text.Lang;
import org.songngu.translate.MemorySearch;
import org.songngu.translate.Origin;
import org.songngu.translate.Target;

/** Targets from one translation memory: of the very sentence, else of the most similar one, with its names and numbers mended. */
public final class MemoryTargets implements MemorySearch {
    private final Supplier<TranslationMemory> memory;
    private final SlotFinder slots;
    private final double threshold;

    /**
     * @param memory asked for when the first sentence is looked for
     * @param slots what can be exchanged in a similar sentence
     * @param threshold the least similarity that will do
     */
    public MemoryTargets(Supplier<TranslationMemory> memory, SlotFinder slots, double threshold) {
        this.memory = memory;
        this.slots = slots;
        this.threshold = threshold;
    }

    @Override
    public Optional<Target> find(Lang from, Lang to, String sentence) {
        TranslationMemory known = memory.get();
        return known.exact(from, to, sentence)
                .or(() -> known.fuzzy(from, to, sentence, threshold, slots))
                .map(MemoryTargets::target);
    }

    @Override
    public String mark() {
        return memory.get().mark();
    }

    private static Target target(Match match) {
        return match.isExact()
                ? new Target(match.target(), Origin.MEMORY, 1)
                : new Target(match.target(), Origin.FUZZY, match.score(), List.of(), Optional.of(remark(match)));
    }

    private static String remark(Match match) {
        List<String> parts = new ArrayList<>();
        parts.add("the memory's sentence: " + match.source());
        match.replacements().forEach(made -> parts.add("replaced " + made.from() + " by " + made.to()));
        match.differences().forEach(difference -> parts.add(remark(difference)));
        return String.join("; ", parts);
    }

    private static String remark(Difference difference) {
        String wanted = difference.wanted();
        String found = difference.found();
        if (difference.isInWords()) {
            return found.isEmpty()
                    ? "the memory's sentence lacks “" + wanted + "”"
                    : "the memory's sentence has “" + found + "”" + (wanted.isEmpty() ? "" : " for “" + wanted + "”");
        }
        String wrong = found.isEmpty() ? "lacks " + wanted : "has " + found;
        String instead = found.isEmpty() || wanted.isEmpty() ? "" : " for " + wanted;
        return "not right for this sentence: " + wrong + instead;
    }
}
