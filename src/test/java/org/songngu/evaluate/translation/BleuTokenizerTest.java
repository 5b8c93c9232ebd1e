package org.songngu.evaluate.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;

class BleuTokenizerTest {
    @Test
    void leavesNumbersWholeAndSetsOtherStopsApart() {
        assertThat(BleuTokenizer.MTEVAL_13A.words("It rose to 1.234,5. (Yes, it&amp;they did.)"))
                .containsExactly(
                        "It", "rose", "to", "1.234,5", ".", "(", "Yes", ",", "it", "&", "they", "did", ".", ")");
    }

    @Test
    void cannotFindWordsInLaoButCanFindItsCharacters() {
        assertThat(BleuTokenizer.MTEVAL_13A.words("ລາວດີ.")).containsExactly("ລາວດີ", ".");
        assertThat(BleuTokenizer.CHARACTERS.words("ລາວ ດີ.")).containsExactly("ລ", "າ", "ວ", "ດ", "ີ", ".");
        assertThat(BleuTokenizer.fitFor(Lang.LO)).isEqualTo(BleuTokenizer.CHARACTERS);
        assertThat(BleuTokenizer.fitFor(Lang.VI)).isEqualTo(BleuTokenizer.MTEVAL_13A);
    }

    @Test
    void knowsTheMarksAndSymbolsOfUnicode() {
        assertThat(BleuTokenizer.INTERNATIONAL.words("“Tốt!”, ông nói… 50.000₫"))
                .containsExactly("“", "Tốt", "!", "”", ",", "ông", "nói", "…", "50.000", "₫");
        assertThat(BleuTokenizer.INTERNATIONAL.words("ປີ ໒໐໒໗,໕ ₭5 ฯ")).containsExactly("ປີ", "໒໐໒໗,໕", "₭", "5", "ฯ");
    }

    @Test
    void keepsVowelAndToneMarksWithTheirLetters() {
        assertThat(BleuTokenizer.INTERNATIONAL.words("ນໍ້າ, tie\u0302\u0301ng ໆ"))
                .containsExactly("ນໍ້າ", ",", "tie\u0302\u0301ng", "ໆ");
    }

    @Test
    void knowsEmojiThatAreYoungerThanTheJavaPlatform() {
        assertThat(BleuTokenizer.INTERNATIONAL.words("a🫠b")).containsExactly("a", "🫠", "b");
    }

    @Test
    void setsChineseCharactersApart() {
        assertThat(BleuTokenizer.CHINESE.words("老挝 ASEAN好,1.5")).containsExactly("老", "挝", "ASEAN", "好", ",", "1.5");
    }

    @Test
    void listsTheTokenizersWhereItKnowsNone() {
        assertThatThrownBy(() -> BleuTokenizer.named("flores200"))
                .hasMessage("unknown tokenizer: flores200")
                .extracting("hint")
                .asString()
                .contains("13a, intl, zh, char, none", "flores200, are not supported");
    }
}
