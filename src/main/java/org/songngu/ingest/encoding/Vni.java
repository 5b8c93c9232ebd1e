package org.songngu.ingest.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** VNI for Windows: a vowel, then a byte that carries its marks; ơ, ư, đ and the marked i have bytes of their own. */
final class Vni {
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
    private static final Map<Character, Character> SINGLE = single();
    private static final Map<String, Character> PAIRS = pairs();

    private Vni() {}

    /** The text of VNI bytes that were read as Windows-1252. */
    static String toUnicode(String latin) {
        StringBuilder out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            Optional<Character> pair = pairAt(latin, i);
            out.append(pair.orElse(SINGLE.getOrDefault(latin.charAt(i), latin.charAt(i))));
            i += pair.isPresent() ? 1 : 0;
        }
        return out.toString();
    }

    private static Optional<Character> pairAt(String latin, int at) {
        return at + 2 > latin.length() ? Optional.empty() : Optional.ofNullable(PAIRS.get(latin.substring(at, at + 2)));
    }

    private static Map<Character, Character> single() {
        Map<Character, Character> single = new HashMap<>();
        String bytes = "ôöñæóòîÔÖÑÆÓÒÎ";
        String letters = "ơưđỉĩịỵƠƯĐỈĨỊỴ";
        for (int i = 0; i < bytes.length(); i++) {
            single.put(bytes.charAt(i), letters.charAt(i));
        }
        return Map.copyOf(single);
    }

    private static Map<String, Character> pairs() {
        Map<String, Character> pairs = new HashMap<>();
        addToned(pairs, "aeouy", "", "ùøûõï");
        addToned(pairs, "ôö", "", "ùøûõï");
        addToned(pairs, "aeo", "\u0302", "áàåãä");
        addToned(pairs, "a", "\u0306", "éèúüë");
        addBare(pairs, "aeo", "\u0302", 'â');
        addBare(pairs, "a", "\u0306", 'ê');
        return Map.copyOf(pairs);
    }

    private static void addToned(Map<String, Character> pairs, String vowels, String shape, String marks) {
        for (int i = 0; i < marks.length(); i++) {
            addBare(pairs, vowels, shape + TONES.charAt(i), marks.charAt(i));
        }
    }

    /** A capital vowel takes the capital form of the mark in headlines and the small one in names: both are read. */
    private static void addBare(Map<String, Character> pairs, String vowels, String combining, char mark) {
        for (int i = 0; i < vowels.length(); i++) {
            char vowel = vowels.charAt(i);
            char capital = Character.toUpperCase(vowel);
            put(pairs, vowel, combining, mark);
            put(pairs, capital, combining, mark);
            put(pairs, capital, combining, Character.toUpperCase(mark));
        }
    }

    private static void put(Map<String, Character> pairs, char vowel, String combining, char mark) {
        char plain = SINGLE.getOrDefault(vowel, vowel);
        String composed = Normalizer.normalize(plain + combining, Normalizer.Form.NFC);
        if (composed.length() != 1) {
            throw new IllegalStateException(String.format(Locale.ROOT, "no letter for %c%c", vowel, mark));
        }
        pairs.put("" + vowel + mark, composed.charAt(0));
    }
}
