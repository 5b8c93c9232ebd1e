package org.songngu.translate;

import java.util.List;

/**
 * What a machine made of a sentence.
 *
 * @param text NFC, in the typography of the target language; empty if the model gave nothing
 * @param score the mean log probability of a token, 0 or less
 * @param complete true if the model read all of the sentence and came to an end by itself
 * @param unknown how many marks for a character that the model cannot write were taken out of the text
 * @param byModel false if there was nothing to translate, and the sentence was carried over
 * @param placed what became of each wanted piece: those of the wording in their order, then the literals found in it
 */
public record Draft(String text, double score, boolean complete, int unknown, boolean byModel, List<Placed> placed) {
    public Draft {
        placed = List.copyOf(placed);
        if (!(score <= 0) || unknown < 0) {
            throw new IllegalArgumentException(
                    "no draft has the score " + score + " and " + unknown + " unknown marks");
        }
    }
}
