package org.songngu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.quantity.Quantity.CalendarDate;
import org.songngu.quantity.Quantity.Money;
import org.songngu.quantity.Quantity.Ordinal;
import org.songngu.quantity.Quantity.Percent;
import org.songngu.quantity.Quantity.Range;
import org.songngu.text.Lang;

class QuantityWriterTest {
    private final QuantityWriter writer = new QuantityWriter();

    @Test
    void writesMoneyAsEachNewsroomDoes() {
        Quantity sum = new Money(new BigDecimal("5470000000"), "USD");
        assertThat(writer.write(sum, Lang.EN)).startsWith("US$5.47 billion", "$5.47 billion", "5.47 billion USD");
        assertThat(writer.write(sum, Lang.VI)).startsWith("5,47 tỷ USD", "5,47 tỷ đô la Mỹ");
        assertThat(writer.write(sum, Lang.LO)).startsWith("5,47 ຕື້ໂດລາສະຫະລັດ", "5,47 ຕື້ໂດລາ");
    }

    @Test
    void writesDatesByNewsroomTemplates() {
        Quantity date = new CalendarDate(Optional.of(6), 1, Optional.of(2024));
        assertThat(writer.write(date, Lang.EN)).startsWith("January 6, 2024", "6 January 2024");
        assertThat(writer.write(date, Lang.VI)).startsWith("ngày 6/1/2024", "ngày 6 tháng 1 năm 2024");
        assertThat(writer.write(date, Lang.LO)).startsWith("ວັນທີ 6 ມັງກອນ 2024");
    }

    @Test
    void writesOrdinalsWithRomanAlternatives() {
        assertThat(writer.write(new Ordinal(12), Lang.EN)).containsExactly("12th");
        assertThat(writer.write(new Ordinal(22), Lang.EN)).containsExactly("22nd");
        assertThat(writer.write(new Ordinal(14), Lang.VI)).contains("thứ 14", "lần thứ XIV");
        assertThat(writer.write(new Ordinal(14), Lang.LO)).contains("ຄັ້ງທີ 14", "ຄັ້ງທີ XIV");
    }

    @Test
    void writesARangeWithADashFirst() {
        Quantity range = new Range(new Percent(BigDecimal.TEN), new Percent(new BigDecimal("15")));
        assertThat(writer.write(range, Lang.EN).get(0)).isEqualTo("10-15%");
        assertThat(writer.write(range, Lang.VI)).containsExactly("10-15%", "từ 10% đến 15%");
    }
}
