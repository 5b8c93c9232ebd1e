package org.songngu.text;

import java.util.BitSet;
import org.songngu.text.PhraseMatcher.CaseRule;

/** With which characters the phrases of a matcher may begin; most words of a text begin small, and most names do not. */
final class FirstLetters {
    private final BitSet asWritten = new BitSet();
    private final BitSet small = new BitSet();

    void add(String phrase, CaseRule rule) {
        char first = phrase.charAt(0);
        if (rule == CaseRule.INSENSITIVE) {
            small.set(Character.toLowerCase(first));
        } else {
            asWritten.set(first);
            asWritten.set(Character.toUpperCase(first));
        }
    }

    /** False for a character with which no phrase begins, in any case that its rule allows. */
    boolean mayBe(char c) {
        return asWritten.get(c) || small.get(Character.toLowerCase(c));
    }
}
