package org.songngu.names.lao;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The signs of a vowel around the place of its onset, and the vowel in Latin letters with the marks of BGN/PCGN 1966.
 *
 * @param before signs to the left of the onset
 * @param after signs to the right of it
 * @param coda whether a consonant closes the syllable
 */
record VowelFrame(String before, String after, String latin, Coda coda) {
    enum Coda {
        NEVER,
        MAY,
        MUST
    }

    /** In words of four: what stands where a dash stands for the onset, the vowel, and whether a coda follows. */
    private static final String TABLE =
            "- a NEVER; -ະ a NEVER; -ັ a MUST; -າ a MAY; -ິ i MAY; -ີ i MAY; -ຶ u MAY; -ື u MAY;"
                    + " -ຸ ou MAY; -ູ ou MAY; ເ-ະ é NEVER; ເ-ັ é MUST; ເ- é MAY; ແ-ະ è NEVER; ແ-ັ è MUST; ແ- è MAY;"
                    + " ໂ-ະ ô NEVER; ໂ- ô MAY; -ົ ô MUST; ເ-າະ o NEVER; -ໍ o NEVER; -ັອ o MUST; -ອ o MUST;"
                    + " ເ-ິ eu MAY; ເ-ີ eu MAY; ເ-ິະ eu NEVER; ເ-ຶ eu MAY; ເ-ື eu MAY; ເ-ັຍ ia NEVER; ເ-ຍ ia NEVER; -ຽ ia MUST; ເ-ັຽ ia NEVER; -ັຽ ia MUST; ເ-ຽ ia MAY;"
                    + " ເ-ຶອ ua MAY; ເ-ືອ ua MAY; -ົວະ oua NEVER; -ົວ oua NEVER; -ັວ oua MAY; -ວ oua MUST;"
                    + " ໄ- ai NEVER; ໃ- ai NEVER; ໄ-ຍ ai NEVER; -ັຍ ai NEVER; -ັຽ ai NEVER; ເ-ົາ ao NEVER; -ຳ am NEVER";

    /** All of them, those with more signs first. */
    static List<VowelFrame> all() {
        List<VowelFrame> frames = new ArrayList<>();
        for (String row : TABLE.split("; ?")) {
            String[] cells = row.split(" ");
            int onset = cells[0].indexOf('-');
            frames.add(new VowelFrame(
                    cells[0].substring(0, onset), cells[0].substring(onset + 1), cells[1], Coda.valueOf(cells[2])));
        }
        frames.sort(Comparator.comparingInt(
                frame -> -frame.before().length() - frame.after().length()));
        return List.copyOf(frames);
    }

    /** True for the vowel of a consonant without any sign. */
    boolean isUnwritten() {
        return before.isEmpty() && after.isEmpty();
    }
}
