package org.songngu.evaluate.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;
import org.songngu.quality.Flaw;

/**
 * How many good segments the checker finds fault with. A translation by people is not always right, so this is a bound from
 * above.
 *
 * @param byRule segments with at least one flaw of a rule; a rule that never spoke is not there
 * @param any segments with at least one flaw
 */
public record FalseFindings(int segments, Map<String, Integer> byRule, int any) {
    private static final int DIGITS = 4;

    public FalseFindings {
        byRule = Collections.unmodifiableMap(new TreeMap<>(byRule));
    }

    public static FalseFindings of(List<Judged> pairs) {
        Map<String, Integer> byRule = new TreeMap<>();
        pairs.forEach(pair ->
                pair.flaws().stream().map(Flaw::rule).distinct().forEach(rule -> byRule.merge(rule, 1, Integer::sum)));
        int any = (int) pairs.stream().filter(pair -> !pair.flaws().isEmpty()).count();
        return new FalseFindings(pairs.size(), byRule, any);
    }

    /** A share for each rule that spoke, by name, then that of all together. */
    public List<Metric> metrics(Signature origin) {
        List<Metric> metrics = new ArrayList<>();
        byRule.forEach((rule, flawed) -> metrics.add(metric(rule, flawed, origin)));
        metrics.add(metric("any", any, origin));
        return metrics;
    }

    private Metric metric(String rule, int flawed, Signature origin) {
        Signature signature = Signature.of("flawed", flawed + "/" + segments).with(origin);
        double share = segments == 0 ? 0 : (double) flawed / segments;
        return new Metric("findings.false." + rule, share, DIGITS, signature);
    }

    /** A line for each flaw, with both texts. */
    public static List<String> lines(String file, List<Judged> pairs) {
        return pairs.stream().flatMap(pair -> lines(file, pair)).toList();
    }

    private static Stream<String> lines(String file, Judged judged) {
        return judged.flaws().stream()
                .map(flaw -> file + ":" + judged.line() + ": " + flaw.rule() + ": " + flaw.message() + " | "
                        + judged.pair().source() + " | " + judged.pair().target());
    }
}
