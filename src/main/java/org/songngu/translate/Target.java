package org.songngu.translate;

/**
 * The target side of a segment.
 *
 * @param text in NFC; empty if and only if {@code origin} is {@link Origin#NONE}
 * @param score from 0 to 1; 1 for an exact match of the memory, 0 for none
 */
public record Target(String text, Origin origin, double score) {
    public static final Target NONE = new Target("", Origin.NONE, 0);
}
