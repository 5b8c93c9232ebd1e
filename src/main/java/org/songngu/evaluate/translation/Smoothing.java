package org.songngu.evaluate.translation;

import java.util.Locale;

/**
 * What BLEU does about an n-gram order without a match, which would make the whole score 0 (Chen and Cherry, WMT 2014).
 *
 * @param value the small count of {@code floor}, the added count of {@code add-k}; the others have none
 */
public record Smoothing(Method method, double value) {
    /** NIST's way and the usual one: the first such order gets half a match, the next a quarter, and so on. */
    public static final Smoothing EXP = new Smoothing(Method.EXP, 0);

    /** The score is 0. */
    public static final Smoothing NONE = new Smoothing(Method.NONE, 0);

    /** The ways there are. */
    public enum Method {
        EXP("exp"),
        NONE("none"),
        FLOOR("floor"),
        ADD_K("add-k");

        private final String label;

        Method(String label) {
            this.label = label;
        }
    }

    /** Such an order counts as if it had this much of a match; 0.1 is usual. */
    public static Smoothing floor(double value) {
        return new Smoothing(Method.FLOOR, value);
    }

    /** All orders but the first get this many matches more; 1 is usual. */
    public static Smoothing addK(double value) {
        return new Smoothing(Method.ADD_K, value);
    }

    /** As in sacreBLEU's signature: {@code exp}, {@code floor[0.10]}. */
    public String label() {
        boolean valued = method == Method.FLOOR || method == Method.ADD_K;
        return valued ? String.format(Locale.ROOT, "%s[%.2f]", method.label, value) : method.label;
    }
}
