package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseNeighboursTest {
    private static Span of(String word, String text) {
        int start = text.indexOf(word);
        return new Span(start, start + word.length());
    }

    @ParameterizedTest
    @CsvSource({
        "Mỹ, Khách đến Mỹ Tho",
        "Mỹ, Bà Thúy Mỹ nói",
        "Mỹ, Mỹ thuật Việt Nam",
        "Anh, Anh cho biết",
        "Anh, 'Bà nói: \"Anh đã về\"'",
        "Pháp, Pháp luật quy định",
        "Đức, Ông Minh Đức phát biểu",
        "Nga, Cô Nga Nguyễn",
        "Ý, Ý kiến của cử tri"
    })
    void hidesTheSyllableInAnotherWordOrName(String country, String text) {
        assertThat(VietnameseNeighbours.hide(of(country, text), text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mỹ, Tổng thống Mỹ Donald Trump",
        "Mỹ, Mỹ tuyên bố",
        "Anh, Thủ tướng Anh Keir Starmer",
        "Anh, 'Đức, Pháp, Anh và Italy'",
        "Nga, Liên bang Nga",
        "Pháp, Pháp và Lào",
        "Lào, Lào Cai"
    })
    void showsTheCountry(String country, String text) {
        assertThat(VietnameseNeighbours.hide(of(country, text), text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Hòa Bình, Phó Thủ tướng Nguyễn Hòa Bình, true",
        "Hoa Binh, Deputy PM Nguyen Hoa Binh, true",
        "Hòa Bình, tỉnh Hòa Bình, false",
        "Việt Nam, Do Việt Nam đề xuất, false",
        "Lào, Đảng Lào, false"
    })
    void knowsTheRestOfAPersonsName(String place, String text, boolean follows) {
        assertThat(VietnameseNeighbours.followsFamilyName(of(place, text), text))
                .isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource({
        "US, worth US$5 billion, true",
        "US, in US dollars, true",
        "Mỹ, 5 tỷ đô la Mỹ, true",
        "ສະຫະລັດ, 5 ລ້ານໂດລາສະຫະລັດ, true",
        "US, the US dollarised, false",
        "Mỹ, Tổng thống Mỹ, false"
    })
    void knowsTheNameOfMoney(String country, String text, boolean money) {
        assertThat(MoneyName.isAround(of(country, text), text)).isEqualTo(money);
    }
}
