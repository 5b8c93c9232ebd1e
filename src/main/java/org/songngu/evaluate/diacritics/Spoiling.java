package org.songngu.evaluate.diacritics;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Diacritics;

/** How correct text is spoilt before a restorer mends it; it keeps its length. */
public enum Spoiling {
    /** All marks are gone. */
    STRIPPED {
        @Override
        String spoil(String text) {
            return Diacritics.strip(text);
        }
    },
    /** The marks of every second word are gone. */
    PARTLY {
        @Override
        String spoil(String text) {
            StringBuilder spoilt = new StringBuilder(text);
            Matcher word = WORD.matcher(text);
            for (int number = 0; word.find(); number++) {
                if (number % 2 == 0) {
                    spoilt.replace(word.start(), word.end(), Diacritics.strip(word.group()));
                }
            }
            return spoilt.toString();
        }
    },
    /** The tones are gone, and the marks that make another letter stay: {@code nước} is {@code nươc}. */
    TONELESS {
        @Override
        String spoil(String text) {
            String apart = NFD.normalize(text);
            return NFC.normalize(TONE.matcher(apart).replaceAll(""));
        }
    },
    /** All marks are gone, and all letters are capitals. */
    CAPITALS {
        @Override
        String spoil(String text) {
            return Diacritics.strip(text).toUpperCase(Locale.ROOT);
        }
    },
    /** All marks are gone, and all letters are small. */
    SMALL {
        @Override
        String spoil(String text) {
            return Diacritics.strip(text).toLowerCase(Locale.ROOT);
        }
    },
    /** Nothing is gone: what a restorer changes then was right before. */
    NONE {
        @Override
        String spoil(String text) {
            return text;
        }
    };

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    abstract String spoil(String text);

    /** Spoils text in NFC. A text that would change its length, as none in Vietnamese does, is only stripped. */
    public final String of(String text) {
        String spoilt = spoil(text);
        return spoilt.length() == text.length() ? spoilt : Diacritics.strip(text);
    }

    /** The name as it stands on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
