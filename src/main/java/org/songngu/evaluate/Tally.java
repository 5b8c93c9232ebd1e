package org.songngu.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songngu.provenance.Signature;

/**
 * How many things were found, how many were wanted, how many of those found are right.
 *
 * @param right found and wanted
 */
public record Tally(long right, long found, long wanted) {
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Compares as sets. */
    public static <T> Tally of(Collection<T> found, Collection<T> wanted) {
        Set<T> right = new HashSet<>(found);
        right.retainAll(Set.copyOf(wanted));
        return new Tally(
                right.size(), Set.copyOf(found).size(), Set.copyOf(wanted).size());
    }

    public Tally plus(Tally other) {
        return new Tally(right + other.right, found + other.found, wanted + other.wanted);
    }

    /** Right of found; 1 where nothing was found and nothing wanted. */
    public double precision() {
        return found == 0 ? (wanted == 0 ? 1 : 0) : (double) right / found;
    }

    /** Right of wanted; 1 where nothing was wanted. */
    public double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Precision, recall and F1 under one name. */
    public List<Metric> metrics(String name, Signature signature) {
        Signature counted = signature.with("right", right + "/" + found + "/" + wanted);
        return List.of(
                new Metric(name + ".P", precision(), 3, counted),
                new Metric(name + ".R", recall(), 3, counted),
                new Metric(name + ".F1", f1(), 3, counted));
    }
}
