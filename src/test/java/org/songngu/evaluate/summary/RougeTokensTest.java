package org.songngu.evaluate.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;

class RougeTokensTest {
    @Test
    void countsSyllablesInVietnameseHoweverTheyAreComposed() {
        assertThat(RougeTokens.fitFor(Lang.VI, false).of("Thu\u031B\u0309 đô Hà Nội, 12,5%"))
                .containsExactly("thử", "đô", "hà", "nội", "12", "5");
    }

    @Test
    void countsLettersWithTheirMarksInLao() {
        assertThat(RougeTokens.fitFor(Lang.LO, false).of("ປີ ໒໐໒໔, ນ້ຳ."))
                .containsExactly("ປີ", "໒", "໐", "໒", "໔", "ນ້ຳ");
    }

    @Test
    void leavesTheEndingsOffEnglishWordsWhereThatIsAskedFor() {
        assertThat(RougeTokens.fitFor(Lang.EN, true).of("Ministers signed it!"))
                .containsExactly("minist", "sign", "it");
        assertThat(RougeTokens.fitFor(Lang.EN, false).of("Ministers signed it!"))
                .containsExactly("ministers", "signed", "it");
        assertThat(RougeTokens.STEMS.signature()).hasToString("tok:ascii|stem:porter");
    }
}
