package org.songngu.quality;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Lang;
import org.songngu.text.Whitespace;

/**
 * {@code omission} and {@code too-long}: compares the letters of both sides with what translations measure.
 *
 * <p>The bounds are rounded outwards from the 0.1% and 99.9% quantiles of the ratio target/source (characters without spaces,
 * NFC) in bands of the source's length, over 5,764 sentences of news in three languages written for this project, 45,308
 * English-Vietnamese and 3,906 Vietnamese-Lao news sentences of two public corpora. How long Lao may be was widened after that,
 * for the Lao of FLORES-200 is wordier: up to 4% of its sentences had been called omissions. A direction that was not measured
 * has the reciprocal bounds of its opposite. Sources under 20 letters say too little to judge.
 */
final class LengthRule implements Rule {
    private record Bounds(int from, double least, double most) {
        Bounds reversed() {
            return new Bounds(from, 1 / most, 1 / least);
        }
    }

    private static final Bounds[] EN_VI = {
        new Bounds(20, 0.45, 2.10), new Bounds(40, 0.52, 1.80), new Bounds(80, 0.57, 1.55), new Bounds(160, 0.62, 1.38)
    };
    private static final Bounds[] EN_LO = {
        new Bounds(20, 0.55, 2.30), new Bounds(40, 0.57, 2.10), new Bounds(80, 0.62, 1.95), new Bounds(160, 0.65, 1.80)
    };
    private static final Bounds[] VI_LO = {
        new Bounds(20, 0.58, 2.30), new Bounds(40, 0.62, 2.10), new Bounds(80, 0.62, 1.90), new Bounds(160, 0.64, 1.80)
    };
    private static final Map<Lang, Map<Lang, Bounds[]>> MEASURED = measured();

    @Override
    public void check(Checked segment) {
        Map<Lang, Bounds[]> byTarget =
                Objects.requireNonNull(MEASURED.get(segment.pair().from()));
        Bounds[] bands = byTarget.get(segment.pair().to());
        int source = letters(segment.source().view());
        if (bands == null || source < bands[0].from()) {
            return;
        }
        double ratio = letters(segment.target().view()) / (double) source;
        Bounds bounds = band(bands, source);
        if (ratio < bounds.least()) {
            segment.add(Flaw.ofSegment("omission", Severity.ERROR, message(ratio, "little", "least", bounds.least())));
        } else if (ratio > bounds.most()) {
            segment.add(Flaw.ofSegment("too-long", Severity.WARNING, message(ratio, "much", "most", bounds.most())));
        }
    }

    private static String message(double ratio, String amount, String end, double bound) {
        return "The translation has too " + amount + " text, " + Math.round(ratio * 100)
                + "% of the source's letters; at " + end + " " + Math.round(bound * 100) + "% is usual.";
    }

    private static Bounds band(Bounds[] bands, int letters) {
        Bounds fitting = bands[0];
        for (Bounds band : bands) {
            fitting = letters >= band.from() ? band : fitting;
        }
        return fitting;
    }

    private static int letters(String view) {
        return (int) view.chars().filter(c -> !Whitespace.isBlank((char) c)).count();
    }

    private static Map<Lang, Map<Lang, Bounds[]>> measured() {
        Map<Lang, Map<Lang, Bounds[]>> bounds = new EnumMap<>(Lang.class);
        bounds.put(Lang.EN, Map.of(Lang.VI, EN_VI, Lang.LO, EN_LO));
        bounds.put(Lang.VI, Map.of(Lang.EN, reversed(EN_VI), Lang.LO, VI_LO));
        bounds.put(Lang.LO, Map.of(Lang.EN, reversed(EN_LO), Lang.VI, reversed(VI_LO)));
        return bounds;
    }

    private static Bounds[] reversed(Bounds[] bands) {
        Bounds[] reversed = new Bounds[bands.length];
        for (int i = 0; i < bands.length; i++) {
            reversed[i] = bands[i].reversed();
        }
        return reversed;
    }
}
