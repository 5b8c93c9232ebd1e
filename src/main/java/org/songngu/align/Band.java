package org.songngu.align;

/**
 * The part of the plane that is searched: for each number of source sentences, from which to which number of target sentences.
 *
 * @param starts of the source's sentences, and its end: one more than they are
 * @param ends inclusive
 */
record Band(int[] starts, int[] ends) {
    /** Planes with fewer corners than this are searched whole. */
    static final long WHOLE = 1_000_000;

    private static final int NARROWEST = 500;

    /** A band along the way on which both texts are read at the same pace, counted in letters. */
    static Band along(Lengths lengths, int sources, int targets) {
        boolean whole = (long) (sources + 1) * (targets + 1) <= WHOLE;
        int half = whole ? targets : Math.max(NARROWEST, (int) (WHOLE / 2 / (sources + 1)));
        int[] starts = new int[sources + 1];
        int[] ends = new int[sources + 1];
        for (int i = 0; i <= sources; i++) {
            int middle = i == sources ? targets : Math.min(targets, lengths.across(i));
            // One sentence as long as half of the other text must not tear the band.
            starts[i] = i == 0 ? 0 : Math.min(ends[i - 1], Math.max(0, middle - half));
            ends[i] = i == sources ? targets : Math.min(targets, middle + half);
        }
        return new Band(starts, ends);
    }

    int width(int source) {
        return ends[source] - starts[source] + 1;
    }

    boolean has(int source, int target) {
        return target >= starts[source] && target <= ends[source];
    }

    int sources() {
        return starts.length - 1;
    }
}
