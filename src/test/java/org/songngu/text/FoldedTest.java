package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void composesDecomposedLettersAndLeadsBackToAllTheirMarks() {
        String decomposed = Normalizer.normalize("ở Việt Nam", Normalizer.Form.NFD);

        Folded folded = Folded.of(decomposed);

        assertThat(folded.view()).isEqualTo("ở Việt Nam");
        assertThat(folded.toOriginal(new Span(2, 10)).in(decomposed))
                .isEqualTo(Normalizer.normalize("Việt Nam", Normalizer.Form.NFD));
    }

    @Test
    void makesOneSpaceOfAnyGapInsideALine() {
        assertThat(Folded.of("To\u00A0Lam").view()).isEqualTo("To Lam");
        assertThat(Folded.of("To \t Lam").view()).isEqualTo("To Lam");
        assertThat(Folded.of("To\nLam").view()).isEqualTo("To Lam");
        assertThat(Folded.of("To\r\nLam").view()).isEqualTo("To Lam");
    }

    @Test
    void keepsAParagraphBreakAndAWideGapApart() {
        assertThat(Folded.of("To\n\nLam").view()).isEqualTo("To\nLam");
        assertThat(Folded.of("To     Lam").view()).isEqualTo("To\nLam");
    }

    @Test
    void dropsWhatHasNoWidthAndStillCoversItInTheOriginal() {
        String written = "ຫວຽດ\u200Bນາມ";

        Folded folded = Folded.of(written);

        assertThat(folded.view()).isEqualTo("ຫວຽດນາມ");
        assertThat(folded.toOriginal(new Span(0, 7))).isEqualTo(new Span(0, 8));
        assertThat(Folded.of("Viet\u00ADnam").view()).isEqualTo("Vietnam");
    }

    @Test
    void closesEveryDashAndStraightensEveryQuote() {
        String written = "Việt Nam – Laos, 2021 - 2030, Việt Nam’s “host”";

        Folded folded = Folded.of(written);

        assertThat(folded.view()).isEqualTo("Việt Nam-Laos, 2021-2030, Việt Nam's \"host\"");
        assertThat(folded.toOriginal(new Span(0, 13)).in(written)).isEqualTo("Việt Nam – Laos");
    }

    @Test
    void placesVietnameseTonesInTheOldStyle() {
        assertThat(Folded.of("Cộng hoà, khoẻ, thuý, uỷ, quý, hoàn").view())
                .isEqualTo("Cộng hòa, khỏe, thúy, ủy, quý, hoàn");
        assertThat(Folded.of("CỘNG HOÀ").view()).isEqualTo("CỘNG HÒA");
    }

    @Test
    void writesLookAlikeLaoOneWay() {
        assertThat(Folded.of("ຄໍາມ່ວນ").view()).isEqualTo("ຄຳມ່ວນ");
        assertThat(Folded.of("ຫນອງບົກ").view()).isEqualTo("ໜອງບົກ");
        assertThat(Folded.of("ນໍ້າ").view()).isEqualTo(Folded.of("ນ້ຳ").view());
        assertThat(Folded.of("ຫລວງ").view()).isEqualTo("ຫຼວງ");
    }

    @Test
    void leadsBackFromALaoLigatureToBothItsLetters() {
        String written = "ແຂວງ ຫນອງບົກ";

        assertThat(Folded.of(written).toOriginal(new Span(5, 6)).in(written)).isEqualTo("ຫນ");
    }

    @Test
    void keepsCaseAndCanTakeDiacriticsAway() {
        Folded folded = Folded.of("Đồng chí TÔ LÂM");

        assertThat(folded.view()).isEqualTo("Đồng chí TÔ LÂM");
        assertThat(folded.withoutDiacritics().view()).isEqualTo("Dong chi TO LAM");
    }

    @Test
    void leavesNothingOfNothing() {
        assertThat(Folded.of("").view()).isEmpty();
        assertThat(Folded.of("\u200B").view()).isEmpty();
    }

    @Test
    void carriesACharacterOfTwoUnits() {
        String written = "🇱🇦 Laos";

        Folded folded = Folded.of(written);

        assertThat(folded.view()).isEqualTo(written);
        assertThat(folded.toOriginal(new Span(5, 9)).in(written)).isEqualTo("Laos");
    }
}
