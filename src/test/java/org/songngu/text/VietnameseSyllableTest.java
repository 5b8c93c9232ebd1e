package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.VietnameseSyllable.ToneStyle;

class VietnameseSyllableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn",
                "Phạm",
                "Trọng",
                "Vũng",
                "Áng",
                "Huỳnh",
                "Quỳnh",
                "Thưởng",
                "Khuya",
                "khuỷu",
                "thuở",
                "Nhổn",
                "yêu",
                "Uông",
                "giếng",
                "gìn",
                "gì",
                "giặt",
                "quý",
                "quốc",
                "quyết",
                "nghiêng",
                "ngoẹo",
                "Trị",
                "Đắk",
                "Krông",
                "HÀ",
                "Vie\u0323\u0302t",
                "xoong",
                "Ngô",
                "Kẻ",
                "ghế",
                "ca",
                "hoạch",
                "Thuỵ",
                "rượu"
            })
    void knowsSyllablesOfVietnamese(String word) {
        assertThat(VietnameseSyllable.isPossible(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chíng",
                "Tôt",
                "Viêt",
                "Lâmm",
                "Phạnm",
                "Ngiêm",
                "Gê",
                "Cinh",
                "Hồq",
                "zô",
                "Chìt",
                "kông",
                "ghà",
                "ngề",
                "iêu",
                "lyên",
                "Vientiane",
                "Houaphan",
                "Thongloun",
                "Sonexay",
                "Tốó",
                "wn",
                "b",
                ""
            })
    void refusesWhatVietnameseDoesNotWrite(String word) {
        assertThat(VietnameseSyllable.isPossible(word)).isFalse();
    }

    @Test
    void tellsAnEnglishWordFromVietnameseOnlyWhereItsLettersDo() {
        assertThat(VietnameseSyllable.isPossible("him")).isTrue();
        assertThat(VietnameseSyllable.isPossible("with")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa, hoà",
        "khỏe, khỏe, khoẻ",
        "THUÝ, THÚY, THUÝ",
        "Thủy, Thủy, Thuỷ",
        "loè, lòe, loè",
        "quý, quý, quý",
        "của, của, của",
        "mía, mía, mía",
        "Hoàng, Hoàng, Hoàng",
        "giày, giày, giày",
        "giếng, giếng, giếng",
        "khuỷu, khuỷu, khuỷu",
        "thuở, thuở, thuở",
        "người, người, người",
        "ngoại, ngoại, ngoại",
        "Nguyễn, Nguyễn, Nguyễn",
        "gì, gì, gì",
        "Vientiane, Vientiane, Vientiane"
    })
    void putsTheToneWhereAStylePutsIt(String word, String old, String modern) {
        assertThat(VietnameseSyllable.placed(word, ToneStyle.OLD)).isEqualTo(old);
        assertThat(VietnameseSyllable.placed(word, ToneStyle.NEW)).isEqualTo(modern);
    }

    @Test
    void saysWhichStyleAWordIsIn() {
        assertThat(VietnameseSyllable.styleOf("hòa")).contains(ToneStyle.OLD);
        assertThat(VietnameseSyllable.styleOf("hoà")).contains(ToneStyle.NEW);
        assertThat(VietnameseSyllable.styleOf("Hoàng")).isEmpty();
        assertThat(VietnameseSyllable.styleOf("hoa")).isEmpty();
    }
}
