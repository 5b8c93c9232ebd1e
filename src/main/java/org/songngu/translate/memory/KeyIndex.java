package org.songngu.translate.memory;

import java.util.stream.IntStream;

/**
 * Which units have a key, in the order of the file: a table of integers with open addressing, and the units of one key in a
 * chain. A key is told by its text; its hash only says where to look. Immutable.
 */
final class KeyIndex {
    private static final int NONE = -1;

    private final Keys keys;
    /** For each place the first unit of a key, plus one; 0 is a free place. */
    private final int[] places;
    /** For each place the upper half of the key's hash, which spares most comparisons of texts. */
    private final int[] tags;
    /** For each unit the next one with its key. */
    private final int[] next;

    KeyIndex(Keys keys) {
        this.keys = keys;
        int capacity = Integer.highestOneBit(Math.max(8, keys.size())) * 4;
        this.places = new int[capacity];
        this.tags = new int[capacity];
        this.next = new int[keys.size()];
        int[] last = new int[capacity];
        for (int unit = 0; unit < keys.size(); unit++) {
            next[unit] = NONE;
            int current = unit;
            keys.get(unit).ifPresent(key -> add(key, current, last));
        }
    }

    private void add(String key, int unit, int[] last) {
        long hash = hash(key);
        int place = place(key, hash);
        if (places[place] == 0) {
            places[place] = unit + 1;
            tags[place] = (int) (hash >>> Integer.SIZE);
        } else {
            next[last[place]] = unit;
        }
        last[place] = unit;
    }

    /** Where the key stands, or the free place where it would. */
    private int place(String key, long hash) {
        int place = (int) hash & (places.length - 1);
        while (places[place] != 0 && !isAt(key, hash, place)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private boolean isAt(String key, long hash, int place) {
        return tags[place] == (int) (hash >>> Integer.SIZE)
                && keys.get(places[place] - 1).filter(key::equals).isPresent();
    }

    /** The units with this key, the first of the file first. */
    IntStream units(String key) {
        int first = places[place(key, hash(key))] - 1;
        return IntStream.iterate(first, unit -> unit != NONE, unit -> next[unit]);
    }

    /** FNV-1a over the characters, then the finalizer of MurmurHash3, so that the lower bits depend on all of them. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
