package org.songngu.text;

/**
 * The evidence of one line for Vietnamese and against English. The features are those of the recipe that made the table
 * ({@code models/training/language-guess}), and the two must change together. For one thread.
 */
final class LatinScore {
    private static final int MARK = 4;

    private final LetterWeights weights;
    private final boolean namesStandOut;

    private double sum;
    private double total;
    private int words;
    private int markedWords;

    private int run = LetterWeights.EDGE;
    private int letters;
    private int wordSum;
    private boolean foreign;
    private boolean capital;
    private boolean marked;
    private boolean specific;

    /** Where names do not stand out (a line in capitals, a title), every capitalised word counts like any other. */
    LatinScore(LetterWeights weights, boolean namesStandOut) {
        this.weights = weights;
        this.namesStandOut = namesStandOut;
    }

    /** Reads the words of an NFC text. */
    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letter(c);
            } else if (letters > 0) {
                endWord();
            }
        }
        if (letters > 0) {
            endWord();
        }
    }

    boolean isEmpty() {
        return words == 0;
    }

    boolean isOnePlainWord() {
        return words == 1 && markedWords == 0;
    }

    /** Positive for Vietnamese; grows with the root of the length. */
    double logOdds() {
        return sum * weights.scale() / Math.sqrt(total);
    }

    private void letter(char c) {
        char base = Character.toLowerCase(Diacritics.base(c));
        if (letters++ == 0) {
            capital = Character.isUpperCase(c);
        }
        if (!isLatin(base)) {
            foreign = true;
            return;
        }
        char small = Character.toLowerCase(c);
        marked |= small != base;
        specific |= isVietnamese(small);
        step(base - 'a' + 1);
    }

    /** Adds the two, three and four letters that end here. */
    private void step(int code) {
        run = (run << 5 | code) & 0xFFFFF;
        wordSum += weights.of(run & 0x3FF);
        if (run > 0x3FF) {
            wordSum += weights.of(run & 0x7FFF);
        }
        if (run > 0x7FFF) {
            wordSum += weights.of(run);
        }
    }

    private void endWord() {
        if (!foreign) {
            step(LetterWeights.EDGE);
            boolean name = namesStandOut && capital && words > 0;
            double weight = name ? weights.name() : 1;
            sum += weight * wordSum + (marked ? MARK * markWeight() : 0);
            total += weight;
            words++;
            markedWords += marked ? 1 : 0;
        }
        run = LetterWeights.EDGE;
        letters = 0;
        wordSum = 0;
        foreign = false;
        marked = false;
        specific = false;
    }

    private int markWeight() {
        if (capital) {
            return weights.mark(namesStandOut ? "capital" : "line");
        }
        return weights.mark(specific ? "specific" : "shared");
    }

    static boolean isLatin(char base) {
        return (base >= 'a' && base <= 'z') || (base >= 'A' && base <= 'Z');
    }

    /** Letters that neither French nor Portuguese nor any other language of names in English news has. */
    private static boolean isVietnamese(char small) {
        return (small >= '\u1EA0' && small <= '\u1EF9') || "đăơưĩũ".indexOf(small) >= 0;
    }
}
