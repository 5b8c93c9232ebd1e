package org.songngu.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class ClauseSplitterTest {
    private final ClauseSplitter short80 = new ClauseSplitter(new ClauseLimit(80, 60, 60));

    @Test
    void leavesASentenceWithinTheLimitWhole() {
        assertThat(split(Lang.EN, "The two sides met in Vientiane; they signed a deal, and left."))
                .containsExactly("The two sides met in Vientiane; they signed a deal, and left.");
    }

    @Test
    void cutsEnglishAtASemicolonAndBeforeAConjunction() {
        assertThat(split(
                        Lang.EN,
                        "The two prime ministers witnessed the signing of three documents; both ministries will report in May,"
                                + " and the joint committee will meet again in Hanoi before the end of the year."))
                .containsExactly(
                        "The two prime ministers witnessed the signing of three documents ;",
                        "both ministries will report in May ,",
                        "and the joint committee will meet again in Hanoi before the end of the year.");
    }

    @Test
    void cutsVietnameseBeforeAConjunction() {
        assertThat(split(
                        Lang.VI,
                        "Hai bên nhất trí tăng cường hợp tác quốc phòng và an ninh trong năm tới, đồng thời thúc đẩy kết nối"
                                + " giao thông giữa các tỉnh biên giới hai nước."))
                .containsExactly(
                        "Hai bên nhất trí tăng cường hợp tác quốc phòng và an ninh trong năm tới ,",
                        "đồng thời thúc đẩy kết nối giao thông giữa các tỉnh biên giới hai nước.");
    }

    @Test
    void cutsLaoAtASpaceBeforeAClauseWord() {
        assertThat(
                        split(
                                Lang.LO,
                                "ທ່ານ ຮຸນ ມາແນັດ ໄດ້ເດີນທາງມາເຖິງຮ່າໂນ້ຍ ໃນວັນທີ 11 ທັນວາ ເພື່ອຢ້ຽມຢາມຢ່າງເປັນທາງການສອງວັນ ໃນນາມຫົວໜ້າລັດຖະບານ"))
                .containsExactly(
                        "ທ່ານ ຮຸນ ມາແນັດ ໄດ້ເດີນທາງມາເຖິງຮ່າໂນ້ຍ ໃນວັນທີ 11 ທັນວາ  ",
                        "ເພື່ອຢ້ຽມຢາມຢ່າງເປັນທາງການສອງວັນ ໃນນາມຫົວໜ້າລັດຖະບານ");
    }

    @Test
    void neverCutsInQuotesBracketsNumbersOrBetweenTwoNames() {
        String quote =
                "He told the reporters “we will meet again; we will sign the treaty, and we will open the road to"
                        + " every village on both sides of the border” yesterday.";
        String route = "The new railway line of the Vientiane – Vung Ang corridor for 2021 - 2030 costs 1,500,000"
                + " dollars (a first part; a second part).";

        assertThat(split(Lang.EN, quote)).containsExactly(quote);
        assertThat(split(Lang.EN, route)).containsExactly(route);
    }

    @Test
    void cutsNoListButAtALoneComma() {
        String list =
                "The ministers agreed that peacekeeping troops on both sides of the border, military medicine and rescue work"
                        + " deserve a larger share.";

        assertThat(split(Lang.EN, list)).containsExactly(list);
        assertThat(split(
                        Lang.EN,
                        "Meeting the chairman of the assembly in the afternoon, the president said that he was very impressed by"
                                + " the capital."))
                .containsExactly(
                        "Meeting the chairman of the assembly in the afternoon ,",
                        "the president said that he was very impressed by the capital.");
    }

    @Test
    void neverCutsASpanThatIsToStayWhole() {
        String text =
                "The delegates praised the Year of Solidarity; Friendship and Peace at the opening in the capital city.";
        Span title = Texts.term(text, "Year of Solidarity; Friendship and Peace", "x")
                .span();

        assertThat(short80.split(Lang.EN, text, List.of(title))).hasSize(1);
        assertThat(short80.split(Lang.EN, text, List.of())).hasSize(2);
    }

    @Test
    void coversTheWholeSentenceWithItsPartsAndTheGapsBetween() {
        String text = "One side spoke at length about trade and roads; the other side listened to it all, and then it"
                + " replied in kind – with roads, with rails, with rivers, but without a word about the price of it all.";
        List<ClauseSplitter.Part> parts = short80.split(Lang.EN, text, List.of());

        assertThat(parts.get(0).span().start()).isZero();
        assertThat(parts.get(parts.size() - 1).span().end()).isEqualTo(text.length());
        for (int i = 1; i < parts.size(); i++) {
            Span gap =
                    new Span(parts.get(i - 1).span().end(), parts.get(i).span().start());
            assertThat(gap.in(text).strip()).isEqualTo(parts.get(i - 1).mark().strip());
        }
        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(part.span().length()).isLessThan(100));
    }

    @Test
    void joinsPartsWithTheMarksOfTheTargetLanguage() {
        assertThat(join(
                        Lang.EN,
                        Lang.VI,
                        joint("They met in May", "Họ gặp nhau vào tháng 5.", ";"),
                        joint("they left.", "Họ đã đi.", "")))
                .isEqualTo("Họ gặp nhau vào tháng 5; họ đã đi.");
        assertThat(join(
                        Lang.LO,
                        Lang.EN,
                        joint("ພວກເຂົາພົບກັນ", "They met.", " "),
                        joint("ເພື່ອເຮັດວຽກ", "To work.", "")))
                .isEqualTo("They met, to work.");
        assertThat(join(
                        Lang.EN,
                        Lang.LO,
                        joint("They met", "ພວກເຂົາພົບກັນ.", ","),
                        joint("and left.", "ແລະ ຈາກໄປ.", "")))
                .isEqualTo("ພວກເຂົາພົບກັນ ແລະ ຈາກໄປ.");
    }

    @Test
    void keepsTheCapitalOfANameAtTheStartOfAnInnerPart() {
        assertThat(join(
                        Lang.EN,
                        Lang.VI,
                        joint("they met", "Họ gặp nhau.", ";"),
                        joint("the capital Hanoi waited.", "Hà Nội chờ đợi.", "")))
                .isEqualTo("Họ gặp nhau; Hà Nội chờ đợi.");
        assertThat(join(Lang.VI, Lang.EN, joint("họ gặp nhau", "They met.", ","), joint("tôi đã đi.", "I left.", "")))
                .isEqualTo("They met, I left.");
        assertThat(join(Lang.LO, Lang.EN, joint("ພົບກັນ", "They met.", " "), joint("ອາຊຽນ", "ASEAN agreed.", "")))
                .isEqualTo("They met, ASEAN agreed.");
    }

    private List<String> split(Lang lang, String text) {
        return short80.split(lang, text, List.of()).stream()
                .map(part -> part.span().in(text) + (part.mark().isEmpty() ? "" : " " + part.mark()))
                .collect(Collectors.toList());
    }

    private static ClauseJoiner.Joint joint(String source, String target, String mark) {
        return new ClauseJoiner.Joint(source, target, mark, List.of());
    }

    private static String join(Lang from, Lang to, ClauseJoiner.Joint... joints) {
        return new ClauseJoiner(from, to).join(List.of(joints));
    }
}
