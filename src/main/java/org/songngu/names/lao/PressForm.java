package org.songngu.names.lao;

import java.util.List;

/**
 * Writes syllables as Lao newspapers and gazetteers in English mostly do: no marks, ay for ai, ie for ia, and a silent letter at
 * the end (Sithandone, Thongmy, Xiengkhor). Where habits differ, the one that is right for most names of a list of places and
 * persons was taken.
 */
final class PressForm {
    private PressForm() {}

    /** One word, with a capital. */
    static String of(List<LaoSyllable> syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables.size(); i++) {
            LaoSyllable syllable = syllables.get(i);
            word.append(onset(syllable)).append(i + 1 < syllables.size() ? inner(syllable) : last(syllable));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private static String onset(LaoSyllable syllable) {
        String second = syllable.second().equals("o") ? "ou" : syllable.second();
        return (syllable.onset().equals("gn") ? "nh" : syllable.onset()) + second;
    }

    private static String last(LaoSyllable syllable) {
        String inner = inner(syllable);
        if (syllable.vowel().equals("è") && syllable.coda().isEmpty()) {
            return "ae";
        }
        return switch (inner) {
            case "i" -> "y";
            case "o" -> "or";
            case "on" -> "one";
            default -> inner;
        };
    }

    private static String inner(LaoSyllable syllable) {
        String rime = vowel(syllable.vowel()) + syllable.coda();
        return switch (rime) {
            case "ai" -> "ay";
            case "uai" -> "uay";
            case "io" -> "iou";
            default -> rime;
        };
    }

    private static String vowel(String bgn) {
        return switch (bgn) {
            case "é", "è" -> "e";
            case "ô" -> "o";
            case "u" -> "eu";
            case "ua" -> "eua";
            case "oua" -> "ua";
            case "ia" -> "ie";
            default -> bgn;
        };
    }
}
