package org.songngu.translate.memory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts end to end in UTF-8, each found by its address: a million sentences cost little more than their bytes. Texts are added
 * by one thread; after that any number may read.
 */
final class Arena {
    /** Small enough that no collector gives a chunk regions of its own, the last one half empty. */
    private static final int CHUNK = 1 << 18;

    private static final int LENGTH_BYTES = Integer.BYTES;

    private final List<byte[]> chunks = new ArrayList<>();
    private int used = CHUNK;

    /** The address of the text: never negative, below 2^62. */
    long add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int size = LENGTH_BYTES + bytes.length;
        if (chunks.isEmpty() || used + size > chunks.get(chunks.size() - 1).length) {
            chunks.add(new byte[Math.max(CHUNK, size)]);
            used = 0;
        }
        byte[] chunk = chunks.get(chunks.size() - 1);
        long address = ((long) (chunks.size() - 1) << Integer.SIZE) | used;
        for (int i = 0; i < LENGTH_BYTES; i++) {
            chunk[used + i] = (byte) (bytes.length >>> (Byte.SIZE * i));
        }
        System.arraycopy(bytes, 0, chunk, used + LENGTH_BYTES, bytes.length);
        used += size;
        return address;
    }

    String get(long address) {
        byte[] chunk = chunks.get((int) (address >>> Integer.SIZE));
        int at = (int) address;
        int length = 0;
        for (int i = 0; i < LENGTH_BYTES; i++) {
            length |= (chunk[at + i] & 0xFF) << (Byte.SIZE * i);
        }
        return new String(chunk, at + LENGTH_BYTES, length, StandardCharsets.UTF_8);
    }
}
