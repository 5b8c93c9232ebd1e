package org.songngu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.evaluate.NameScore.Group;
import org.songngu.names.Entity;
import org.songngu.names.NameKind;
import org.songngu.names.NameMention;
import org.songngu.names.NameStatus;
import org.songngu.provenance.Signature;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.OffsetMap;
import org.songngu.text.Reading;
import org.songngu.text.Span;

class NameScoreTest {
    private static final Signature FINDER = Signature.of("glossary", "ours");
    private static final GoldMentions GOLD = new GoldMentions(
            "mentions.tsv",
            "0123456789abcdef",
            List.of(
                    gold("P001", "person", 0, 6, "text"),
                    gold("L002", "place", 10, 14, "text"),
                    gold("L002", "place", 20, 24, "text"),
                    gold("A007", "agreement", 30, 33, "text"),
                    gold("O022", "org", 40, 43, "noise")));

    @Test
    void countsANameAsRightOnlyWithItsExactSpanAndId() {
        NameScore score = NameScore.of(
                GOLD,
                List.of(
                        found("P001", "person", 0, 6),
                        found("L002", "place", 10, 15),
                        found("L001", "place", 20, 24),
                        found("A007", "other", 30, 33)),
                FINDER);

        Group names = score.groups().get(0);
        assertThat(names).isEqualTo(new Group("person+place+org", new Tally(1, 3, 3)));
        assertThat(score.missed()).extracting(GoldMention::raw).containsExactly(new Span(10, 14), new Span(20, 24));
        assertThat(score.spurious()).extracting(FoundName::raw).containsExactly(new Span(10, 15), new Span(20, 24));
    }

    @Test
    void asksForNothingInNoiseAndCountsWhatWasFoundThereAgainstTheSystem() {
        NameScore score = NameScore.of(GOLD, List.of(found("O022", "org", 40, 43)), FINDER);

        assertThat(score.groups().get(0)).isEqualTo(new Group("person+place+org", new Tally(0, 1, 3)));
    }

    @Test
    void countsEachTypeByItselfAndTakesTheTypeThatTheGoldGivesToTheId() {
        NameScore score =
                NameScore.of(GOLD, List.of(found("A007", "other", 30, 33), found("A999", "other", 50, 53)), FINDER);

        assertThat(score.groups())
                .contains(
                        new Group("agreement", new Tally(1, 1, 1)),
                        new Group("other", new Tally(0, 1, 0)),
                        new Group("person", new Tally(0, 0, 1)),
                        new Group("all", new Tally(1, 2, 4)));
    }

    @Test
    void printsEveryNumberWithItsSignature() {
        NameScore score = NameScore.of(GOLD, List.of(found("P001", "person", 0, 6)), FINDER);

        assertThat(score.metrics().subList(0, 3))
                .extracting(Metric::line)
                .containsExactly(
                        "names.person+place+org.P = 1.000  match:start+end+id|region:text|gold:mentions.tsv"
                                + "|sha256:0123456789ab|glossary:ours|right:1/1/3",
                        "names.person+place+org.R = 0.333  match:start+end+id|region:text|gold:mentions.tsv"
                                + "|sha256:0123456789ab|glossary:ours|right:1/1/3",
                        "names.person+place+org.F1 = 0.500  match:start+end+id|region:text|gold:mentions.tsv"
                                + "|sha256:0123456789ab|glossary:ours|right:1/1/3");
    }

    @Test
    void comparesInOffsetsOfTheRawInput() {
        OffsetMap map =
                new OffsetMap.Builder(4).add(3, 4).add(4, 5).add(5, 6).add(6, 7).build();
        Article article = new Article(
                "talks.html",
                "<p>Laos</p>",
                new Reading("Laos", map),
                Lang.EN,
                Article.Origin.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        Entity laos = new Entity(Optional.of("L002"), NameKind.PLACE, Map.of(Lang.EN, "Laos"));

        FoundName found =
                FoundName.of("talks", article, new NameMention(new Span(0, 4), "Laos", laos, NameStatus.LISTED, 1));

        assertThat(found).isEqualTo(new FoundName("talks", new Span(3, 7), Optional.of("L002"), "place"));
    }

    private static GoldMention gold(String id, String type, int start, int end, String region) {
        return new GoldMention("talks", new Span(start, end), id, type, "-", region);
    }

    private static FoundName found(String id, String kind, int start, int end) {
        return new FoundName("talks", new Span(start, end), Optional.of(id), kind);
    }
}
