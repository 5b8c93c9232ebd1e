package org.songngu.names.lao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Houaphan Houaphanh Huaphan Hua-Phan HOUAPHANH Houaphane",
                "Khammouane Khammouan Khammuane",
                "Xiengkhouang Xiangkhoang Xiengkhuang",
                "Xayabury Xaignabouli Sayaboury Xaiyabouly",
                "Savannakhet Savanakhet Savannakheth",
                "Vientiane Viangchan Vieng-chan",
                "Bounnhang Bounyang",
                "Pakngum Pakngeum Parkngum",
                "Attapeu Attapu",
                "Sonexay Sonesay Sonexai",
                "Oudomxay Udomxai"
            })
    void gathersTheSpellingsOfOneName(String spellings) {
        assertThat(Arrays.stream(spellings.split(" "))
                        .map(name -> SpellingKey.ofLatin(name).close()))
                .allMatch(SpellingKey.ofLatin(spellings.split(" ")[0]).close()::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "ຫົວພັນ, Houaphanh",
        "ທອງລຸນ ສີສຸລິດ, Thongloun Sisoulith",
        "ໄກສອນ ພົມວິຫານ, Kaysone Phomvihane",
        "ໄຊສົມພອນ ພົມວິຫານ, Saysomphone Phomvihane",
        "ຫຼວງພະບາງ, Luang Prabang",
        "ວຽງຈັນ, Vientiane",
        "ຫຼັກ 37, Lak Sam Sip Chet"
    })
    void bringsLaoScriptToTheKeyOfItsSpellings(String lao, String latin) {
        assertThat(SpellingKey.ofLao(lao)).contains(SpellingKey.ofLatin(latin));
    }

    @ParameterizedTest
    @CsvSource({
        "Salavan, Savan",
        "Nongbok, Nongbua",
        "Phonhong, Phonthong",
        "Xekong, Xepon",
        "Sanamxay, Samneua",
        "Khamkeut, Khamkoun",
        "Vangvieng, Viengvang"
    })
    void keepsOtherNamesApart(String one, String other) {
        assertThat(SpellingKey.ofLatin(one).meets(SpellingKey.ofLatin(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Khang, Kang", "Thong, Tong", "Phak, Pak", "Naseng, Nasang"})
    void tellsBreathAndVowelApartOnlyInItsCloseForm(String one, String other) {
        SpellingKey key = SpellingKey.ofLatin(one);

        assertThat(key.meets(SpellingKey.ofLatin(other))).isTrue();
        assertThat(key.close()).isNotEqualTo(SpellingKey.ofLatin(other).close());
    }

    @Test
    void meetsNothingWithoutALetter() {
        SpellingKey none = SpellingKey.ofLatin("—");

        assertThat(none.meets(none)).isFalse();
        assertThat(SpellingKey.ofLao("ກໆ")).isEmpty();
    }
}
