package org.songngu.names.lao;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells from its letters whether a run of Lao between two spaces may be a name: it is made of syllables, not too many, and no
 * common word begins it. The common words are those that begin a run at least four times in about ten thousand sentences and
 * hardly ever behind an honorific. Where one stands inside the run, the name ends before it. Safe for threads.
 */
public final class LaoNameShape {
    private static final int MOST_SYLLABLES = 7;
    /** A longer run may be a name and a word; a shorter one is a name with a word in it, such as ບຸນເຫຼືອ. */
    private static final int MOST_IN_ONE_NAME = 4;
    /** Letters; no name is as long, and Lao runs may be as long as a text. */
    private static final int LONGEST_LOOKED_AT = 60;

    /** Shorter words inside a run are mostly splinters of a name: the dictionary does not know names. */
    private static final int LEAST_INSIDE = 4;

    /** Shorter words that end a name wherever the dictionary sees one. */
    private static final Set<String> ENDINGS =
            Set.of("ວ່າ", "ໄດ້", "ຖືກ", "ຜູ້", "ທີ່", "ຈະ", "ໃຫ້", "ໃນ", "ແລະ", "ຢູ່", "ກໍ່", "ກໍ", "ຂອງ");

    /** What nouns and clauses begin with, whatever the dictionary makes of the rest. */
    private static final Set<String> PREFIXES =
            Set.of("ຜູ້", "ນັກ", "ການ", "ຄວາມ", "ໄດ້", "ກ່າວ", "ແລະ", "ຢູ່", "ຢ່າງ", "ເຂດ", "ເປັນ");

    private static final String SAID = "ກ່າວ";

    private static final Set<String> COMMON = commonWords();

    private final BreakIterator words = BreakIterator.getWordInstance(new Locale("lo"));

    private static Set<String> commonWords() {
        try (InputStream in =
                Objects.requireNonNull(LaoNameShape.class.getResourceAsStream("common-words.txt"), "common words")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much of the beginning of a folded run may be a name; 0 if nothing. */
    public int nameLength(String run) {
        if (run.length() > LONGEST_LOOKED_AT) {
            return nameLength(run.substring(0, LONGEST_LOOKED_AT));
        }

        if (beginsWithCommonWord(run)) {
            return 0;
        }
        int length = beforeCommonWord(run);
        int syllables = syllables(run.substring(0, length));
        return syllables == 0 || syllables > MOST_SYLLABLES ? 0 : length;
    }

    /** How many syllables a folded run has; 0 if it is not made of syllables. */
    public static int syllables(String run) {
        LaoRun letters = LaoRun.at(run, 0);
        return letters.end() < run.length()
                ? 0
                : LaoSyllables.cut(letters.letters()).syllables().size();
    }

    /** False where the first letter closes the syllable before the run: ນທອງ in ພູນທອງ. */
    public static boolean beginsWithSyllable(String run) {
        int onset = LaoLetters.longestOnset(run, 0);
        char next = onset > 0 && onset < run.length() ? run.charAt(onset) : 'ວ';
        return next == 'ວ' || next == 'ອ' || !LaoLetters.isConsonant(next);
    }

    private boolean beginsWithCommonWord(String run) {
        if (PREFIXES.stream().anyMatch(run::startsWith)) {
            return true;
        }
        BreakIterator breaks = breaks(run);
        int first = breaks.next();
        if (first == BreakIterator.DONE || COMMON.contains(run.substring(0, first))) {
            return true;
        }
        for (int end = LEAST_INSIDE; end <= run.length(); end++) {
            boolean edge = end == run.length() || LaoLetters.mayBegin(run.charAt(end));
            if (edge && COMMON.contains(run.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private int beforeCommonWord(String run) {
        boolean isLong = syllables(run) > MOST_IN_ONE_NAME;
        BreakIterator breaks = breaks(run);
        int start = breaks.next();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String word = run.substring(start, end);
            boolean common = isLong && word.length() >= LEAST_INSIDE && COMMON.contains(word);
            if (common || ENDINGS.contains(word)) {
                return start;
            }
            start = end;
        }
        int said = run.indexOf(SAID);
        return said > 0 ? said : run.length();
    }

    private BreakIterator breaks(String run) {
        BreakIterator breaks = words.clone();
        breaks.setText(run);
        return breaks;
    }
}
