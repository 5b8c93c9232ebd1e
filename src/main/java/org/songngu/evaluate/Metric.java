package org.songngu.evaluate;

import java.util.Locale;
import org.songngu.provenance.Signature;

/**
 * A number and what it was computed from.
 *
 * @param digits decimals to print
 */
public record Metric(String name, double value, int digits, Signature signature) {
    /** {@code NAME = VALUE  signature}, one pasteable line. */
    public String line() {
        return String.format(Locale.ROOT, "%s = %." + digits + "f  %s", name, value, signature);
    }
}
