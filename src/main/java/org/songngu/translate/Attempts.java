package org.songngu.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.songngu.translate.Placed.Outcome;

/**
 * The way of one piece to the best target that holds its wanted forms: first all that are missing are forced, then those and the
 * ones that came by themselves, then one more at a time. Every attempt is measured against the unforced target, which remains if
 * none holds.
 */
final class Attempts {
    private final Piece piece;
    private final ClauseGuard guard;
    private final Rendering unforced;
    private final Set<Integer> missing;
    private final List<Set<Integer>> wholesale = new ArrayList<>();
    private final List<Integer> oneByOne;
    private final Set<Integer> held = new TreeSet<>();
    private Rendering best;

    Attempts(Piece piece, ClauseGuard guard, Rendering unforced) {
        this.piece = piece;
        this.guard = guard;
        this.unforced = unforced;
        this.best = unforced;
        this.missing = missing(piece, unforced.text());
        this.oneByOne = new ArrayList<>(missing.size() > 1 ? missing : Set.of());
        if (!missing.isEmpty()) {
            wholesale.add(missing);
            Set<Integer> all = new TreeSet<>();
            for (int i = 0; i < piece.sought().size(); i++) {
                all.add(i);
            }
            if (all.size() > missing.size()) {
                wholesale.add(all);
            }
        }
    }

    private static Set<Integer> missing(Piece piece, String target) {
        Set<Integer> missing = new TreeSet<>();
        for (int i = 0; i < piece.sought().size(); i++) {
            if (!piece.sought().get(i).isIn(target)) {
                missing.add(i);
            }
        }
        return missing;
    }

    Piece piece() {
        return piece;
    }

    /** Which wanted pieces, by index, to force next; empty once nothing is left to try. */
    Optional<Set<Integer>> next() {
        if (!wholesale.isEmpty()) {
            return Optional.of(wholesale.get(0));
        }
        if (oneByOne.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> more = new TreeSet<>(held);
        more.add(oneByOne.get(0));
        return Optional.of(more);
    }

    /** Takes what came of {@link #next}; empty if it came to nothing. */
    void judge(Set<Integer> forced, Optional<Rendering> rendering) {
        boolean holds = rendering
                .filter(made -> guard.allows(piece, unforced, made, forced))
                .isPresent();
        if (holds) {
            best = rendering.orElseThrow();
            held.addAll(forced);
            held.retainAll(missing);
        }
        if (wholesale.isEmpty()) {
            oneByOne.remove(0);
        } else {
            wholesale.remove(0);
        }
        if (held.size() == missing.size()) {
            wholesale.clear();
            oneByOne.clear();
        }
    }

    Rendering best() {
        return best;
    }

    /** One for each wanted piece, in their order. */
    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < piece.sought().size(); i++) {
            boolean there = piece.sought().get(i).isIn(best.text());
            Outcome placed = missing.contains(i) ? Outcome.CONSTRAINED : Outcome.ALREADY;
            outcomes.add(there ? placed : Outcome.FAILED);
        }
        return outcomes;
    }
}
