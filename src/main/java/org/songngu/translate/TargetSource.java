package org.songngu.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;
import org.songngu.translate.Placed.Outcome;

/**
 * Gives sentences their targets: an exact match of the first translation memory that has one, else a fuzzy match that is good
 * enough, else the draft of a model for the pair, else {@link Target#NONE}. A target does not depend on its neighbours in the
 * list, and a sentence that comes twice is translated once. Immutable; as safe for threads as its models, without any for any
 * number of them.
 */
public final class TargetSource {
    /**
     * How similar a sentence of the memory must be.
     *
     * @param fuzzy to be used where there is no model
     * @param beforeModel to be preferred to a model's draft
     */
    public record Thresholds(double fuzzy, double beforeModel) {
        public static final Thresholds USUAL = new Thresholds(0.7, 0.85);

        public Thresholds {
            if (!(fuzzy > 0 && fuzzy <= beforeModel && beforeModel <= 1)) {
                throw new IllegalArgumentException(
                        "thresholds go from 0 to 1, the model's is the higher one: " + fuzzy + ", " + beforeModel);
            }
        }
    }

    private final List<MemorySearch> memories;
    private final Thresholds thresholds;
    private final List<MachineTranslator> models;

    /** Memories are asked in the order given. */
    public TargetSource(List<? extends MemorySearch> memories, Thresholds thresholds) {
        this(memories, thresholds, List.of());
    }

    private TargetSource(List<? extends MemorySearch> memories, Thresholds thresholds, List<MachineTranslator> models) {
        this.memories = List.copyOf(memories);
        this.thresholds = thresholds;
        this.models = List.copyOf(models);
    }

    /** The same source with one more model, asked for the pairs that no earlier one translates. */
    public TargetSource with(MachineTranslator model) {
        List<MachineTranslator> more = new ArrayList<>(models);
        more.add(model);
        return new TargetSource(memories, thresholds, more);
    }

    /** The targets of sentences, one for each, in their order; none if both languages are the same. */
    public List<Target> targets(Lang from, Lang to, List<Wording> sentences) {
        if (from == to) {
            return sentences.stream().map(sentence -> Target.NONE).toList();
        }
        Optional<MachineTranslator> model = model(from, to);
        double enough = model.isPresent() ? thresholds.beforeModel() : thresholds.fuzzy();
        Map<Wording, Target> targets = new LinkedHashMap<>();
        for (Wording sentence : new LinkedHashSet<>(sentences)) {
            remembered(from, to, sentence, enough).ifPresent(target -> targets.put(sentence, target));
        }
        model.ifPresent(machine -> fill(targets, machine, from, to, sentences));
        return sentences.stream()
                .map(sentence -> targets.getOrDefault(sentence, Target.NONE))
                .toList();
    }

    private static void fill(
            Map<Wording, Target> targets, MachineTranslator model, Lang from, Lang to, List<Wording> sentences) {
        List<Wording> open = sentences.stream()
                .distinct()
                .filter(sentence ->
                        !targets.containsKey(sentence) && !sentence.text().isBlank())
                .toList();
        List<Draft> drafts = model.translate(from, to, open);
        for (int i = 0; i < open.size(); i++) {
            targets.put(open.get(i), Remarks.target(drafts.get(i)));
        }
    }

    private Optional<Target> remembered(Lang from, Lang to, Wording sentence, double enough) {
        List<Target> matches = memories.stream()
                .flatMap(memory -> memory.find(from, to, sentence.text()).stream())
                .toList();
        Optional<Target> exact = matches.stream()
                .filter(match -> match.origin() == Origin.MEMORY)
                .findFirst();
        return exact.or(() -> matches.stream()
                        .filter(match -> match.score() >= enough)
                        .reduce((best, next) -> next.score() > best.score() ? next : best))
                .map(match -> match.withPlaced(found(sentence, match.text())));
    }

    /** A person's translation is not changed: a form is in it already, or it is not. */
    private static List<Placed> found(Wording sentence, String target) {
        return Sought.of(sentence.wanted()).stream()
                .map(piece -> new Placed(piece.wanted(), piece.isIn(target) ? Outcome.ALREADY : Outcome.FAILED))
                .toList();
    }

    /** True if there is a model for the pair. */
    public boolean hasModel(Lang from, Lang to) {
        return model(from, to).isPresent();
    }

    private Optional<MachineTranslator> model(Lang from, Lang to) {
        return models.stream().filter(model -> model.translates(from, to)).findFirst();
    }

    /**
     * What a user must know before reading targets of this pair: one line; empty if there is nothing to say.
     *
     * @param pullable the models that could be fetched for the pair, the likeliest first
     */
    public Optional<String> notice(Lang from, Lang to, List<String> pullable) {
        if (from == to) {
            return Optional.empty();
        }
        String pair = from.code() + "-" + to.code();
        return Optional.of(model(from, to)
                .map(model -> "Targets that no translation memory has are drafts of the model " + model.mark() + " for "
                        + pair + ": a translator has to check them before use.")
                .orElseGet(() -> "No translation model for " + pair
                        + " is installed: targets without a translation memory match stay empty. " + remedy(pullable)));
    }

    private static String remedy(List<String> pullable) {
        return pullable.isEmpty()
                ? "Add one of your own with songngu models add DIR, or give memories with --memory FILE.tmx."
                : "Get one with songngu models pull " + pullable.get(0)
                        + " (songngu models list shows the others), or give memories with --memory FILE.tmx.";
    }

    public Signature signature() {
        String marks = memories.stream().map(MemorySearch::mark).collect(Collectors.joining(","));
        String translators = models.stream().map(MachineTranslator::signature).collect(Collectors.joining(","));
        Signature signature = Signature.of("memory", marks.isEmpty() ? "none" : marks);
        if (!marks.isEmpty()) {
            signature = signature.with("fuzzy", thresholds.fuzzy() + "," + thresholds.beforeModel());
        }
        return signature.with("translator", translators.isEmpty() ? "none" : translators);
    }
}
