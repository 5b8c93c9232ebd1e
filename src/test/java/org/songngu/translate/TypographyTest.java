package org.songngu.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.Lang;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            VI | Ông nói : " Chúng tôi  đồng ý " . | Ông nói: “Chúng tôi đồng ý”.
            VI | Tăng 5,5 % ( so với 2024 ) , đạt mục tiêu | Tăng 5,5% (so với 2024), đạt mục tiêu
            EN | He said ''yes'' . . . and «no» | He said “yes”… and “no”
            EN | a 5" pipe ,, and so on | a 5" pipe, and so on
            EN | see https://a.vn/x,y;z and .vn | see https://a.vn/x,y;z and .vn
            LO | ວັນທີ6ມັງກອນ ( ໄທ )ຕ່າງ ໆ "ລາວ" | ວັນທີ 6 ມັງກອນ (ໄທ) ຕ່າງໆ “ລາວ”
            """)
    void setsQuotesAndSpacesAsPrintDoes(Lang lang, String written, String printed) {
        assertThat(Typography.tidy(lang, written)).isEqualTo(printed);
    }

    @Test
    void composesLettersAndTakesOutMarksForUnknownCharacters() {
        String written = Normalizer.normalize("Việt Nam <unk> và ⁇ Lào", Normalizer.Form.NFD);

        assertThat(Typography.tidy(Lang.VI, written)).isEqualTo("Việt Nam và Lào");
        assertThat(Typography.unknown(written)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met.             | Họ gặp nhau        | Họ gặp nhau.
            They met              | Họ gặp nhau.       | Họ gặp nhau
            Did they meet?        | Họ gặp nhau.       | Họ gặp nhau?
            They said:            | Họ nói.            | Họ nói:
            They met...           | Họ gặp nhau.       | Họ gặp nhau…
            “They met.”           | “Họ gặp nhau”      | “Họ gặp nhau.”
            They “met”.           | Họ “gặp nhau.”     | Họ “gặp nhau.”
            They met (again).     | Họ gặp (lại)       | Họ gặp (lại).
            They met in the U.S.  | They went to U.S.  | They went to U.S.
            They met in May       | They went to U.S.  | They went to U.S.
            They met.             | ພວກເຂົາພົບກັນ       | ພວກເຂົາພົບກັນ.
            """)
    void givesATargetTheStopOfItsSource(String source, String target, String expected) {
        assertThat(Typography.withStopOf(source, target)).isEqualTo(expected);
    }

    @Test
    void turnsALineInCapitalsIntoASentence() {
        String line = "PM PHẠM MINH CHÍNH VISITS ASEAN OFFICE ON VN123";
        List<Wanted> wanted = List.of(
                Texts.name(line, "PHẠM MINH CHÍNH", "Phạm Minh Chính"),
                Texts.wanted(line, "VN123", Wanted.Kind.LITERAL, "VN123"));

        assertThat(Casing.isAllCapitals(Lang.EN, line)).isTrue();
        assertThat(Casing.sentenceCase(line, wanted)).isEqualTo("PM Phạm Minh Chính visits ASEAN office on VN123");
        assertThat(Casing.isAllCapitals(Lang.EN, "ASEAN")).isFalse();
        assertThat(Casing.isAllCapitals(Lang.EN, "ASEAN Summit")).isFalse();
        assertThat(Casing.isAllCapitals(Lang.LO, "ທ່ານ ໂຕ ເລິມ ຢ້ຽມຢາມລາວ")).isFalse();
    }

    @Test
    void setsACapitalUnlessALiteralOrANumberStandsFirst() {
        List<Sought> url = Sought.of(List.of(Texts.wanted("vna.vn", "vna.vn", Wanted.Kind.LITERAL, "vna.vn")));

        assertThat(Casing.capitalized("“họ đã đến”", List.of())).isEqualTo("“Họ đã đến”");
        assertThat(Casing.capitalized("đoàn đã đến", List.of())).isEqualTo("Đoàn đã đến");
        assertThat(Casing.capitalized("vna.vn đưa tin", url)).isEqualTo("vna.vn đưa tin");
        assertThat(Casing.capitalized("5 người", List.of())).isEqualTo("5 người");
        assertThat(Casing.capitalized("iPhone mới", List.of())).isEqualTo("iPhone mới");
    }
}
