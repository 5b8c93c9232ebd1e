package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordEdgesTest {

    @Test
    void findsNoWordInsideALatinWord() {
        assertThat(isWhole("Laos", "Lao")).isFalse();
        assertThat(isWhole("Vietnamese", "Vietnam")).isFalse();
        assertThat(isWhole("Lao2", "Lao")).isFalse();
        assertThat(isWhole("to_Lao_", "Lao")).isFalse();
        assertThat(isWhole("Lâm", "L")).isFalse();
    }

    @Test
    void endsALatinWordAtHyphensApostrophesAndSlashes() {
        assertThat(isWhole("Vietnam-Laos", "Laos")).isTrue();
        assertThat(isWhole("Laos' roads", "Laos")).isTrue();
        assertThat(isWhole("Lâm's visit", "Lâm")).isTrue();
        assertThat(isWhole("VNA/VNS", "VNA")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ປະເທດລາວ", "ສປປລາວ", "ຊາວລາວ", "ລາວ-ຫວຽດນາມ", "ລາວໄດ້ກ່າວ", "ສ.ປ.ປ.ລາວ", "Lao-ລາວ", "ລາວ 2025"})
    void findsAShortLaoWordWithoutSpacesAroundIt(String text) {
        assertThat(isWhole(text, "ລາວ")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ສາລາວັນ", "ເວລາວຽກ", "ເວລາວອນ", "ຄາລາວະ", "ມາລາວີ"})
    void findsNoShortLaoWordAcrossTwoOthers(String text) {
        assertThat(isWhole(text, "ລາວ")).isFalse();
    }

    @Test
    void findsALongLaoNameInARunWhereTheDictionaryShattersIt() {
        assertThat(isWhole("ແຂວງຫົວພັນຢູ່", "ຫົວພັນ")).isTrue();
        assertThat(isWhole("ທ່ານໂຕເລິມແລະ", "ໂຕເລິມ")).isTrue();
    }

    @Test
    void neverCutsAVowelOrAToneOffItsConsonant() {
        assertThat(isWhole("ວຽງຈັນ", "ວຽງຈ")).isFalse();
        assertThat(isWhole("ໂຕເລິມ", "ຕເລິມ")).isFalse();
        assertThat(isWhole("ຫວຽດນາມໍ", "ຫວຽດນາມ")).isFalse();
    }

    private static boolean isWhole(String view, String part) {
        int start = view.indexOf(part);
        return new WordEdges(view).isWhole(new Span(start, start + part.length()));
    }
}
