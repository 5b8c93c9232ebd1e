package org.songngu.evaluate.tagging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.songngu.evaluate.Metric;
import org.songngu.evaluate.Tally;
import org.songngu.provenance.Signature;

/**
 * Found names counted against labelled ones: right is a name with the same start, end and kind.
 *
 * @param tallies by kind, in the order in which the kinds were asked for
 * @param differences what was missed ({@code -}) and what was found too much ({@code +}), a line each
 */
public record TaggingScore(Map<String, Tally> tallies, List<String> differences) {
    public TaggingScore {
        tallies = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
        differences = List.copyOf(differences);
    }

    /**
     * Scores a tagger.
     *
     * @param tagger the names of a sentence
     * @param kinds those that count; names of any other kind are passed over, in the gold and among those found
     */
    public static TaggingScore of(GoldTagging gold, Function<String, List<NamedSpan>> tagger, List<String> kinds) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        kinds.forEach(kind -> tallies.put(kind, Tally.NONE));
        List<String> differences = new ArrayList<>();
        for (LabelledSentence sentence : gold.sentences()) {
            List<NamedSpan> found = tagger.apply(sentence.text());
            for (String kind : kinds) {
                Set<NamedSpan> ours = of(kind, found);
                Set<NamedSpan> theirs = of(kind, sentence.names());
                tallies.merge(kind, Tally.of(ours, theirs), Tally::plus);
                differences(gold.name(), sentence, ours, theirs).forEach(differences::add);
            }
        }
        return new TaggingScore(tallies, differences);
    }

    private static Set<NamedSpan> of(String kind, List<NamedSpan> names) {
        Set<NamedSpan> ofKind = new HashSet<>(names);
        ofKind.removeIf(name -> !name.kind().equals(kind));
        return ofKind;
    }

    private static Stream<String> differences(
            String file, LabelledSentence sentence, Set<NamedSpan> found, Set<NamedSpan> wanted) {
        return Stream.concat(
                wanted.stream().filter(name -> !found.contains(name)).map(name -> line("-", file, sentence, name)),
                found.stream().filter(name -> !wanted.contains(name)).map(name -> line("+", file, sentence, name)));
    }

    private static String line(String sign, String file, LabelledSentence sentence, NamedSpan name) {
        return sign + " " + file + ":" + sentence.line() + ": " + name.kind() + ": "
                + name.span().in(sentence.text());
    }

    /** Precision, recall and F1 of each kind, and of all together. */
    public List<Metric> metrics(Signature origin) {
        Stream<Metric> each = tallies.entrySet().stream()
                .flatMap(kind -> kind.getValue().metrics("tagging." + kind.getKey(), origin).stream());
        Tally all = tallies.values().stream().reduce(Tally.NONE, Tally::plus);
        return Stream.concat(each, all.metrics("tagging.all", origin).stream()).toList();
    }
}
