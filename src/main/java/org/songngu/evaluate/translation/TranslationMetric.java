package org.songngu.evaluate.translation;

import org.songngu.provenance.Signature;

/**
 * A metric whose score of a corpus follows from the sum of its segments' statistics, so that any sample of segments is scored
 * without looking at a text again. Immutable.
 */
public sealed interface TranslationMetric permits Bleu, Chrf, Ter {
    /** As it is printed: {@code BLEU}, {@code chrF2++}. */
    String name();

    /** The settings under sacreBLEU's keys. */
    Signature settings();

    /** The counts of one segment: as many for every segment, and to be added place by place. */
    double[] statistics(Translated segment);

    /** The score, mostly from 0 to 100, of added statistics. */
    double score(double[] sums);
}
