package org.songngu.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.quantity.QuantityReader;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class SegmentCheckTest {
    private final SegmentCheck check = new SegmentCheck(new QuantityReader());

    @Test
    void leavesAddressesAndNamesInLatinLettersAlone() {
        assertThat(rules(
                        Lang.EN,
                        "See https://example.org/border/trade/report/of/the/year for the figures.",
                        Lang.VI,
                        "Xem số liệu tại https://example.org/border/trade/report/of/the/year."))
                .isEmpty();
        assertThat(rules(
                        Lang.LO,
                        "ບໍລິສັດ Lane Xang Minerals, Delta Air Lines, Air Canada ແລະ Lufthansa ຈະເຂົ້າຮ່ວມ.",
                        Lang.EN,
                        "Lane Xang Minerals, Delta Air Lines, Air Canada and Lufthansa will take part."))
                .isEmpty();
    }

    @Test
    void letsEnglishKeepTheDiacriticsOfAName() {
        SegmentPair pair = new SegmentPair(
                Lang.VI,
                "Tô Lâm đã đến Viêng Chăn hôm nay.",
                Lang.EN,
                "Tô Lâm arrived in Vientiane today.",
                List.of(new RequiredName(new Span(0, 6), List.of("To Lam"))));

        assertThat(new SegmentCheck(new QuantityReader()).check(pair)).isEmpty();
    }

    @Test
    void saysNothingAboutAFaithfulTranslation() {
        String english =
                "On December 2, the 48th session approved US$5.47 billion for 241 projects in 2021-2025, up 14.2%.";
        String vietnamese =
                "Ngày 2/12, kỳ họp lần thứ 48 đã thông qua 5,47 tỷ USD cho 241 dự án giai đoạn 2021 - 2025, tăng 14,2%.";
        String lao =
                "ວັນທີ 2 ທັນວາ ກອງປະຊຸມຄັ້ງທີ 48 ໄດ້ຮັບຮອງເອົາ 5,47 ຕື້ໂດລາ ໃຫ້ 241 ໂຄງການ ໃນໄລຍະ 2021-2025 ເພີ່ມຂຶ້ນ 14,2%.";
        assertThat(rules(Lang.EN, english, Lang.VI, vietnamese)).isEmpty();
        assertThat(rules(Lang.VI, vietnamese, Lang.EN, english)).isEmpty();
        assertThat(rules(Lang.EN, english, Lang.LO, lao)).isEmpty();
        assertThat(rules(Lang.LO, lao, Lang.VI, vietnamese)).isEmpty();
    }

    @Test
    void seesBillionsThatBecameMillions() {
        String source = "The fund spent 5.47 billion USD on roads.";
        String target = "Quỹ đã chi 5,47 triệu USD cho đường bộ.";
        Flaw flaw = only(Lang.EN, source, Lang.VI, target);
        assertThat(flaw.rule()).isEqualTo("money-changed");
        assertThat(flaw.message()).contains("5.47 billion USD", "5,47 triệu USD");
        assertThat(flaw.inSource().orElseThrow().in(source)).isEqualTo("5.47 billion USD");
        assertThat(flaw.inTarget().orElseThrow().in(target)).isEqualTo("5,47 triệu USD");
    }

    @Test
    void seesAnotherCurrency() {
        assertThat(rules(Lang.VI, "Gói thầu trị giá 40 tỷ kíp.", Lang.EN, "The contract is worth 40 billion dong."))
                .containsExactly("money-changed");
    }

    @Test
    void seesNumbersAndDatesThatChanged() {
        assertThat(rules(
                        Lang.EN,
                        "It trained 126 nurses last spring.",
                        Lang.VI,
                        "Trường đã đào tạo 162 y tá hồi mùa xuân."))
                .containsExactly("number-changed");
        assertThat(rules(Lang.EN, "They will meet again on July 10.", Lang.LO, "ພວກເຂົາຈະພົບກັນອີກ ໃນວັນທີ 10 ສິງຫາ."))
                .containsExactly("date-changed");
        assertThat(rules(Lang.EN, "Exports rose by 10-15% a year.", Lang.VI, "Xuất khẩu tăng 10-16% mỗi năm."))
                .containsExactly("number-changed");
        assertThat(rules(Lang.EN, "This was the 12th round of talks.", Lang.LO, "ນີ້ແມ່ນການເຈລະຈາຮອບທີ 13."))
                .containsExactly("number-changed");
    }

    @Test
    void seesANumberThatIsGoneAndOneThatCame() {
        assertThat(rules(Lang.EN, "The bridge is 850 metres long.", Lang.VI, "Cây cầu ấy dài và đẹp."))
                .containsExactly("number-missing");
        assertThat(rules(Lang.EN, "The bridge is long and handsome.", Lang.VI, "Cây cầu ấy dài 850 mét và đẹp."))
                .containsExactly("number-added");
    }

    @Test
    void letsAWordStandForADigitAndLeavesSmallWordsAlone() {
        assertThat(rules(Lang.EN, "Three ministers met 4 governors.", Lang.VI, "Ba bộ trưởng gặp bốn tỉnh trưởng."))
                .isEmpty();
        assertThat(rules(Lang.EN, "Both sides agreed.", Lang.VI, "Hai bên nhất trí."))
                .isEmpty();
        assertThat(rules(Lang.VI, "Một đoàn đại biểu đã tới.", Lang.EN, "A delegation arrived."))
                .isEmpty();
    }

    @Test
    void seesAClauseThatWasDropped() {
        String source =
                "The two governments agreed to build a bridge over the river, to widen the old road on both banks, "
                        + "and to open the border gate every day of the week until late in the evening.";
        assertThat(rules(Lang.EN, source, Lang.VI, "Hai chính phủ nhất trí xây cầu qua sông."))
                .containsExactly("omission");
    }

    @Test
    void seesAPhraseThatLoops() {
        assertThat(rules(
                        Lang.EN,
                        "The delegation visited a village school near the border on Monday.",
                        Lang.VI,
                        "Đoàn đã thăm một trường làng thăm một trường làng gần biên giới hôm thứ Hai."))
                .containsExactly("repetition");
        assertThat(rules(
                        Lang.EN,
                        "The delegation visited a village school near the border.",
                        Lang.LO,
                        "ຄະນະໄດ້ຢ້ຽມຢາມໂຮງຮຽນບ້ານ ໄດ້ຢ້ຽມຢາມໂຮງຮຽນບ້ານ ໃກ້ຊາຍແດນ."))
                .containsExactly("repetition");
    }

    @Test
    void knowsDoubledWordsFromReduplication() {
        assertThat(rules(Lang.VI, "Đây là lời chúc của nhân dân.", Lang.EN, "These are the the wishes of the people."))
                .containsExactly("doubled-word");
        assertThat(rules(
                        Lang.EN,
                        "Every day, far away, people go there.",
                        Lang.VI,
                        "Ngày ngày, nơi xa xa, người người tới đó."))
                .isEmpty();
        assertThat(rules(Lang.VI, "Ông nói điều mà ông đã có.", Lang.EN, "He said that that was what he had had."))
                .isEmpty();
    }

    @Test
    void seesTheWrongScript() {
        assertThat(rules(Lang.EN, "The government met.", Lang.LO, "รัฐบาล ໄດ້ປະຊຸມກັນ."))
                .containsExactly("wrong-script");
        assertThat(rules(Lang.LO, "ລັດຖະບານໄດ້ປະຊຸມ.", Lang.VI, "ລັດຖະບານ đã họp."))
                .containsExactly("wrong-script");
        assertThat(rules(
                        Lang.EN,
                        "He founded VinFast and joined ASEAN.",
                        Lang.LO,
                        "ລາວສ້າງຕັ້ງ VinFast ແລະ ເຂົ້າ ASEAN."))
                .isEmpty();
    }

    @Test
    void seesSourceWordsThatRemain() {
        String source = "The ministers also agreed to widen the road next year.";
        assertThat(rules(Lang.EN, source, Lang.VI, source)).containsExactly("untranslated");
        assertThat(rules(Lang.EN, source, Lang.VI, "Các bộ trưởng cũng agreed to widen the road vào năm tới."))
                .containsExactly("untranslated");
    }

    @Test
    void seesANameThatIsMissing() {
        String source = "Kham Manivong opened the school.";
        RequiredName name = new RequiredName(new Span(0, 13), List.of("ຄຳ ມະນີວົງ", "ຄໍາ ມະນີວົງ"));
        SegmentPair without = new SegmentPair(Lang.EN, source, Lang.LO, "ທ່ານໄດ້ໄຂໂຮງຮຽນແຫ່ງນັ້ນ.", List.of(name));
        SegmentPair with = new SegmentPair(Lang.EN, source, Lang.LO, "ທ່ານ ຄຳມະນີວົງ ໄດ້ໄຂໂຮງຮຽນ.", List.of(name));
        assertThat(check.check(without)).extracting(Flaw::rule).containsExactly("name-missing");
        assertThat(check.check(with)).isEmpty();
    }

    @Test
    void seesBracketsAndQuotesWithoutPartners() {
        assertThat(rules(Lang.EN, "The club (a new one) won.", Lang.VI, "Câu lạc bộ (mới thành lập đã thắng."))
                .containsExactly("unpaired-bracket");
        assertThat(rules(Lang.EN, "\"We won,\" she said.", Lang.VI, "“Chúng tôi đã thắng, bà nói."))
                .containsExactly("unpaired-quote");
        assertThat(rules(Lang.VI, "Đó là nhà của các cô ấy.", Lang.EN, "It's the girls' own house."))
                .isEmpty();
    }

    @Test
    void reportsTheFormOfTheTarget() {
        assertThat(rules(Lang.EN, "They met.", Lang.VI, " ")).containsExactly("empty");
        String decomposed = Normalizer.normalize("Họ đã gặp nhau.", Normalizer.Form.NFD);
        assertThat(rules(Lang.EN, "They have met.", Lang.VI, decomposed)).containsExactly("not-nfc");
        assertThat(rules(Lang.EN, "Have they met?", Lang.VI, "Họ đã gặp nhau.")).containsExactly("mark-missing");
    }

    private Flaw only(Lang from, String source, Lang to, String target) {
        List<Flaw> flaws = check.check(SegmentPair.of(from, source, to, target));
        assertThat(flaws).hasSize(1);
        return flaws.get(0);
    }

    private List<String> rules(Lang from, String source, Lang to, String target) {
        return check.check(SegmentPair.of(from, source, to, target)).stream()
                .map(Flaw::rule)
                .toList();
    }
}
