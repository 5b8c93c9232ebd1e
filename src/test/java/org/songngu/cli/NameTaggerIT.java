package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.songngu.cli.Launcher.Outcome;

/** The built-in tagger, through the launcher, on sentences that were written for this test: most of the names are invented. */
class NameTaggerIT {
    private static final Path GOLD = Path.of("src", "test", "resources", "org", "songngu", "evaluate", "tagging");

    private final Launcher songngu = Launcher.ofThisBuild();

    @Test
    void findsInventedNamesInEnglish() throws Exception {
        assertThat(scores("en"))
                .allSatisfy((metric, value) -> assertThat(value).as(metric).isGreaterThanOrEqualTo(0.8));
    }

    @Test
    void findsInventedNamesInVietnamese() throws Exception {
        assertThat(scores("vi"))
                .allSatisfy((metric, value) -> assertThat(value).as(metric).isGreaterThanOrEqualTo(0.8));
    }

    @Test
    void doesNotClaimToKnowLao() throws Exception {
        Outcome outcome =
                songngu.run("eval", "tagging", GOLD.resolve("gold.en.conll").toString(), "--lang", "lo");

        assertThat(outcome.status()).isEqualTo(4);
        assertThat(outcome.err()).startsWith("songngu: tagger name-tagger does not know Lao\nhint: ");
    }

    @Test
    void namesTheKindsWhereAnotherIsAskedFor() throws Exception {
        Outcome outcome = songngu.run(
                "eval", "tagging", GOLD.resolve("gold.en.conll").toString(), "--lang", "en", "--kinds", "persons");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("songngu: --kinds: persons\nhint: did you mean person?\n");
    }

    /** F1 by kind. */
    private Map<String, Double> scores(String lang) throws Exception {
        Outcome outcome = songngu.run(
                "eval", "tagging", GOLD.resolve("gold." + lang + ".conll").toString(), "--lang", lang);
        assertThat(outcome.err()).isEmpty();
        Map<String, Double> scores = new TreeMap<>();
        outcome.out().lines().filter(line -> line.contains(".F1 = ")).forEach(line -> {
            assertThat(line).contains("|lang:" + lang + "|").containsPattern("\\|tagger:name-tagger@[0-9a-f]{8}\\|");
            scores.put(line.substring(0, line.indexOf(' ')), Double.valueOf(line.split(" ")[2]));
        });
        assertThat(scores)
                .containsOnlyKeys(
                        "tagging.all.F1",
                        "tagging.org.F1",
                        "tagging.person.F1",
                        "tagging.place.F1",
                        "tagging.title.F1");
        return scores;
    }
}
