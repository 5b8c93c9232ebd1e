package org.songngu.names.lao;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of Lao letters and vowel signs as syllables are cut from it: without tones, silenced letters and signs that were typed
 * twice.
 */
final class LaoRun {
    private static final char SILENCER = '\u0ECC';

    /** With a tone above it this letter and ງ are two sounds, as in ແຫ້ງ; without, they may be one. */
    private static final char RAISING = 'ຫ';

    private static final char SAME_SOUND = 'ຮ';

    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private int end;
    private boolean toned;

    private LaoRun(int end) {
        this.end = end;
    }

    /** The run that begins at a place of a folded text. */
    static LaoRun at(String view, int start) {
        LaoRun run = new LaoRun(start);
        while (run.end < view.length() && isPart(view.charAt(run.end))) {
            run.take(view.charAt(run.end));
            run.toned = LaoLetters.isTone(view.charAt(run.end));
            run.end++;
        }
        return run;
    }

    private static boolean isPart(char c) {
        return LaoLetters.isSyllabic(c) || LaoLetters.isTone(c);
    }

    private void take(char c) {
        if (c == SILENCER && letters.length() > 0) {
            letters.setLength(letters.length() - 1);
            places.remove(places.size() - 1);
        } else if (!LaoLetters.isTone(c) && !isTypedTwice(c)) {
            if (c == 'ງ' && toned && letters.length() > 0 && letters.charAt(letters.length() - 1) == RAISING) {
                letters.setCharAt(letters.length() - 1, SAME_SOUND);
            }
            letters.append(c);
            places.add(end);
        }
    }

    private boolean isTypedTwice(char c) {
        return LaoLetters.isCombining(c) && letters.length() > 0 && letters.charAt(letters.length() - 1) == c;
    }

    /** What syllables are cut from; ຫັວ, which nothing but a slip of the hand writes, is ຫວັ. */
    String letters() {
        return letters.toString().replace("ຫັວ", "ຫວັ");
    }

    /** Where in the text a letter stands; the last letter for a place behind it. */
    int place(int letter) {
        return places.isEmpty() ? end - 1 : places.get(Math.min(letter, places.size() - 1));
    }

    int end() {
        return end;
    }
}
