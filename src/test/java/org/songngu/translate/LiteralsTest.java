package org.songngu.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.Lang;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | See https://vnanet.vn/en/to-lam, please. | https://vnanet.vn/en/to-lam
            EN | Write to press.desk@mofa.gov.la. | press.desk@mofa.gov.la
            EN | Follow @ASEAN and #ASEAN2026! | @ASEAN;#ASEAN2026
            EN | Resolution A/RES/75/1 was cited. | A/RES/75/1
            EN | Letter S/2024/12 to the Council | S/2024/12
            VI | Quyết định số 1234/QĐ-TTg ngày 6/1/2024 | 1234/QĐ-TTg
            VI | Nghị định 12/2024/NĐ-CP và 15-NQ/TW | 12/2024/NĐ-CP;15-NQ/TW
            EN | Flight VN123 and flight QV-511 landed. | VN123;QV-511
            EN | certified to ISO 9001:2015 | ISO 9001:2015
            EN | Call +856 21 413 000 or (024) 3825 4567. | +856 21 413 000;(024) 3825 4567
            LO | ຖ້ຽວບິນ VN123 ໄປ www.kpl.gov.la ແລ້ວ | VN123;www.kpl.gov.la
            LO | ຖ້ຽວບິນVN123ແລ້ວ | VN123
            """)
    void findsWhatGoesIntoEveryLanguageAsItIs(Lang lang, String text, String expected) {
        assertThat(Literals.find(lang, text).stream().map(span -> span.in(text)))
                .containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | On January 6-7, 2024 trade reached US$5.47 billion, up 12.5%.
            EN | The G7 and the CPC met in 2021 - 2030 plans, on 6/1/2024 at 10:30.
            VI | Việt Nam - Lào tăng 5,5% trong giai đoạn 2021-2025.
            LO | ມູນຄ່າ 5,47 ຕື້ໂດລາ ໃນປີ 2024
            """)
    void leavesNumbersDatesAndAcronymsToTheTranslator(Lang lang, String text) {
        assertThat(Literals.find(lang, text)).isEmpty();
    }

    @Test
    void wantsAMeasureInTheNumbersOfTheTargetLanguage() {
        assertThat(measure(Lang.EN, Lang.VI, "a 5.5 km road")).startsWith("5,5 km", "5,5km");
        assertThat(measure(Lang.VI, Lang.EN, "đường dài 1.500 km")).startsWith("1,500 km");
        assertThat(measure(Lang.EN, Lang.LO, "a 600 MW plant")).startsWith("600 ເມກາວັດ", "600 MW");
        assertThat(measure(Lang.EN, Lang.VI, "1,234.5 ha of forest")).startsWith("1.234,5 ha");
        assertThat(Measures.find(Lang.EN, "a US$5 km fee, 5 kmh, 3 m")).isEmpty();
    }

    @Test
    void addsNothingWhereTheCallerWantsSomethingAlready() {
        Wanted callers = Texts.wanted("Take VN123 now.", "VN123", Wanted.Kind.TERM, "chuyến VN123");
        Wording wording = new Wording("Take VN123 now.", List.of(callers));

        assertThat(Literals.addedTo(wording, Lang.EN, Lang.VI).wanted()).containsExactly(callers);
    }

    private static List<String> measure(Lang from, Lang to, String text) {
        return Literals.addedTo(Wording.of(text), from, to).wanted().get(0).forms();
    }
}
