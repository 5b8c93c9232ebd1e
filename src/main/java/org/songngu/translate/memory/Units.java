package org.songngu.translate.memory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.songngu.text.Lang;

/** The units of a memory, numbered in the order of the file, as they stand there. Immutable. */
final class Units {
    private static final long NONE = -1;

    private final Arena arena;
    private final Map<Lang, long[]> addresses;
    private final int size;

    private Units(Arena arena, Map<Lang, long[]> addresses, int size) {
        this.arena = arena;
        this.addresses = addresses;
        this.size = size;
    }

    int size() {
        return size;
    }

    boolean has(int unit, Lang lang) {
        return address(unit, lang) != NONE;
    }

    Optional<String> text(int unit, Lang lang) {
        long address = address(unit, lang);
        return address == NONE ? Optional.empty() : Optional.of(arena.get(address));
    }

    private long address(int unit, Lang lang) {
        long[] column = addresses.get(lang);
        return column == null || unit >= column.length ? NONE : column[unit];
    }

    /** Collects units; not safe for threads. */
    static final class Builder {
        private final Arena arena = new Arena();
        private final Map<Lang, long[]> addresses = new EnumMap<>(Lang.class);
        private int size;

        /** A unit of fewer than two languages translates nothing and is passed over. */
        void add(Map<Lang, String> unit) {
            if (unit.size() < 2) {
                return;
            }
            unit.forEach((lang, text) -> column(lang)[size] = arena.add(text));
            size++;
        }

        /** The column of a language, with room for the next unit. */
        private long[] column(Lang lang) {
            long[] column = addresses.getOrDefault(lang, new long[0]);
            if (column.length <= size) {
                int old = column.length;
                column = Arrays.copyOf(column, Math.max(64, size + size / 2 + 1));
                Arrays.fill(column, old, column.length, NONE);
                addresses.put(lang, column);
            }
            return column;
        }

        Units build() {
            addresses.replaceAll((lang, column) -> Arrays.copyOf(column, Math.min(size, column.length)));
            return new Units(arena, addresses, size);
        }
    }
}
