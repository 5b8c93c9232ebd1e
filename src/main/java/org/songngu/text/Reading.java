package org.songngu.text;

/** A text taken out of a document, and where each of its characters stands in that document. */
public record Reading(String text, OffsetMap toRaw) {
    public Reading {
        if (text.length() != toRaw.length()) {
            throw new IllegalArgumentException("a map of " + toRaw.length() + " for " + text.length() + " characters");
        }
    }

    /** A document that is read as it stands. */
    public static Reading asIs(String raw) {
        return new Reading(raw, OffsetMap.identity(raw.length()));
    }
}
