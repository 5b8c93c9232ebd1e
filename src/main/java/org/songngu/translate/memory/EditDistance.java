package org.songngu.translate.memory;

import java.util.Arrays;

/**
 * How many characters must be inserted, deleted or replaced to turn one text into others (Levenshtein), 64 cells of the table
 * at a time: Myers, "A fast bit-vector algorithm for approximate string matching" (1999), in the block form of Hyyrö, "A
 * bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003). Characters are UTF-16 units. Not safe for
 * threads, since the columns are kept from one text to the next.
 */
final class EditDistance {
    private final int length;
    private final int blocks;
    /** Open addressing: the characters of the pattern, and at the same place times {@link #blocks} where they stand in it. */
    private final char[] characters;

    private final boolean[] taken;
    private final long[] positions;
    private final long[] plus;
    private final long[] minus;

    EditDistance(String pattern) {
        length = pattern.length();
        blocks = (length + Long.SIZE - 1) / Long.SIZE;
        int distinct = (int) pattern.chars().distinct().count();
        int capacity = Integer.highestOneBit(Math.max(4, distinct)) * 4;
        characters = new char[capacity];
        taken = new boolean[capacity];
        positions = new long[capacity * blocks];
        plus = new long[blocks];
        minus = new long[blocks];
        for (int i = 0; i < length; i++) {
            int place = place(pattern.charAt(i));
            taken[place] = true;
            characters[place] = pattern.charAt(i);
            positions[place * blocks + i / Long.SIZE] |= 1L << i;
        }
    }

    private int place(char c) {
        int place = ((c * 0x9E3779B1) >>> 7) & (characters.length - 1);
        while (taken[place] && characters[place] != c) {
            place = (place + 1) & (characters.length - 1);
        }
        return place;
    }

    /** The distance to {@code text}; any number above {@code limit} if it is above it. */
    int to(String text, int limit) {
        int size = text.length();
        if (length == 0 || Math.abs(size - length) > limit) {
            return Math.max(size, length);
        }
        Arrays.fill(plus, -1L);
        Arrays.fill(minus, 0L);
        int distance = length;
        // Most of a search is spent here, and a string checks every index.
        char[] chars = text.toCharArray();
        for (int i = 0; i < size; i++) {
            distance += column(place(chars[i]) * blocks);
            if (distance - (size - i - 1) > limit) {
                return limit + 1;
            }
        }
        return distance;
    }

    /** Advances every block by one character of the text; how the last cell of the column differs from the one before. */
    private int column(int row) {
        int carry = 1;
        for (int block = 0; block < blocks; block++) {
            int last = block == blocks - 1 ? (length - 1) % Long.SIZE : Long.SIZE - 1;
            carry = advance(block, positions[row + block], carry, last);
        }
        return carry;
    }

    private int advance(int block, long equal, int carry, int last) {
        long up = plus[block];
        long down = minus[block];
        long vertical = equal | down;
        long matches = carry < 0 ? equal | 1 : equal;
        long horizontal = (((matches & up) + up) ^ up) | matches;
        long rise = down | ~(horizontal | up);
        long fall = up & horizontal;
        int out = (int) ((rise >>> last) & 1) - (int) ((fall >>> last) & 1);
        rise = (rise << 1) | (carry > 0 ? 1 : 0);
        fall = (fall << 1) | (carry < 0 ? 1 : 0);
        plus[block] = fall | ~(vertical | rise);
        minus[block] = rise & vertical;
        return out;
    }
}
