package org.songngu.names.lao;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Lao consonants are in Latin letters, before a vowel and behind it: BGN/PCGN 1966. Behind a vowel also the letters that
 * names of Pali and Sanskrit keep there (ວິຈິດ but ສະຫວັສດີ, ພົລເສນາ), by their sound.
 */
final class LaoLetters {
    private static final char HO_SUNG = 'ຫ';
    private static final char NIKHAHIT = '\u0ECD';
    private static final Map<String, String> INITIALS = table(
            "ກ k ຂ kh ຄ kh ງ ng ຈ ch ສ s ຊ x ຍ gn ດ d ຕ t ຖ th ທ th ນ n ບ b ປ p ຜ ph ຝ f ພ ph ຟ f ມ m ຢ y ຣ r ລ l ວ v ຫ h ຮ h"
                    + " ໜ n ໝ m ຫງ ng ຫຍ gn ຫວ v ຫຣ r ຫຼ l ຫລ l ຫນ n ຫມ m ໞ kh ໟ gn");
    private static final Map<String, String> FINALS = table("ກ k ງ ng ຍ i ດ t ນ n ບ p ມ m ວ o");
    private static final Map<String, String> PALI_FINALS = table("ຄ k ຂ k ຈ t ສ t ຊ t ຕ t ທ t ຖ t ປ p ພ p ຟ p ລ n ຣ n");

    private static final Set<String> GLIDING = Set.of("ກ", "ຂ", "ຄ", "ງ", "ຫງ", "ອ", "ຮ", "ຢ");
    private static final Set<String> CLUSTERING = Set.of("ກ", "ຂ", "ຄ", "ຕ", "ທ", "ບ", "ປ", "ຜ", "ພ");

    private LaoLetters() {}

    private static Map<String, String> table(String pairs) {
        String[] words = pairs.split(" ");
        Map<String, String> table = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            table.put(words[i], words[i + 1]);
        }
        return Map.copyOf(table);
    }

    static boolean isConsonant(char c) {
        return c == 'ອ' || INITIALS.containsKey(String.valueOf(c));
    }

    /** True for consonants and vowels, which syllables are made of. */
    static boolean isSyllabic(char c) {
        return isConsonant(c) || (c >= 'ະ' && c <= 'ຽ') || (c >= 'ເ' && c <= 'ໄ') || c == NIKHAHIT;
    }

    /** True for signs above or below a letter that are no tone. */
    static boolean isCombining(char c) {
        return isSyllabic(c) && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** True for the four tones and the sign that silences a letter. */
    static boolean isTone(char c) {
        return c >= '\u0EC8' && c <= '\u0ECC';
    }

    /** True for a consonant and for a vowel that is written before one. */
    static boolean mayBegin(char c) {
        return isConsonant(c) || (c >= 'ເ' && c <= 'ໄ');
    }

    /** The length of the longest onset at a place: two letters for ຫ before the consonant that it raises. */
    static int longestOnset(String text, int at) {
        if (at >= text.length() || !isConsonant(text.charAt(at))) {
            return 0;
        }
        boolean pair = text.charAt(at) == HO_SUNG
                && at + 1 < text.length()
                && INITIALS.containsKey(text.substring(at, at + 2));
        return pair ? 2 : 1;
    }

    /** An onset in Latin letters; nothing for ອ. */
    static String initial(String onset) {
        return INITIALS.getOrDefault(onset, "");
    }

    /** The second letter of an onset in Latin letters; nothing if it is none. */
    static String second(String onset, char c) {
        boolean stop = CLUSTERING.contains(onset);
        return switch (c) {
            case 'ວ' -> GLIDING.contains(onset) ? "o" : "";
            case 'ຼ' -> "l";
            case 'ຣ' -> stop ? "r" : "";
            case 'ລ' -> stop ? "l" : "";
            default -> "";
        };
    }

    /** A letter behind a vowel as it is heard there; empty if it cannot stand there. */
    static Optional<String> coda(char c) {
        String letter = String.valueOf(c);
        return Optional.ofNullable(FINALS.getOrDefault(letter, PALI_FINALS.get(letter)));
    }

    static boolean isPaliCoda(char c) {
        return PALI_FINALS.containsKey(String.valueOf(c));
    }
}
