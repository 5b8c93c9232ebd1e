package org.songngu.evaluate.translation;

import java.util.List;

/**
 * A BLEU score and its parts.
 *
 * @param value from 0 to 100
 * @param precisions of the orders 1 to 4, from 0 to 100
 * @param brevityPenalty what the value was multiplied by because the translations are short; 1 where they are not
 * @param length of the translations in words
 * @param wantedLength of the closest references
 */
public record BleuScore(double value, List<Double> precisions, double brevityPenalty, long length, long wantedLength) {
    public BleuScore {
        precisions = List.copyOf(precisions);
    }
}
