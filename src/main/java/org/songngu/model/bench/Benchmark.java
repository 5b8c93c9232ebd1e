package org.songngu.model.bench;

import java.util.List;

/**
 * What was measured of a model.
 *
 * @param firstLoad the seconds until the first worker's model was open, native libraries included if no model was open before
 * @param secondLoad those of the second worker's
 */
public record Benchmark(double firstLoad, double secondLoad, List<Speed> speeds, Memory memory) {
    public Benchmark {
        speeds = List.copyOf(speeds);
    }

    /**
     * A speed; each number is the median of the rounds.
     *
     * @param unit what is counted
     * @param one so many a second by one worker
     * @param two so many a second by two workers together
     * @param ratio two workers to one, in the same round
     * @param possible the same ratio of a loop of arithmetic, in the same round: what the machine had to give just then
     */
    public record Speed(String task, String unit, double one, double two, double ratio, double possible) {}

    /**
     * The most memory that was seen after a round.
     *
     * @param kind {@code rss}: all that this process held; {@code heap}, where the system does not tell that: the Java heap
     */
    public record Memory(String kind, long bytes) {}
}
