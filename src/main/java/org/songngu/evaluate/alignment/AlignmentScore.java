package org.songngu.evaluate.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.songngu.align.Bead;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;
import org.songngu.text.Span;

/**
 * Compares beads with gold, as the scorer of Vecalign does. Strict: a bead is right if both its sides are those of a gold bead. Lax: if
 * it joins a source sentence with a target sentence that a gold bead joins too. Precision is that of every bead found, those with an
 * empty side included, recall that of the gold beads that have both sides.
 */
public final class AlignmentScore {
    private static final int DIGITS = 4;

    private final Set<Sides> gold;
    private final Set<Sides> found;

    /** The sentences of a bead, by number. */
    public record Sides(Set<Integer> source, Set<Integer> target) {
        public Sides {
            source = Set.copyOf(source);
            target = Set.copyOf(target);
        }

        /** Those of a bead that was found. */
        public static Sides of(Bead bead) {
            return new Sides(numbers(bead.source()), numbers(bead.target()));
        }

        private static Set<Integer> numbers(Span span) {
            return IntStream.range(span.start(), span.end()).boxed().collect(Collectors.toSet());
        }

        boolean isPair() {
            return !source.isEmpty() && !target.isEmpty();
        }

        boolean isNothing() {
            return source.isEmpty() && target.isEmpty();
        }

        @Override
        public String toString() {
            return list(source) + ":" + list(target);
        }

        private static String list(Set<Integer> numbers) {
            return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /** How many of some beads are right. */
    private record Count(int strict, int lax, int all) {
        double strictShare() {
            return all == 0 ? 0 : strict / (double) all;
        }

        double laxShare() {
            return all == 0 ? 0 : lax / (double) all;
        }
    }

    public AlignmentScore(Collection<Sides> gold, Collection<Sides> found) {
        this.gold = withoutEmpty(gold);
        this.found = withoutEmpty(found);
    }

    private static Set<Sides> withoutEmpty(Collection<Sides> beads) {
        return beads.stream().filter(bead -> !bead.isNothing()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Gold beads that were not found ({@code -}) and beads found that are not gold ({@code +}), a line each. */
    public List<String> differences() {
        List<String> lines = new ArrayList<>();
        gold.stream().filter(bead -> !found.contains(bead)).forEach(bead -> lines.add("- " + bead));
        found.stream().filter(bead -> !gold.contains(bead)).forEach(bead -> lines.add("+ " + bead));
        return lines;
    }

    /** Precision, recall and F1, strict and lax. */
    public List<Metric> metrics(Signature origin) {
        Count precision = right(found, gold);
        Count recall = right(pairs(gold), pairs(found));
        List<Metric> metrics = new ArrayList<>();
        Signature counted = Signature.of("P", "all").with("R", "without-empty-sides");
        Signature strict = Signature.of(
                        "right",
                        precision.strict() + "/" + precision.all() + "/" + recall.strict() + "/" + recall.all())
                .with(counted);
        Signature lax = Signature.of(
                        "right", precision.lax() + "/" + precision.all() + "/" + recall.lax() + "/" + recall.all())
                .with(counted);
        add(metrics, "strict", new double[] {precision.strictShare(), recall.strictShare()}, strict.with(origin));
        add(metrics, "lax", new double[] {precision.laxShare(), recall.laxShare()}, lax.with(origin));
        return metrics;
    }

    private static void add(List<Metric> metrics, String name, double[] shares, Signature signature) {
        double sum = shares[0] + shares[1];
        double f1 = sum == 0 ? 0 : 2 * shares[0] * shares[1] / sum;
        metrics.add(new Metric("alignment." + name + ".P", shares[0], DIGITS, signature));
        metrics.add(new Metric("alignment." + name + ".R", shares[1], DIGITS, signature));
        metrics.add(new Metric("alignment." + name + ".F1", f1, DIGITS, signature));
    }

    private static Set<Sides> pairs(Set<Sides> beads) {
        return beads.stream().filter(Sides::isPair).collect(Collectors.toSet());
    }

    private static Count right(Set<Sides> judged, Set<Sides> right) {
        Map<Integer, Set<Integer>> joined = new HashMap<>();
        for (Sides bead : right) {
            bead.source().forEach(s -> joined.computeIfAbsent(s, key -> new HashSet<>())
                    .addAll(bead.target()));
        }
        int strict = 0;
        int lax = 0;
        for (Sides bead : judged) {
            boolean same = right.contains(bead);
            strict += same ? 1 : 0;
            lax += same || touches(bead, joined) ? 1 : 0;
        }
        return new Count(strict, lax, judged.size());
    }

    private static boolean touches(Sides bead, Map<Integer, Set<Integer>> joined) {
        return bead.source().stream()
                .flatMap(source -> joined.getOrDefault(source, Set.of()).stream())
                .anyMatch(bead.target()::contains);
    }
}
