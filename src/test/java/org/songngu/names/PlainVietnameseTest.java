package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.names.Listed.also;
import static org.songngu.names.Listed.find;
import static org.songngu.names.Listed.names;
import static org.songngu.names.Listed.org;
import static org.songngu.names.Listed.other;
import static org.songngu.names.Listed.person;
import static org.songngu.names.Listed.place;
import static org.songngu.names.Listed.title;

import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Vietnamese typed without its marks. */
class PlainVietnameseTest {
    private static final AuthorityEntry LAOS = place("L002", "Laos", "Lào", "ລາວ");
    private static final AuthorityEntry LAO = other("L003", "Lao", "Lào", "ລາວ");
    private static final AuthorityEntry VIENTIANE = place("L008", "Vientiane", "Viêng Chăn", "ວຽງຈັນ");
    private static final AuthorityEntry CULTURE =
            org("O018", "Ministry of Culture, Sports and Tourism", "Bộ Văn hóa, Thể thao và Du lịch", "");
    private static final AuthorityEntry PM = title("T005", "Prime Minister", "Thủ tướng", "ນາຍົກລັດຖະມົນຕີ");
    private static final AuthorityEntry CHINH = person("P002", "Pham Minh Chinh", "Phạm Minh Chính", "ຟ້າມ ມິງ ຈິງ");

    @Test
    void findsAListedFormWithoutItsMarksAndIsLessSure() {
        NameResult result =
                find(Lang.VI, "Bo Van hoa, The thao va Du lich tap luyen o Vieng Chan.", CULTURE, VIENTIANE);

        assertThat(names(result)).containsExactly("O018 Bo Van hoa, The thao va Du lich", "L008 Vieng Chan");
        assertThat(result.mentions().get(1))
                .isEqualTo(new NameMention(new Span(44, 54), "Vieng Chan", VIENTIANE.entity(), NameStatus.LISTED, 0.9));
    }

    @Test
    void leavesAFormWithoutItsMarksAloneWhereTheSentenceHasMarks() {
        assertThat(names(find(Lang.VI, "Họ tập luyện ở Vieng Chan.", VIENTIANE)))
                .isEmpty();
        assertThat(names(find(Lang.EN, "They train in Vieng Chan.", VIENTIANE))).isEmpty();
    }

    @Test
    void keepsTheCaseRule() {
        assertThat(names(find(Lang.VI, "doi tuyen nu Lao, cac lao tuong, DOI TUYEN LAO", LAOS)))
                .containsExactly("L002 Lao", "L002 LAO");
    }

    @Test
    void takesLabourForNoCountry() {
        assertThat(names(find(Lang.VI, "Lao dong va Benh vien Lao phoi, Cu Lao Cham. Bo truong Lao den.", LAOS)))
                .containsExactly("L002 Lao");
    }

    @Test
    void takesThePlaceWhereAPlaceAndAnAdjectiveAreWrittenAlike() {
        assertThat(names(find(Lang.VI, "nhan dan Lao anh em", LAO, LAOS))).containsExactly("L002 Lao");
    }

    @Test
    void makesNoChoiceBetweenNamesThatOnlyTheirMarksKeepApart() {
        AuthorityEntry one = place("L901", "", "Hòa Bình", "");
        AuthorityEntry other = place("L902", "", "Hoa Bỉnh", "");

        assertThat(names(find(Lang.VI, "di tu Hoa Binh ve", one, other))).isEmpty();
        assertThat(names(find(Lang.VI, "đi từ Hòa Bình về", one, other))).containsExactly("L901 Hòa Bình");
    }

    @Test
    void takesTheListedFormBeforeOneThatHasLostItsMarks() {
        AuthorityEntry listed = place("L903", "Hoa Binh", "", "");
        AuthorityEntry stripped = place("L904", "", "Hóa Bình", "");

        assertThat(names(find(Lang.VI, "di tu Hoa Binh ve", stripped, listed))).containsExactly("L903 Hoa Binh");
    }

    @Test
    void resolvesShortFormsAndNoGovernment() {
        AuthorityEntry head = also(PM, Lang.EN, "PM");

        assertThat(names(find(
                        Lang.VI,
                        "Thu tuong Pham Minh Chinh noi. Thu tuong Chinh phu va Thu tuong Chinh.",
                        CHINH,
                        head)))
                .containsExactly(
                        "T005 Thu tuong", "P002 Pham Minh Chinh", "T005 Thu tuong", "T005 Thu tuong", "P002 Chinh");
    }
}
