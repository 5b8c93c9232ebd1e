package org.songngu.evaluate.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.evaluate.Metric;
import org.songngu.provenance.Signature;
import org.songngu.text.Span;

class TaggingScoreTest {
    private static final String TEXT = "Minister Vong left Hue for Vinh";
    private static final GoldTagging GOLD = new GoldTagging(
            "gold.conll",
            "0123456789abcdef",
            List.of(new LabelledSentence(
                    4,
                    TEXT,
                    List.of(
                            name("Minister", "title"),
                            name("Vong", "person"),
                            name("Hue", "place"),
                            name("Vinh", "place"),
                            name("left", "event")))));

    @Test
    void countsANameAsRightOnlyWithItsEndsAndItsKind() {
        TaggingScore score = score(List.of(
                name("Minister Vong", "person"), name("Hue", "org"), name("Vinh", "place"), name("Minister", "title")));

        assertThat(lines(score))
                .contains(
                        "tagging.person.F1 = 0.000  gold:x|right:0/1/1",
                        "tagging.place.P = 1.000  gold:x|right:1/1/2",
                        "tagging.place.R = 0.500  gold:x|right:1/1/2",
                        "tagging.org.P = 0.000  gold:x|right:0/1/0",
                        "tagging.title.F1 = 1.000  gold:x|right:1/1/1",
                        "tagging.all.F1 = 0.500  gold:x|right:2/4/4");
        assertThat(score.differences())
                .containsExactly(
                        "- gold.conll:4: person: Vong",
                        "+ gold.conll:4: person: Minister Vong",
                        "- gold.conll:4: place: Hue",
                        "+ gold.conll:4: org: Hue");
    }

    @Test
    void passesOverKindsThatWereNotAskedFor() {
        TaggingScore score =
                TaggingScore.of(GOLD, text -> List.of(name("Vong", "person"), name("Hue", "title")), List.of("person"));

        assertThat(lines(score)).contains("tagging.all.F1 = 1.000  gold:x|right:1/1/1");
        assertThat(score.differences()).isEmpty();
    }

    private static TaggingScore score(List<NamedSpan> found) {
        return TaggingScore.of(GOLD, text -> found, List.of("person", "place", "org", "title"));
    }

    private static NamedSpan name(String surface, String kind) {
        int start = TEXT.indexOf(surface);
        return new NamedSpan(new Span(start, start + surface.length()), kind);
    }

    private static List<String> lines(TaggingScore score) {
        return score.metrics(Signature.of("gold", "x")).stream()
                .map(Metric::line)
                .toList();
    }
}
