package org.songngu.text;

import java.util.Locale;

/**
 * A language, and how likely it is to be that of the text: near 1 for certain, 0.5 for a coin's toss between English and
 * Vietnamese, 0 for a text without letters.
 */
record Guess(Lang lang, double confidence) {
    public Guess {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "not a confidence: %f", confidence));
        }
    }
}
