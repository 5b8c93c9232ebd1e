package org.songngu.names.lao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaoRomaniserTest {
    private final LaoRomaniser romaniser = new LaoRomaniser();

    @ParameterizedTest
    @CsvSource({
        "ຫຼວງພະບາງ, Louangphabang",
        "ຜົ້ງສາລີ, Phôngsali",
        "ອຸດົມໄຊ, Oudômxai",
        "ບໍ່ແກ້ວ, Bokèo",
        "ຊຽງຂວາງ, Xiangkhoang",
        "ສະຫວັນນະເຂດ, Savannakhét",
        "ຈຳປາສັກ, Champasak",
        "ອັດຕະປື, Attapu",
        "ໄຊຍະບູລີ, Xaignabouli",
        "ເມືອງເຟືອງ, Muangfuang",
        "ຫົວພັນ, Houaphan"
    })
    void writesProvincesAsTheGazetteersDo(String lao, String bgn) {
        assertThat(romaniser.romanise(lao).forms().orElseThrow().bgn()).isEqualTo(bgn);
    }

    @ParameterizedTest
    @CsvSource({
        "ທອງລຸນ ສີສຸລິດ, Thongloun Sisoulit",
        "ສອນໄຊ ສີພັນດອນ, Sonxay Siphandone",
        "ຊຽງຄໍ້, Xiengkhor",
        "ທົ່ງມີໄຊ, Thongmixay",
        "ຫົວເມືອງ, Huameuang",
        "ນາແລ, Nalae"
    })
    void writesThePressFormWithoutMarks(String lao, String press) {
        assertThat(romaniser.romanise(lao).forms().orElseThrow().press()).isEqualTo(press);
    }

    @Test
    void readsTheSameNameInEveryEncodingOfIt() {
        assertThat(romaniser.romanise("ຄໍາມ່ວນ")).isEqualTo(romaniser.romanise("ຄຳມ່ວນ"));
        assertThat(romaniser.romanise("ຫລວງພະບາງ")).isEqualTo(romaniser.romanise("ຫຼວງພະບາງ"));
        assertThat(romaniser.romanise("ຫວຽດ\u200Bນາມ")).isEqualTo(romaniser.romanise("ຫວຽດນາມ"));
    }

    @Test
    void keepsNumbersAndSpacesAndWritesLaoDigitsAsOurs() {
        Romanised.Forms forms = romaniser.romanise("ຫຼັກ ໓໗").forms().orElseThrow();

        assertThat(forms.bgn()).isEqualTo("Lak 37");
        assertThat(forms.press()).isEqualTo("Lak 37");
    }

    @Test
    void readsConsonantClustersOfBorrowedNames() {
        assertThat(romaniser.romanise("ປຣາງ").forms().orElseThrow().bgn()).isEqualTo("Prang");
    }

    @Test
    void saysWhatCannotBeReadAndWhere() {
        assertThat(why("ໜອງກໆ")).isEqualTo("a sign of repetition at 5: ໆ");
        assertThat(why("ສັນຄີິງ")).isEqualTo("no Lao syllable at 6: ິງ");
        assertThat(why("ບ้ານ")).isEqualTo("a letter that is not Lao at 1: ບ้");
        assertThat(why(" ")).isEqualTo("nothing to read at 1:  ");
    }

    private String why(String lao) {
        return romaniser.romanise(lao).unread().orElseThrow().message();
    }
}
