package org.songngu.model.pull;

import java.time.Duration;

/**
 * How long a slow or failing server is borne with.
 *
 * @param connect the longest wait for a connection
 * @param idle the longest wait for an answer, or for the next byte of one
 * @param attempts how often in a row one thing is tried, without a single byte gained
 * @param firstPause before the second attempt; it doubles with every further one
 * @param longestPause at most this, even where the server asks for more
 */
public record Patience(Duration connect, Duration idle, int attempts, Duration firstPause, Duration longestPause) {
    /** For real networks. */
    public static final Patience USUAL = new Patience(
            Duration.ofSeconds(20), Duration.ofSeconds(60), 5, Duration.ofSeconds(1), Duration.ofMinutes(2));

    /** The pause after so many failures in a row. */
    Duration pauseAfter(int failures) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
        return shorter(pause);
    }

    /** A pause that a server asked for, or the longest there may be. */
    Duration shorter(Duration asked) {
        return asked.compareTo(longestPause) > 0 ? longestPause : asked;
    }
}
