package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.names.Listed.also;
import static org.songngu.names.Listed.org;
import static org.songngu.names.Listed.person;
import static org.songngu.names.Listed.place;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;

class StyledEnglishTest {
    private static final List<AuthorityEntry> LIST = List.of(
            person("P001", "To Lam", "Tô Lâm", "ໂຕ ເລິມ"),
            also(place("L001", "Vietnam", "Việt Nam", "ຫວຽດນາມ"), Lang.EN, "Viet Nam", "Việt Nam", "Vietnamese"),
            also(place("L007", "Hanoi", "Hà Nội", "ຮ່າໂນ້ຍ"), Lang.EN, "Hà Nội"),
            also(place("L009", "Houaphanh", "Hủa Phăn", "ຫົວພັນ"), Lang.EN, "Houaphan"),
            place("L012", "Xieng Vang", "Xiêng Vang", "ຊຽງຫວາງ"),
            also(org("O001", "Communist Party of Vietnam", "", ""), Lang.EN, "Communist Party of Việt Nam"),
            org("O022", "Vietnam News Agency", "Thông tấn xã Việt Nam", ""));

    @Test
    void givesVietnameseNamesTheirMarks() {
        assertThat(styled(NameStyle.DIACRITICS, "To Lam’s HANOI office of the Communist Party of Vietnam, Viet Nam"))
                .isEqualTo("Tô Lâm’s HÀ NỘI office of the Communist Party of Việt Nam, Việt Nam");
    }

    @Test
    void takesThemAway() {
        assertThat(styled(NameStyle.ASCII, "Tô Lâm in Hà Nội, Communist Party of Việt Nam"))
                .isEqualTo("To Lam in Hanoi, Communist Party of Vietnam");
    }

    @Test
    void leavesEverythingElse() {
        String text =
                "Vietnamese at the Vietnam News Agency wrote of Houaphan, Xieng Vang and https://vnanet.vn/Hanoi.";

        assertThat(styled(NameStyle.DIACRITICS, text)).isEqualTo(text);
        assertThat(styled(NameStyle.ASCII, text)).isEqualTo(text);
    }

    private static String styled(NameStyle style, String text) {
        return new StyledEnglish(LIST, style).of(text);
    }
}
