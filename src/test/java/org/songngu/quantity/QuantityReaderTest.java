package org.songngu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.quantity.Quantity.CalendarDate;
import org.songngu.quantity.Quantity.Measure;
import org.songngu.quantity.Quantity.Money;
import org.songngu.quantity.Quantity.Ordinal;
import org.songngu.quantity.Quantity.Percent;
import org.songngu.quantity.Quantity.PlainNumber;
import org.songngu.quantity.Quantity.Range;
import org.songngu.quantity.Quantity.TimeOfDay;
import org.songngu.quantity.Quantity.Year;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class QuantityReaderTest {
    private final QuantityReader reader = new QuantityReader();

    @Test
    void readsOneSumInThreeLanguages() {
        Quantity sum = money("5470000000", "USD");
        assertThat(values(Lang.EN, "Investment of US$5.47 billion so far")).containsExactly(sum);
        assertThat(values(Lang.EN, "some 5.47bn US dollars")).containsExactly(sum);
        assertThat(values(Lang.VI, "Tổng vốn 5,47 tỷ USD")).containsExactly(sum);
        assertThat(values(Lang.VI, "Tổng vốn 5,47 tỉ đô la Mỹ")).containsExactly(sum);
        assertThat(values(Lang.LO, "ທຶນທັງໝົດ 5,47 ຕື້ໂດລາ")).containsExactly(sum);
        assertThat(values(Lang.LO, "ທຶນທັງໝົດ ໕,໔໗ ຕື້ໂດລາສະຫະລັດ")).containsExactly(sum);
    }

    @Test
    void multipliesScaleWords() {
        assertThat(values(Lang.VI, "thu 2,3 nghìn tỷ kíp")).containsExactly(money("2300000000000", "LAK"));
        assertThat(values(Lang.LO, "ເກັບໄດ້ 2,3 ພັນຕື້ກີບ")).containsExactly(money("2300000000000", "LAK"));
        assertThat(values(Lang.EN, "raised 2.3 trillion kip")).containsExactly(money("2300000000000", "LAK"));
        assertThat(values(Lang.VI, "giá 3 triệu rưỡi")).containsExactly(number("3500000"));
    }

    @Test
    void readsTheLaoWordForPerCentBeforeANumber() {
        Quantity share = new Percent(new BigDecimal("5.5"));
        assertThat(values(Lang.LO, "ຮ້ອຍລະ5,5")).containsExactly(share);
        assertThat(values(Lang.LO, "ເພີ່ມຂຶ້ນຮ້ອຍລະ 5,5")).containsExactly(share);
        assertThat(reader.read(Lang.LO, "ຮ້ອຍລະ 5,5").get(0).span()).isEqualTo(new Span(0, 10));
    }

    @Test
    void takesALongRowOfDigitsForNoNumber() {
        assertThat(values(Lang.EN, "9".repeat(500_000))).isEmpty();
    }

    @Test
    void readsADateInEveryOrder() {
        Quantity date = new CalendarDate(Optional.of(2), 9, Optional.of(1945));
        for (String text : List.of("on 2 September 1945", "on September 2, 1945", "on 2nd Sept 1945")) {
            assertThat(values(Lang.EN, text)).containsExactly(date);
        }
        for (String text :
                List.of("ngày 2/9/1945", "ngày 2 tháng 9 năm 1945", "ngày 2-9-1945", "ngày 2 tháng Chín năm 1945")) {
            assertThat(values(Lang.VI, text)).containsExactly(date);
        }
        for (String text : List.of("ວັນທີ 2 ກັນຍາ 1945", "ວັນທີ 2 ເດືອນກັນຍາ ປີ 1945", "ວັນທີ ໒/໙/໑໙໔໕")) {
            assertThat(values(Lang.LO, text)).containsExactly(date);
        }
    }

    @Test
    void matchesADateThatLeavesOutItsYear() {
        Quantity full = new CalendarDate(Optional.of(2), 9, Optional.of(1945));
        assertThat(reader.read(Lang.VI, "dịp 2/9").get(0).canBe(full)).isTrue();
        assertThat(reader.read(Lang.VI, "dịp 3/9").get(0).canBe(full)).isFalse();
    }

    @Test
    void readsRomanAndOrdinaryOrdinals() {
        assertThat(values(Lang.EN, "the 12th congress")).containsExactly(new Ordinal(12));
        assertThat(values(Lang.VI, "đại hội lần thứ XII")).containsExactly(new Ordinal(12));
        assertThat(values(Lang.VI, "đại hội thứ 12")).containsExactly(new Ordinal(12));
        assertThat(values(Lang.LO, "ກອງປະຊຸມ ຄັ້ງທີ XII")).containsExactly(new Ordinal(12));
        assertThat(values(Lang.LO, "ກອງປະຊຸມ ຄັ້ງທີ 12")).containsExactly(new Ordinal(12));
    }

    @Test
    void keepsARangeTogetherAndLendsItTheUnit() {
        Quantity percents = new Range(new Percent(decimal("10")), new Percent(decimal("15")));
        assertThat(values(Lang.EN, "up 10–15%")).containsExactly(percents);
        assertThat(values(Lang.EN, "up from 10 to 15 per cent")).containsExactly(percents);
        assertThat(values(Lang.VI, "tăng từ 10 đến 15%")).containsExactly(percents);
        assertThat(values(Lang.VI, "giai đoạn 2021 - 2025")).containsExactly(new Range(new Year(2021), new Year(2025)));
        assertThat(values(Lang.EN, "between 9 and 11 million dong"))
                .containsExactly(new Range(money("9000000", "VND"), money("11000000", "VND")));
        assertThat(values(Lang.EN, "from 300,000 to 1.5 million dong"))
                .containsExactly(new Range(money("300000", "VND"), money("1500000", "VND")));
    }

    @Test
    void readsNumbersInWords() {
        assertThat(values(Lang.EN, "twenty-five thousand bags")).containsExactly(number("25000"));
        assertThat(values(Lang.EN, "two hundred and five trucks")).containsExactly(number("205"));
        assertThat(values(Lang.EN, "two dozen trucks")).containsExactly(number("24"));
        assertThat(values(Lang.VI, "tám mươi bảy chiếc")).containsExactly(number("87"));
        assertThat(values(Lang.VI, "hai trăm linh năm xe")).containsExactly(number("205"));
        assertThat(values(Lang.LO, "ແປດສິບເຈັດຊຸດ")).containsExactly(number("87"));
        assertThat(values(Lang.LO, "ໜຶ່ງໝື່ນຫ້າພັນໂຕນ")).containsExactly(measure("15000", "t"));
    }

    @Test
    void takesTheYearAfterTenForAYearAndNotForAFive() {
        assertThat(values(Lang.VI, "hai mươi năm trước")).containsExactly(measure("20", "year"));
        assertThat(values(Lang.VI, "hai mươi lăm cây cầu")).containsExactly(number("25"));
        assertThat(values(Lang.VI, "vào năm 2024")).containsExactly(new Year(2024));
    }

    @Test
    void isSoftWhereAWordMayBeNoNumber() {
        assertThat(reader.read(Lang.VI, "một đoàn đại biểu")).allMatch(Found::soft);
        assertThat(reader.read(Lang.EN, "They May one day agree")).isNotEmpty().allMatch(Found::soft);
        assertThat(reader.read(Lang.VI, "12 đoàn đại biểu")).noneMatch(Found::soft);
    }

    @Test
    void leavesWordsAloneThatOnlyLookLikeNumbers() {
        assertThat(values(Lang.LO, "ຊາວບ້ານສາມາດຊ່ວຍກັນ")).isEmpty();
        assertThat(values(Lang.VI, "tỷ lệ đồng thuận")).isEmpty();
        assertThat(values(Lang.EN, "flight VN921")).isEmpty();
        assertThat(values(Lang.VI, "40 đồng chí")).containsExactly(number("40"));
    }

    @Test
    void keepsBothReadingsOfAnAmbiguousNumeral() {
        Found english = reader.read(Lang.EN, "an index of 1.234").get(0);
        assertThat(english.quantity()).isEqualTo(number("1.234"));
        assertThat(english.canBe(number("1234"))).isTrue();
        assertThat(reader.read(Lang.VI, "1.234 người").get(0).quantity()).isEqualTo(measure("1234", "people"));
        assertThat(reader.read(Lang.LO, "2.337,5 ກິໂລແມັດ").get(0).quantity()).isEqualTo(measure("2337.5", "km"));
    }

    @Test
    void readsTimesOfTheDay() {
        assertThat(values(Lang.EN, "at 8.30am and 3 p.m.")).containsExactly(new TimeOfDay(8, 30), new TimeOfDay(15, 0));
        assertThat(values(Lang.VI, "lúc 4 giờ chiều")).containsExactly(new TimeOfDay(16, 0));
        assertThat(values(Lang.LO, "ເວລາ 8 ໂມງ 30 ນາທີ")).containsExactly(new TimeOfDay(8, 30));
        assertThat(reader.read(Lang.VI, "mất 20 giờ").get(0).canBe(measure("20", "hour")))
                .isTrue();
    }

    @Test
    void reportsSpansOfDecomposedTextAsItStands() {
        String text = Normalizer.normalize("Việt Nam góp 5,47 tỷ đô la Mỹ.", Normalizer.Form.NFD);
        Found found = reader.read(Lang.VI, text).get(0);
        assertThat(found.quantity()).isEqualTo(money("5470000000", "USD"));
        assertThat(Normalizer.normalize(found.span().in(text), Normalizer.Form.NFC))
                .isEqualTo("5,47 tỷ đô la Mỹ");
    }

    private List<Quantity> values(Lang lang, String text) {
        return reader.read(lang, text).stream().map(Found::quantity).toList();
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }

    private static Quantity number(String value) {
        return new PlainNumber(decimal(value));
    }

    private static Quantity money(String amount, String currency) {
        return new Money(decimal(amount), currency);
    }

    private static Quantity measure(String value, String unit) {
        return new Measure(decimal(value), unit);
    }
}
