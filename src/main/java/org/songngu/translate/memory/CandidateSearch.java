package org.songngu.translate.memory;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Finds the units of a memory that are worth weighing for a query.
 *
 * <p>At most {@value #MOST} that are similar as they stand: an edit touches at most three grams of either sentence, so two sentences that
 * {@code d} edits part lack at most {@code 3d} of each other's grams. Only units that pass this test for the edits that their
 * length allows are compared, and none that is similar enough is missed.
 *
 * <p>If the query has slots, also the {@value #MOST_SHARING} that share most of the grams outside its slots, since sentences that differ in long
 * names may be far apart as they stand. This way promises nothing.
 */
final class CandidateSearch {
    private static final int MOST = 200;
    private static final int MOST_SHARING = 40;
    /** Fewer grams than this outside the slots say too little. */
    private static final int FEWEST_FREE = 6;

    /** The order of candidates: the higher the closer, then the first in the file. */
    private record Candidate(int unit, double closeness) {
        static final Comparator<Candidate> BEST_LAST = Comparator.comparingDouble(Candidate::closeness)
                .thenComparing(Candidate::unit, Comparator.reverseOrder());
    }

    private final Query query;
    private final Keys keys;
    private final IntPredicate wanted;
    private final EditDistance distance;
    private final int[] free;
    private final int[] rest;
    private final PriorityQueue<Candidate> similar = new PriorityQueue<>(Candidate.BEST_LAST);
    private final PriorityQueue<Candidate> sharing = new PriorityQueue<>(Candidate.BEST_LAST);

    /** Only units that are {@code wanted} are found. */
    CandidateSearch(Query query, Keys keys, IntPredicate wanted) {
        this.query = query;
        this.keys = keys;
        this.wanted = wanted;
        this.distance = new EditDistance(query.key());
        this.free = query.freeGrams();
        this.rest = query.slotGrams(free);
    }

    /** Unit numbers in the order of the file. */
    SortedSet<Integer> candidates(GramIndex index) {
        for (GramIndex.Block block : index.blocks()) {
            char[] counts = new char[block.lengths.length];
            block.count(free, counts);
            if (query.slots().size() > 0 && free.length >= FEWEST_FREE) {
                addSharing(block, counts);
            }
            block.count(rest, counts);
            addSimilar(block, counts);
        }
        SortedSet<Integer> units = new TreeSet<>();
        similar.forEach(candidate -> units.add(candidate.unit()));
        sharing.forEach(candidate -> units.add(candidate.unit()));
        return units;
    }

    private void addSharing(GramIndex.Block block, char[] counts) {
        for (int unit = 0; unit < counts.length; unit++) {
            if (counts[unit] * 2 >= free.length && wanted.test(block.first + unit)) {
                double closeness = (double) counts[unit] / (free.length + block.sizes[unit]);
                offer(sharing, new Candidate(block.first + unit, closeness), MOST_SHARING);
            }
        }
    }

    private void addSimilar(GramIndex.Block block, char[] counts) {
        int size = query.key().length();
        int grams = free.length + rest.length;
        for (int unit = 0; unit < counts.length; unit++) {
            int length = block.lengths[unit];
            int edits = query.edits(Math.max(size, length));
            int missing = Math.max(grams, block.sizes[unit]) - counts[unit];
            boolean possible = length > 0 && Math.abs(size - length) <= edits && missing <= edits * Grams.WIDTH;
            if (possible && wanted.test(block.first + unit)) {
                compare(block.first + unit, edits);
            }
        }
    }

    private void compare(int unit, int edits) {
        String key = keys.get(unit).orElse("");
        int apart = distance.to(key, edits);
        if (apart <= edits) {
            double longer = Math.max(key.length(), query.key().length());
            offer(similar, new Candidate(unit, 1 - apart / longer), MOST);
        }
    }

    private static void offer(PriorityQueue<Candidate> best, Candidate candidate, int most) {
        best.add(candidate);
        if (best.size() > most) {
            best.poll();
        }
    }
}
