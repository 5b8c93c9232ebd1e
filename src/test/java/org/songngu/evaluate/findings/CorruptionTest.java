package org.songngu.evaluate.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.failure.SongnguException;
import org.songngu.quality.RequiredName;
import org.songngu.quality.SegmentPair;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class CorruptionTest {
    private static final int DRAWS = 200;

    private static final String ENGLISH =
            "Phouthone Village (the \"old\" one) spent 25 million kip on a school, and 40 families moved there.";
    private static final String VIETNAMESE =
            "Bản Phu Thon (bản \"cũ\") đã chi 25 triệu kíp xây trường học, và 40 gia đình đã chuyển tới đó.";
    private static final String LAO =
            "ບ້ານພູທອນ (ບ້ານ \"ເກົ່າ\") ໄດ້ໃຊ້ 25 ລ້ານກີບ ເພື່ອສ້າງໂຮງຮຽນ ແລະ 40 ຄອບຄົວໄດ້ຍ້າຍໄປຢູ່ທີ່ນັ້ນ.";

    private static final List<SegmentPair> PAIRS = List.of(
            new SegmentPair(Lang.EN, ENGLISH, Lang.VI, VIETNAMESE, names("Phu Thon")),
            new SegmentPair(Lang.VI, VIETNAMESE, Lang.LO, LAO, names("ພູທອນ")),
            new SegmentPair(Lang.LO, LAO, Lang.EN, ENGLISH, names("Phouthone Village")));

    @ParameterizedTest
    @EnumSource
    void makesAnotherTextInEveryLanguageAndTheSameForTheSameSeed(Corruption kind) {
        for (SegmentPair pair : PAIRS) {
            for (long seed = 0; seed < DRAWS; seed++) {
                Optional<String> spoilt = kind.spoil(pair, new Random(seed));
                assertThat(spoilt).as("%s in %s", kind, pair.to()).isPresent().isNotEqualTo(Optional.of(pair.target()));
                assertThat(kind.spoil(pair, new Random(seed))).isEqualTo(spoilt);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesAWordAloneThatHasNothingToSpoil(Corruption kind) {
        SegmentPair pair = SegmentPair.of(Lang.EN, "Hello!", Lang.VI, "Chào!");

        Optional<String> spoilt = kind.spoil(pair, new Random(1));

        assertThat(spoilt.isPresent()).isEqualTo(kind == Corruption.SCRIPT);
    }

    @Test
    void changesOneDigitAndKeepsItsScript() {
        assertThat(outcomes(Corruption.DIGIT, Lang.EN, "Room 7")).hasSize(8).doesNotContain("Room 0", "Room 7");
        assertThat(outcomes(Corruption.DIGIT, Lang.EN, "In 10 days"))
                .contains("In 17 days", "In 90 days")
                .doesNotContain("In 00 days");
        assertThat(outcomes(Corruption.DIGIT, Lang.LO, "ຫ້ອງ ໗"))
                .contains("ຫ້ອງ ໑", "ຫ້ອງ ໙")
                .hasSize(8);
        assertThat(outcomes(Corruption.DIGIT, Lang.EN, "COVID-19 and the F16")).isEmpty();
    }

    @Test
    void swapsMillionsAndBillionsAfterANumberAlone() {
        assertThat(outcomes(Corruption.SCALE, Lang.EN, "It cost 5.4 million USD."))
                .containsExactly("It cost 5.4 billion USD.");
        assertThat(outcomes(Corruption.SCALE, Lang.VI, "Dự án 3 tỷ đồng.")).containsExactly("Dự án 3 triệu đồng.");
        assertThat(outcomes(Corruption.SCALE, Lang.LO, "ມູນຄ່າ 12 ຕື້ກີບ")).containsExactly("ມູນຄ່າ 12 ລ້ານກີບ");
        assertThat(outcomes(Corruption.SCALE, Lang.VI, "Họ triệu tập họp, so sánh 2 tỷ lệ."))
                .isEmpty();
    }

    @Test
    void dropsANumberWithItsSignAndOneSpace() {
        assertThat(outcomes(Corruption.NUMBER, Lang.EN, "Up by 4.5% on the 20th of May"))
                .containsExactlyInAnyOrder("Up by on the 20th of May", "Up by 4.5% on the of May");
        assertThat(outcomes(Corruption.NUMBER, Lang.LO, "ວັນທີ26 ພຶດສະພາ")).containsExactly("ວັນທີ ພຶດສະພາ");
    }

    @Test
    void dropsAClauseButNeverMostOfAShortSentence() {
        assertThat(outcomes(Corruption.CLAUSE, Lang.EN, "After the long talks ended, the ministers went home, sadly."))
                .containsExactlyInAnyOrder("the ministers went home, sadly.", "After the long talks ended, sadly.");
        assertThat(outcomes(Corruption.CLAUSE, Lang.EN, "Yes, they said so yesterday."))
                .isEmpty();
        assertThat(outcomes(Corruption.CLAUSE, Lang.LO, "ລັດຖະມົນຕີໄດ້ພົບປະກັນ ແລະໄດ້ລົງນາມໃນບົດບັນທຶກ."))
                .containsExactlyInAnyOrder("ລັດຖະມົນຕີໄດ້ພົບປະກັນ ", "ແລະໄດ້ລົງນາມໃນບົດບັນທຶກ.");
    }

    @Test
    void cutsTheSecondHalfBetweenTwoWords() {
        assertThat(outcomes(Corruption.HALF, Lang.VI, "Hai bên sẽ gặp lại nhau."))
                .containsExactly("Hai bên sẽ");
        assertThat(outcomes(Corruption.HALF, Lang.LO, "ພວກເຂົາຈະພົບກັນອີກ")).containsExactly("ພວກເຂົາຈະ");
    }

    @Test
    void leavesTheSecondHalfOfTheSource() {
        SegmentPair pair = SegmentPair.of(Lang.EN, "They will meet again.", Lang.VI, "Họ sẽ gặp lại nhau.");

        assertThat(Corruption.SOURCE.spoil(pair, new Random(1))).contains("Họ sẽ meet again.");
    }

    @Test
    void doublesAPhraseThatNoMarkInterrupts() {
        assertThat(outcomes(Corruption.DOUBLED, Lang.EN, "Then, we went home, happily"))
                .containsExactly("Then, we went home we went home, happily");
    }

    @Test
    void dropsMarksThatHadTheirPartners() {
        assertThat(outcomes(Corruption.BRACKET, Lang.EN, "a (b) c]")).containsExactlyInAnyOrder("a b) c]", "a (b c]");
        assertThat(outcomes(Corruption.QUOTE, Lang.VI, "“Vâng”, ông nói"))
                .containsExactlyInAnyOrder("Vâng”, ông nói", "“Vâng, ông nói");
        assertThat(outcomes(Corruption.QUOTE, Lang.VI, "Vâng”, ông nói")).isEmpty();
    }

    @Test
    void dropsEveryMentionOfANameAndNoPartOfALongerWord() {
        String target = "Lan gặp Lann; Lan vui.";
        SegmentPair pair = new SegmentPair(Lang.EN, "Lan met Lann.", Lang.VI, target, names("Lan"));

        assertThat(Corruption.NAME.spoil(pair, new Random(1))).contains("gặp Lann; vui.");
    }

    @Test
    void knowsItsKindsByTheirWords() {
        assertThat(Corruption.named("half")).containsExactly(Corruption.HALF);
        assertThat(Corruption.named("all")).containsExactly(Corruption.values());
        assertThatThrownBy(() -> Corruption.named("scal"))
                .isInstanceOf(SongnguException.class)
                .hasMessageContaining("unknown corruption: scal");
    }

    private static Set<String> outcomes(Corruption kind, Lang to, String target) {
        SegmentPair pair = SegmentPair.of(to == Lang.EN ? Lang.VI : Lang.EN, "", to, target);
        Set<String> outcomes = new TreeSet<>();
        Random random = new Random(1);
        Stream.generate(() -> kind.spoil(pair, random)).limit(DRAWS).forEach(spoilt -> spoilt.ifPresent(outcomes::add));
        return outcomes;
    }

    private static List<RequiredName> names(String form) {
        return List.of(new RequiredName(new Span(0, 3), List.of(form)));
    }
}
