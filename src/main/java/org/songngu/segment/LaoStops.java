package org.songngu.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where punctuation ends a sentence of a folded Lao text. A full stop does not after an abbreviation (ດຣ. ປອ. ພົ.ອ. ສ.ປ.ປ. ສປປ.
 * a.m.), an initial, the number of a list item, or inside quotes and brackets.
 */
final class LaoStops {
    private static final String CLOSERS = "\"')]}";
    private static final Set<String> LATIN_ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "no", "inc", "co", "ltd", "corp", "st", "jr", "sr", "vs", "gen", "col",
            "tp");
    /** Ranks, offices and bodies that the rule about consonants does not reach. */
    private static final Set<String> LAO_ABBREVIATIONS =
            Set.of("ພົອ", "ພົຕ", "ພົທ", "ພົຈ", "ພັອ", "ພັທ", "ພັຕ", "ຮອ", "ວທ", "ຄສ");

    private static final int LONGEST_ABBREVIATION = 4;

    private final String view;
    private final Nesting nesting;

    LaoStops(String view, Nesting nesting) {
        this.view = view;
        this.nesting = nesting;
    }

    /** The indices after the punctuation that ends a sentence and whatever it closes, without the end of the text. */
    List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < view.length(); i++) {
            int after = afterClosers(i + 1);
            boolean gap = after < view.length() && isGap(view.charAt(after));
            if (gap && (!nesting.isInside(i) || closesIntroducedQuote(i, after)) && endsSentence(i)) {
                ends.add(after);
            }
        }
        return ends;
    }

    /** The last stop in a quotation that "said that" or a colon opened; one that opens the sentence has its speaker to come. */
    private boolean closesIntroducedQuote(int at, int after) {
        boolean closes = view.substring(at + 1, after).indexOf('"') >= 0 && !nesting.isInside(after);
        int open = closes ? view.lastIndexOf('"', at) : -1;
        if (open < 0) {
            return false;
        }
        String before = view.substring(Math.max(0, open - 6), open).stripTrailing();
        return before.endsWith("ວ່າ") || before.endsWith(":") || before.endsWith("ວ່າ,");
    }

    private boolean endsSentence(int at) {
        char c = view.charAt(at);
        if (c == '!' || c == '?') {
            return true;
        }
        return c == '.' && at > 0 && view.charAt(at - 1) != '.' && !isAbbreviation(tokenBefore(at), at);
    }

    private boolean isAbbreviation(String token, int dot) {
        boolean opens = dot == token.length();
        if (token.isEmpty() || token.indexOf('.') >= 0 || (opens && isNumber(token))) {
            return true;
        }
        if (token.codePoints().allMatch(LaoStops::isLatin)) {
            return token.length() == 1 || LATIN_ABBREVIATIONS.contains(token.toLowerCase(Locale.ROOT));
        }
        return LAO_ABBREVIATIONS.contains(token) || isInitial(token) || isConsonantsOnly(token);
    }

    private String tokenBefore(int dot) {
        int start = dot;
        while (start > 0 && !isGap(view.charAt(start - 1)) && "\"'([{,;:/-".indexOf(view.charAt(start - 1)) < 0) {
            start--;
        }
        return view.substring(start, dot);
    }

    private int afterClosers(int at) {
        int after = at;
        while (after < view.length() && CLOSERS.indexOf(view.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }

    /** A name's first letter with its vowel (ພ. ອີ. ເຈ.); a word of one consonant carries a tone (ບໍ່). */
    private static boolean isInitial(String token) {
        long consonants = token.chars().filter(LaoStops::isConsonant).count();
        boolean toned = token.chars().anyMatch(c -> c >= '\u0EC8' && c <= '\u0ECB');
        return consonants == 1 && !toned && token.length() <= LONGEST_ABBREVIATION;
    }

    /** Letters without a vowel (ດຣ, ສປປ, ຂປລ); ອ and ວ between two letters are one. */
    private static boolean isConsonantsOnly(String token) {
        int middle = Math.max(token.indexOf('ອ', 1), token.indexOf('ວ', 1));
        return token.length() <= LONGEST_ABBREVIATION
                && token.chars().allMatch(LaoStops::isConsonant)
                && (middle < 0 || middle == token.length() - 1);
    }

    private static boolean isConsonant(int c) {
        return (c >= '\u0E81' && c <= '\u0EAE') || c == '\u0EDC' || c == '\u0EDD';
    }

    private static boolean isLatin(int c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static boolean isNumber(String token) {
        return token.codePoints().allMatch(Character::isDigit);
    }

    static boolean isGap(char c) {
        return c == ' ' || c == '\n';
    }
}
