package org.songngu.evaluate.diacritics;

import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;

/** So many of so many. */
final class Share {
    private static final int DIGITS = 4;

    private long part;
    private long all;

    void add(boolean isPart) {
        part += isPart ? 1 : 0;
        all++;
    }

    /** The share; of nothing, none. */
    Metric metric(String name, Signature signature) {
        double value = all == 0 ? 0 : (double) part / all;
        return new Metric(name, value, DIGITS, signature.with("counted", part + "/" + all));
    }
}
