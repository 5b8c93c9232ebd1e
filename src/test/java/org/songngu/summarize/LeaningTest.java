package org.songngu.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

class LeaningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | He also thanked the people of Laos.",
                "EN | The two sides agreed to meet again.",
                "EN | Both\u00A0leaders witnessed the signing.",
                "EN | “They will stay in touch,” the minister said.",
                "EN | In addition, the ministry will open an office.",
                "EN | The President also laid a wreath.",
                "EN | Vietnam gives priority to Laos, he stated.",
                "EN | The road must be built, he said",
                "EN | The two PMs expressed their delight.",
                "VI | “Chúng ta sẽ làm được”, ông nhấn mạnh.",
                "VI | Ông cũng cảm ơn nhân dân Lào.",
                "VI | Hai bên nhất trí tăng cường hợp tác.",
                "VI | Theo đó, kim ngạch sẽ tăng gấp đôi.",
                "VI | Hai be\u0302n nhất trí gặp lại.",
                "VI | Thủ tướng nhấn mạnh vai trò của thanh niên.",
                "LO | ສອງຝ່າຍເຫັນດີຮ່ວມມືກັນ",
                "LO | ທ່ານ ໄດ້ກ່າວຂອບໃຈ",
            })
    void leansWhereItPointsBackAtItsOpeningOrItsEnd(Lang lang, String text) {
        assertThat(Leaning.isIn(sentence(text, lang))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Prime Minister Pham Minh Chinh said he would go.",
                "EN | Heavy rain fell on Vientiane.",
                "EN | This year, Vietnam exported more rice.",
                "EN | The leader of the delegation was Thongloun Sisoulith.",
                "EN | Theirs was the only bid that came in time.",
                "VI | Ông Nguyễn Văn An là đại sứ tại Lào.",
                "VI | Thủ tướng Phạm Minh Chính tới Viêng Chăn.",
                "VI | Họp báo diễn ra tại Hà Nội.",
                "LO | ທ່ານ ທອງລຸນ ສີສຸລິດ ຢ້ຽມຢາມ ຫວຽດນາມ",
                "LO | ລາວ ແລະ ຫວຽດນາມ ລົງນາມສັນຍາ",
            })
    void standsOnItsOwnWhereItNamesWhatItTalksOf(Lang lang, String text) {
        assertThat(Leaning.isIn(sentence(text, lang))).isFalse();
    }

    private static Sentence sentence(String text, Lang lang) {
        return new Sentence(0, 0, new Span(0, text.length()), text, Passage.Kind.BODY, lang);
    }
}
