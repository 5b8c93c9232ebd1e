package org.songngu.model.bench;

/** Work that needs a processor and nothing else, so that two workers do twice as much of it wherever two processors are free. */
final class Arithmetic {
    private static final int LENGTH = 100_000;

    private Arithmetic() {}

    /** One loop; what it calculates is of no use, but the compiler must not find that out. */
    static long[] loop(int seed) {
        long value = seed;
        for (int i = 0; i < LENGTH; i++) {
            value = value * 6364136223846793005L + 1442695040888963407L;
        }
        return new long[] {value == 0 ? 2 : 1};
    }
}
