package org.songngu.evaluate.overlap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songngu.provenance.Signature;

/** Which segments of an evaluation a model was trained on. They are few: too many are a failure of {@link TrainingOverlap#check}. */
public final class Overlap {
    private final BitSet seen;
    private final int size;
    private final Models models;

    /** The models that take part: those whose data is known, and the others. */
    record Models(Set<String> checked, Set<String> unchecked) {}

    Overlap(BitSet seen, int size, Models models) {
        this.seen = seen;
        this.size = size;
        this.models = models;
    }

    /** This overlap and that of another file, as one; the models are the same. */
    public Overlap and(Overlap other) {
        BitSet all = new BitSet(size + other.size);
        all.or(seen);
        other.seen.stream().forEach(i -> all.set(size + i));
        return new Overlap(all, size + other.size, models);
    }

    /** True if the segment at this place among those that were checked must not count. */
    public boolean isSeen(int index) {
        return seen.get(index);
    }

    /** Of as many things as segments were checked, in their order, those that no model was trained on. */
    public <T> List<T> unseen(List<T> things) {
        if (things.size() != size) {
            throw new IllegalArgumentException(things.size() + " things for " + size + " segments");
        }
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!seen.get(i)) {
                kept.add(things.get(i));
            }
        }
        return kept;
    }

    /**
     * {@code overlap:3/1004}, those left out and those checked; {@code overlap.unchecked} names the models whose descriptions
     * say nothing of the sentences that they were trained on. Empty where no model took part.
     */
    public Signature signature() {
        Signature none = new Signature(Map.of());
        Signature counted = models.checked().isEmpty() ? none : none.with("overlap", seen.cardinality() + "/" + size);
        return models.unchecked().isEmpty()
                ? counted
                : counted.with("overlap.unchecked", String.join(",", models.unchecked()));
    }
}
