package org.songngu.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.Span;
import org.songngu.text.Whitespace;

class LaoSentenceSplitterTest {
    private final LaoSentenceSplitter splitter = LaoSentenceSplitter.load();

    @Test
    void endsASentenceAtAFullStopAQuestionMarkAndAnExclamationMark() {
        assertThat(sentences("ຝົນຢຸດແລ້ວ. ຂົວເປີດແລ້ວບໍ່? ເປີດແລ້ວ! ລົດຂົນສົ່ງເລີ່ມແລ່ນ."))
                .containsExactly("ຝົນຢຸດແລ້ວ.", "ຂົວເປີດແລ້ວບໍ່?", "ເປີດແລ້ວ!", "ລົດຂົນສົ່ງເລີ່ມແລ່ນ.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ທ່ານ ດຣ. ຄຳໃບ ໄປຢ້ຽມຢາມ ສ.ປ.ປ.ລາວ.",
                "ຄະນະຈາກ ສ.ສ. ຫວຽດນາມ ມາຮອດວຽງຈັນ.",
                "ທ່ານ ພົ.ອ. ສົມພອນ ແລະ ທ່ານ ພ. ວົງໄຊ ເຂົ້າຮ່ວມ.",
                "ບໍລິສັດ Lao Coffee Co. Ltd. ສົ່ງອອກ 5.000 ໂຕນ.",
                "ທ່ານ ປອ. ສຸວິດ ປະຈຳ ສປປ. ລາວ ເປັນປະທານ.",
                "ກອງປະຊຸມເລີ່ມເວລາ 9:30 a.m. ຢູ່ໂຮງແຮມ.",
                "1. ບົດບັນທຶກກ່ຽວກັບການຄ້າ.",
            })
    void keepsAbbreviationsInitialsAndNumbersTogether(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void keepsAQuoteWhole() {
        String text = "ທ່ານກ່າວວ່າ “ພວກເຮົາຮັກກັນ. ພວກເຮົາຊ່ວຍກັນ. ນີ້ແມ່ນມິດຕະພາບ” ຕໍ່ໜ້າຊາວບ້ານ.";

        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void endsASentenceAtTheLastStopOfAQuoteThatItsSpeakerIntroduced() {
        String introduced = "ທ່ານ ເນັ້ນວ່າ: “ການສຶກສາແມ່ນຂົວ. ພວກເຮົາຕ້ອງສ້າງ.”";
        String next = "ນ້ອງ ວຽງຄຳ ເວົ້າວ່າ ລາວຄິດຮອດບ້ານ.";
        String speakerToCome = "“ພວກເຮົາຮັກກັນ.” ທ່ານກ່າວຕໍ່ໜ້າຊາວບ້ານ.";

        assertThat(sentences(introduced + " " + next)).containsExactly(introduced, next);
        assertThat(sentences(speakerToCome)).containsExactly(speakerToCome);
    }

    @Test
    void readsOnAfterAQuoteThatIsNeverClosed() {
        assertThat(sentences("ທ່ານຕອບວ່າ \"ບໍ່ມີບັນຫາ. ແຂກໄດ້ກັບໄປແລ້ວ.")).hasSize(2);
    }

    @Test
    void endsASentenceAtASpaceWhereTheNextOneBegins() {
        String first = "ລັດຖະມົນຕີສອງທ່ານໄດ້ຕົກລົງເປີດດ່ານຊາຍແດນແຫ່ງໃໝ່ ເພື່ອອຳນວຍຄວາມສະດວກໃຫ້ແກ່ການຄ້າຂອງສອງປະເທດ";
        String second = "ໃນໂອກາດນີ້, ທ່ານໄດ້ສະແດງຄວາມຂອບໃຈຕໍ່ຊາວບ້ານທີ່ໄດ້ມອບທີ່ດິນໃຫ້ໂຄງການ.";

        assertThat(sentences(first + " " + second)).containsExactly(first, second);
    }

    @Test
    void keepsTheSpacesOfNamesListsAndClausesInsideASentence() {
        String text = "ທ່ານ ສອນໄຊ ສີພັນດອນ ນາຍົກລັດຖະມົນຕີ ໄດ້ພົບກັບຄະນະຜູ້ແທນຂອງແຂວງ ຫົວພັນ, ຊຽງຂວາງ"
                + " ແລະ ຫຼວງພະບາງ ທີ່ວຽງຈັນ ເພື່ອປຶກສາຫາລືກ່ຽວກັບເສັ້ນທາງ ASEAN ໃນປີ 2026";

        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void spansAreInOrderTrimmedAndLoseNoInk() {
        String text = "\u200B  ຝົນຕົກໜັກ.\u00A0 ນ້ຳຖ້ວມ…  ລົດ — ເຮືອ\u200B ຢຸດ?  (ພາບ: ຂປລ)\n ";
        List<Span> spans = splitter.split(text);

        StringBuilder ink = new StringBuilder();
        int end = 0;
        for (Span span : spans) {
            assertThat(span).isEqualTo(span.trimmedIn(text));
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            ink.append(withoutBlanks(span.in(text)));
            end = span.end();
        }
        assertThat(ink.toString()).isEqualTo(withoutBlanks(text));
    }

    @Test
    void anEmptyParagraphHasNoSentences() {
        assertThat(splitter.split("  \u200B ")).isEmpty();
    }

    @Test
    void aVeryLongParagraphIsReadInReasonableTime() {
        String text = "ທ່ານໄດ້ເດີນທາງໄປແຂວງ ແລະ ຢ້ຽມຢາມໂຮງຮຽນ ".repeat(20_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(splitter.split(text)).isNotEmpty());
    }

    private List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        splitter.split(text).forEach(span -> sentences.add(span.in(text)));
        return sentences;
    }

    private static String withoutBlanks(String text) {
        StringBuilder ink = new StringBuilder();
        text.chars().filter(c -> !Whitespace.isBlank((char) c)).forEach(c -> ink.append((char) c));
        return ink.toString();
    }
}
