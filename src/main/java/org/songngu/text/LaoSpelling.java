package org.songngu.text;

/** One spelling for Lao sequences that look the same on paper and differ in code points. */
final class LaoSpelling {
    private static final char NIKHAHIT = '\u0ECD';
    private static final char AA = '\u0EB2';
    private static final char AM = '\u0EB3';
    private static final char HO_SUNG = '\u0EAB';

    private LaoSpelling() {}

    /** Rewrites {@code view} and its map in place. */
    static void unify(StringBuilder view, OffsetMap.Builder map) {
        int to = 0;
        int from = 0;
        while (from < view.length()) {
            char c = view.charAt(from);
            int taken = Characters.isLao(c) ? replace(view, map, from, to) : 0;
            if (taken == 0) {
                keep(view, map, from++, to++);
            } else {
                from += taken & 0xF;
                to += taken >> 4;
            }
        }
        view.setLength(to);
        map.truncate(to);
    }

    /** The count of characters read in the low four bits, written above them; 0 where nothing is to be rewritten. */
    private static int replace(StringBuilder view, OffsetMap.Builder map, int from, int to) {
        char c = view.charAt(from);
        char next = at(view, from + 1);
        if (c == NIKHAHIT && next == AA) {
            return write(view, map, from, 2, to, AM);
        }
        if (c == NIKHAHIT && isTone(next) && at(view, from + 2) == AA) {
            return write(view, map, from, 3, to, next, AM);
        }
        if (isTone(c) && next == NIKHAHIT && at(view, from + 2) == AA) {
            return write(view, map, from, 3, to, c, AM);
        }
        if (c == AM && isTone(next)) {
            return write(view, map, from, 2, to, next, AM);
        }
        if (c == '\u0EC0' && next == '\u0EC0') {
            return write(view, map, from, 2, to, '\u0EC1');
        }
        if (c == HO_SUNG && next == '\u0E99') {
            return write(view, map, from, 2, to, '\u0EDC');
        }
        if (c == HO_SUNG && next == '\u0EA1') {
            return write(view, map, from, 2, to, '\u0EDD');
        }
        if (c == HO_SUNG && next == '\u0EA5' && takesClusterL(at(view, from + 2))) {
            return write(view, map, from, 2, to, HO_SUNG, '\u0EBC');
        }
        return 0;
    }

    private static int write(StringBuilder view, OffsetMap.Builder map, int from, int read, int to, char... written) {
        int start = map.start(from);
        int end = start;
        for (int i = 0; i < read; i++) {
            end = Math.max(end, map.end(from + i));
        }
        for (int i = 0; i < written.length; i++) {
            view.setCharAt(to + i, written[i]);
            map.set(to + i, start, end);
        }
        return read | written.length << 4;
    }

    private static void keep(StringBuilder view, OffsetMap.Builder map, int from, int to) {
        view.setCharAt(to, view.charAt(from));
        map.set(to, map.start(from), map.end(from));
    }

    private static char at(StringBuilder view, int index) {
        return index < view.length() ? view.charAt(index) : 0;
    }

    private static boolean isTone(char c) {
        return c >= '\u0EC8' && c <= '\u0ECB';
    }

    /** After ຫລ: a vowel sign, a tone, or a letter that works as a vowel makes the ລ part of the onset. */
    private static boolean takesClusterL(char c) {
        return (c >= '\u0EB0' && c <= '\u0EBD') || isTone(c) || c == '\u0EA7' || c == '\u0EAD';
    }
}
