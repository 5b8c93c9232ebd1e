package org.songngu.translate.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which sentences of a language have which {@link Grams}, in blocks of 65,536 units, so that a unit is two bytes in a list.
 * Immutable.
 */
final class GramIndex {
    /** Longer sentences are never similar to anything. */
    static final int LONGEST = 2000;

    private static final int BLOCK = 1 << Character.SIZE;

    private final List<Block> blocks;

    GramIndex(Keys keys) {
        List<Block> made = new ArrayList<>();
        for (int first = 0; first < keys.size(); first += BLOCK) {
            made.add(new Block(keys, first, Math.min(BLOCK, keys.size() - first)));
        }
        blocks = List.copyOf(made);
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Some units in a row. */
    static final class Block {
        final int first;
        /** For each unit the length of its sentence; 0 for one that is never found. */
        final char[] lengths;
        /** For each unit how many grams it has. */
        final char[] sizes;
        /** For each gram where its units begin in {@link #units}. */
        private final int[] starts = new int[Grams.NUMBERS + 1];

        private final char[] units;

        Block(Keys keys, int first, int size) {
            this.first = first;
            this.lengths = new char[size];
            this.sizes = new char[size];
            int[] seen = new int[Grams.NUMBERS];
            for (int unit = 0; unit < size; unit++) {
                String key = key(keys, unit);
                lengths[unit] = (char) key.length();
                for (int at = 0; at + Grams.WIDTH <= key.length(); at++) {
                    if (isNew(key, at, seen, unit + 1)) {
                        starts[Grams.number(key, at) + 1]++;
                        sizes[unit]++;
                    }
                }
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            units = new char[starts[Grams.NUMBERS]];
            fill(keys, seen);
        }

        private void fill(Keys keys, int[] seen) {
            int[] ends = starts.clone();
            for (int unit = 0; unit < lengths.length; unit++) {
                String key = key(keys, unit);
                for (int at = 0; at + Grams.WIDTH <= key.length(); at++) {
                    if (isNew(key, at, seen, -unit - 1)) {
                        units[ends[Grams.number(key, at)]++] = (char) unit;
                    }
                }
            }
        }

        private String key(Keys keys, int unit) {
            return keys.get(first + unit)
                    .filter(text -> text.length() <= LONGEST)
                    .orElse("");
        }

        /** True for the first of the equal grams of a unit; {@code stamp} is the unit's own. */
        private static boolean isNew(String key, int at, int[] seen, int stamp) {
            int gram = Grams.number(key, at);
            boolean unseen = seen[gram] != stamp;
            seen[gram] = stamp;
            return unseen;
        }

        /** Adds one to the count of each unit for each of the grams that it has. */
        void count(int[] grams, char[] counts) {
            for (int gram : grams) {
                for (int i = starts[gram]; i < starts[gram + 1]; i++) {
                    counts[units[i]]++;
                }
            }
        }
    }
}
