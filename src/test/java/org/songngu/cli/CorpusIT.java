package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.songngu.cli.Launcher.Outcome;

/** How well the articles of {@code corpus/} are cut and their names found; what is measured here may only get better. */
class CorpusIT {
    private final Launcher songngu = Launcher.ofThisBuild();

    @Test
    void cutsTheArticlesAsTheirGoldDoes() throws Exception {
        Stream<String> gold = filesIn("corpus/expected", ".json");
        String[] arguments = Stream.concat(Stream.of("eval", "cleaning", "--articles", "corpus"), gold)
                .toArray(String[]::new);

        Map<String, Double> metrics = metrics(songngu.run(arguments));

        assertThat(metrics)
                .containsEntry("title.F1", 1.0)
                .containsEntry("dateline.F1", 1.0)
                .containsEntry("headings.F1", 1.0)
                .containsEntry("noise.F1", 1.0)
                .hasEntrySatisfying("sentences.F1", f1 -> assertThat(f1).isGreaterThanOrEqualTo(0.99));
    }

    @Test
    void findsTheNamesThatItsGlossaryHas() throws Exception {
        Map<String, Double> metrics =
                metrics(songngu.run("eval", "names", "corpus/expected/mentions.tsv", "--articles", "corpus"));

        assertThat(metrics).hasEntrySatisfying("names.person+place+org.F1", f1 -> assertThat(f1)
                .isGreaterThanOrEqualTo(0.95));
    }

    @Test
    void printsTheSameMetricsAsJson() throws Exception {
        Outcome outcome = songngu.run(
                "eval", "cleaning", "--articles", "corpus", "--format", "json", "corpus/expected/lo-kpl-kaset.json");

        assertThat(outcome.out()).contains("\"metric\" : \"sentences.F1\"").contains("\"signature\" : \"gold:");
        assertThat(outcome.status()).isZero();
    }

    /** Such as {@code title.F1 = 1.000  gold:4ef55f569daa|…}. */
    private static Map<String, Double> metrics(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().lines()).allMatch(line -> line.matches("\\S+ = \\d\\.\\d{3}  \\S+"));
        return outcome.out()
                .lines()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(word -> word[0], word -> Double.valueOf(word[2])));
    }

    private static Stream<String> filesIn(String folder, String extension) throws Exception {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(Path::toString).filter(name -> name.endsWith(extension)).sorted().toList().stream();
        }
    }
}
