package org.songngu.names.lao;

import java.util.List;

final class PressForm {
    static String of(List<LaoSyllable> syllables) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < syllables.size(); i++) {
            LaoSyllable s = syllables.get(i);
            String onset = s.onset().equals("gn") ? "ny" : s.onset();
            String vowel = switch (s.vowel()) { case "é" -> "e"; case "è" -> "ae"; case "ô" -> "o"; case "u" -> "eu"; case "ua" -> "eua"; case "oua" -> "oua"; case "ia" -> "ie"; default -> s.vowel(); };
            b.append(onset).append(s.second()).append(vowel).append(s.coda());
        }
        return b.toString();
    }
}
