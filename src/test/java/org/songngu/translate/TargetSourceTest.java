package org.songngu.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.model.SequenceTranslator.Translation;
import org.songngu.text.Lang;
import org.songngu.translate.MachineTranslator.Options;
import org.songngu.translate.Placed.Outcome;
import org.songngu.translate.TargetSource.Thresholds;

class TargetSourceTest {
    private static final Target EXACT = new Target("Vâng.", Origin.MEMORY, 1);

    private final ScriptedModel model = new ScriptedModel();

    @Test
    void asksMemoriesInTheirOrderAndLeavesTheRestEmpty() {
        TargetSource source = source(
                new Memory("house", Map.of("Yes.", EXACT)),
                new Memory(
                        "other",
                        Map.of(
                                "Yes.",
                                new Target("Có.", Origin.MEMORY, 1),
                                "No.",
                                new Target("Không.", Origin.MEMORY, 1))));

        assertThat(texts(source, "Yes.", "No.", "Maybe.", "Yes.")).containsExactly("Vâng.", "Không.", "", "Vâng.");
        assertThat(source.targets(Lang.EN, Lang.EN, List.of(Wording.of("Yes."))))
                .containsExactly(Target.NONE);
        assertThat(source.signature()).hasToString("memory:house,other|fuzzy:0.7,0.85|translator:none");
    }

    @Test
    void prefersAnExactMatchOfALaterMemoryToAFuzzyOneOfAnEarlier() {
        TargetSource source = source(
                new Memory("house", Map.of("Yes.", fuzzy("Vâng ạ.", 0.95))),
                new Memory("other", Map.of("Yes.", EXACT)));

        assertThat(texts(source, "Yes.")).containsExactly("Vâng.");
    }

    @Test
    void prefersAModelToAFuzzyMatchUnlessThatIsVeryGood() {
        TargetSource source = source(new Memory(
                "house",
                Map.of("Well.", fuzzy("Tốt.", 0.8), "Good.", fuzzy("Tốt đẹp.", 0.9), "Far.", fuzzy("Xa.", 0.5))));
        model.says("Well.", "Vâng.").says("Far.", "Xa xôi.");

        assertThat(texts(source, "Well.", "Good.", "Far.")).containsExactly("Tốt.", "Tốt đẹp.", "");
        assertThat(texts(source.with(translator()), "Well.", "Good.", "Far."))
                .containsExactly("Vâng.", "Tốt đẹp.", "Xa xôi.");
    }

    @Test
    void saysWhatBecameOfTheWantedInATargetOfTheMemory() {
        Wording wording = Texts.wording("Yes.", Texts.term("Yes.", "Yes", "Vâng"), Texts.term("Yes.", "Yes", "Có"));
        TargetSource source = source(new Memory("house", Map.of("Yes.", EXACT)));

        assertThat(source.targets(Lang.EN, Lang.VI, List.of(wording)).get(0).placed())
                .extracting(Placed::outcome)
                .containsExactly(Outcome.ALREADY, Outcome.FAILED);
    }

    @Test
    void givesAModelsDraftItsProbabilityAndARemark() {
        model.says("They left early.", new Translation("Họ <unk> đi.", Math.log(0.25), false));
        TargetSource source = source().with(translator());

        Target target = source.targets(Lang.EN, Lang.VI, List.of(Wording.of("They left early.")))
                .get(0);

        assertThat(target.text()).isEqualTo("Họ đi.");
        assertThat(target.origin()).isEqualTo(Origin.MODEL);
        assertThat(target.score()).isEqualTo(0.25);
        assertThat(target.remark())
                .contains(
                        "incomplete: the model did not come to the end of the sentence; gaps: the model could not write 1"
                                + " character or word");
    }

    @Test
    void leavesASentenceEmptyOfWhichTheModelMakesNothing() {
        model.says("They left.", " ");

        assertThat(source().with(translator())
                        .targets(Lang.EN, Lang.VI, List.of(Wording.of("They left."), Wording.of(" "))))
                .containsExactly(Target.NONE, Target.NONE);
    }

    @Test
    void handsTheModelAllOpenSentencesAtOnceAndEachOnce() {
        model.says("One came.", "Một đã đến.").says("Two came.", "Hai đã đến.");
        TargetSource source = source(new Memory("house", Map.of("Yes.", EXACT))).with(translator());

        assertThat(texts(source, "Two came.", "Yes.", "One came.", "Two came."))
                .containsExactly("Hai đã đến.", "Vâng.", "Một đã đến.", "Hai đã đến.");
        assertThat(model.calls()).isEqualTo(1);
        assertThat(model.asked).hasSize(2);
    }

    @Test
    void saysWhoMadeTheTargetsOrHowToGetAModel() {
        assertThat(source().notice(Lang.EN, Lang.LO, List.of()).orElseThrow())
                .startsWith("No translation model for en-lo is installed: ")
                .contains("songngu models add DIR", "--memory FILE.tmx")
                .doesNotContain("\n");
        assertThat(source().notice(Lang.EN, Lang.LO, List.of("nllb", "m2m")).orElseThrow())
                .contains("songngu models pull nllb", "songngu models list")
                .doesNotContain("\n");
        assertThat(source().with(translator())
                        .notice(Lang.EN, Lang.LO, List.of())
                        .orElseThrow())
                .contains("scripted@1", "en-lo", "check");
        assertThat(source().notice(Lang.VI, Lang.VI, List.of())).isEmpty();
        assertThat(source().with(translator()).signature())
                .hasToString("memory:none|translator:scripted@1/constraints/300-60-200");
    }

    @Test
    void refusesTargetsAndThresholdsThatCannotBe() {
        assertThatThrownBy(() -> new Target("", Origin.MODEL, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Target("Vâng.", Origin.NONE, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Target("Vâng.", Origin.MODEL, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(0.9, 0.8)).isInstanceOf(IllegalArgumentException.class);
    }

    private MachineTranslator translator() {
        return new MachineTranslator(model, Options.USUAL);
    }

    private static TargetSource source(MemorySearch... memories) {
        return new TargetSource(List.of(memories), Thresholds.USUAL);
    }

    private static Target fuzzy(String text, double score) {
        return new Target(text, Origin.FUZZY, score);
    }

    private static List<String> texts(TargetSource source, String... sentences) {
        List<Wording> wordings = List.of(sentences).stream().map(Wording::of).toList();
        return source.targets(Lang.EN, Lang.VI, wordings).stream()
                .map(Target::text)
                .toList();
    }

    private record Memory(String mark, Map<String, Target> targets) implements MemorySearch {
        @Override
        public Optional<Target> find(Lang from, Lang to, String sentence) {
            return Optional.ofNullable(targets.get(sentence));
        }
    }
}
