package org.songngu.translate.memory;

/**
 * A name, a number or words in which the memory's sentence differs from the one asked for and which its target still has: the
 * target is wrong there.
 *
 * @param kind of the slot, or {@link #WORDS}
 * @param wanted what the sentence asked for says; empty if it has nothing in this place
 * @param found what the memory's sentence says; empty if it has nothing in this place
 */
public record Difference(String kind, String wanted, String found) {
    /** The kind of what is no slot. */
    public static final String WORDS = "words";

    boolean isInWords() {
        return kind.equals(WORDS);
    }
}
