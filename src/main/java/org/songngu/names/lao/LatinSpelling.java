package org.songngu.names.lao;

import java.util.Locale;
import java.util.regex.Pattern;
import org.songngu.text.Diacritics;
import org.songngu.text.Folded;

/** Brings the Latin spelling of a Lao name to the letters that are heard: no silent ones, y and w only as consonants. */
final class LatinSpelling {
    private static final String BEHIND_SILENT_E = "nm";
    private static final String BEHIND_LAST_E = "nmlktpdbc";

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final String text;

    private LatinSpelling(String text) {
        this.text = text;
    }

    /** Small letters a to z alone; numbers are read in Lao. */
    static String plain(String name) {
        String small = Diacritics.strip(Folded.of(name).view()).toLowerCase(Locale.ROOT);
        StringBuilder heard = new StringBuilder();
        for (String word : NO_LETTERS.split(LaoNumerals.spelled(small))) {
            heard.append(new LatinSpelling(laoSounds(word)).heard());
        }
        return new LatinSpelling(heard.toString()).withVowels();
    }

    /** The two towns whose Latin names are French. */
    private static String laoSounds(String word) {
        return word.replace("vientiane", "viengchan").replace("prabang", "phabang");
    }

    static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '.';
    }

    private boolean vowelAt(int i) {
        return isVowel(at(i));
    }

    /** True where a consonant goes before a vowel: a, or y before a. */
    private boolean soundsAt(int i) {
        return vowelAt(i) || at(i) == 'y';
    }

    /** Without the e that French ears add behind n, and the r and h that make a vowel long; er is eu. */
    private String heard() {
        StringBuilder heard = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isLengthR(i)) {
                heard.append(at(i - 1) == 'e' && !vowelAt(i - 2) ? "u" : "");
            } else if (!isSilentE(i) && !isLengthH(i)) {
                heard.append(at(i));
            }
        }
        return heard.toString();
    }

    private boolean isLengthR(int i) {
        boolean onset = vowelAt(i + 1) || (at(i + 1) == 'y' && at(i - 1) != 'e');
        return at(i) == 'r' && vowelAt(i - 1) && !onset;
    }

    private boolean isLengthH(int i) {
        return at(i) == 'h' && vowelAt(i - 1) && !soundsAt(i + 1);
    }

    /** Phonesavanh, Salavane, Phonhome; not Nakeo, Nameng, Kene. */
    private boolean isSilentE(int i) {
        int coda = text.startsWith("nh", Math.max(0, i - 2)) ? 2 : 1;
        if (at(i) != 'e' || BEHIND_LAST_E.indexOf(at(i - coda)) < 0 || !vowelAt(i - coda - 1)) {
            return false;
        }
        return i + 1 == text.length() || (BEHIND_SILENT_E.indexOf(at(i - coda)) >= 0 && onsetFollows(i + 1));
    }

    /** True if one consonant, written in one letter or more, and a vowel come next. */
    private boolean onsetFollows(int start) {
        int end = start;
        while (end < text.length() && !soundsAt(end)) {
            end++;
        }
        return end > start && end < text.length() && at(start) != 'r' && Sounds.isConsonant(text.substring(start, end));
    }

    /** With y and w as i, u and o where they are vowels, and i between vowels as y. */
    private String withVowels() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = at(i);
            if (c == 'y' && !vowelAt(i + 1)) {
                written.append('i');
            } else if (c == 'i' && (at(i - 1) == 'a' || at(i - 1) == 'o') && vowelAt(i + 1)) {
                written.append('y');
            } else if (c == 'w' && !vowelAt(i + 1)) {
                written.append('o');
            } else if (c == 'w' && (at(i - 1) == 'k' || at(i - 1) == 'h')) {
                written.append(at(i + 1) == 'u' ? "" : "u");
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }
}
