package org.songngu.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.text.Span;

class SoughtTest {
    @Test
    void findsAFormAsWordsOfItsOwnOnly() {
        assertThat(sought(Wanted.Kind.TERM, "hợp tác").isIn("Hợp tác quốc phòng"))
                .isTrue();
        assertThat(sought(Wanted.Kind.TERM, "Lao").isIn("Laos and Laotian")).isFalse();
        assertThat(sought(Wanted.Kind.NAME, "Tô Lâm").isIn("TÔ LÂM")).isTrue();
        assertThat(sought(Wanted.Kind.NAME, "Tô Lâm").isIn("tô lâm")).isFalse();
        assertThat(sought(Wanted.Kind.NAME, "ລາວ").isIn("ຢູ່ລາວ")).isTrue();
        assertThat(sought(Wanted.Kind.TERM, "hoà bình").isIn("vì hòa bình")).isTrue();
    }

    @Test
    void takesNoPartOfANumberForTheNumber() {
        assertThat(sought(Wanted.Kind.QUANTITY, "5 tỷ").isIn("đạt 2,5 tỷ USD")).isFalse();
        assertThat(sought(Wanted.Kind.QUANTITY, "2").isIn("đạt 2,5 tỷ")).isFalse();
        assertThat(sought(Wanted.Kind.QUANTITY, "2").isIn("có 2, ba hoặc 4")).isTrue();
        assertThat(sought(Wanted.Kind.LITERAL, "A/RES/75/1").isIn("theo A/RES/75/12"))
                .isFalse();
        assertThat(sought(Wanted.Kind.LITERAL, "VN123").isIn("ຖ້ຽວບິນVN123ແລ້ວ"))
                .isTrue();
        assertThat(sought(Wanted.Kind.LITERAL, "VN123").isIn("vn123")).isFalse();
    }

    @Test
    void needsANumberAsOftenAsItIsWantedButANameOnce() {
        List<Sought> numbers = Sought.of(List.of(wanted(Wanted.Kind.QUANTITY, "5"), wanted(Wanted.Kind.QUANTITY, "5")));
        List<Sought> names = Sought.of(List.of(wanted(Wanted.Kind.NAME, "Lào"), wanted(Wanted.Kind.NAME, "Lào")));

        assertThat(numbers).extracting(piece -> piece.isIn("5 và 6")).containsExactly(true, false);
        assertThat(numbers).extracting(piece -> piece.isIn("5 và 5")).containsExactly(true, true);
        assertThat(names).extracting(piece -> piece.isIn("Lào và nước này")).containsExactly(true, true);
    }

    private static Wanted wanted(Wanted.Kind kind, String form) {
        return new Wanted(new Span(0, 1), kind, List.of(form));
    }

    private static Sought sought(Wanted.Kind kind, String form) {
        return Sought.of(List.of(wanted(kind, form))).get(0);
    }
}
