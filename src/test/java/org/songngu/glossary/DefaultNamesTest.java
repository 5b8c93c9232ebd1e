package org.songngu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

class DefaultNamesTest {
    private final Glossary glossary = GlossaryReader.read(
            List.of(Path.of("glossaries/names.vi-en-lo.csv"), Path.of("glossaries/vi-en-lo.diplomacy.csv")));
    private final TermFinder finder = new TermFinder(glossary);

    @Test
    void hasNoFaultBesideTheDiplomacyGlossaryAndSharesFormsOnlyKnowingly() {
        assertThat(GlossaryCheck.check(glossary)).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.rule()).isEqualTo("shared-form");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Luang Prabang                  | L-LA06
            en | Louangphabang                  | L-LA06
            en | Xieng Khouang                  | L-LA09
            vi | Xiêng Khoảng                   | L-LA09
            vi | Luông Pha Băng                 | L-LA06
            lo | ສະຫວັນນະເຂດ                     | L-LA13
            en | Sam Neua                       | L-LA0701
            lo | ເມືອງໄຊທານີ                     | L-LA0106
            en | Long district                  | L-LA0303
            vi | Thừa Thiên Huế                 | L-VN-hue
            en | Daklak                         | L-VN-dak-lak
            en | Bà Rịa-Vũng Tàu                | L-VN-ba-ria-vung-tau
            en | Ho Chi Minh City               | L020
            en | U.S.                           | L-US
            vi | Mỹ                             | L-US
            lo | ອົດສະຕາລີ                       | L-AU
            vi | tiếng Pháp                     | D-fr
            en | Asian Development Bank         | O204
            en | MRC                            | O038
            en | UN Secretary-General           | T108
            vi | Chủ tịch Quốc hội              | T020
            vi | Chủ tịch Quốc hội Lào          | T006
            lo | ເຈິ່ນ ແທັງ ເໝີ້ນ                  | P130
            """)
    void findsAFormFromEndToEnd(String lang, String form, String id) {
        List<TermHit> hits = finder.find(Lang.ofCode(lang).orElseThrow(), Folded.of(form));

        assertThat(hits)
                .extracting(hit -> hit.term().id() + " " + hit.surface())
                .containsExactly(id + " " + form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | as long as they mark the next turn with a nod, most of them chat
            en | worth US$5 million, or 5 million US dollars
            vi | Pháp luật, Mỹ thuật, Anh ấy, Ý kiến, Áo dài, Đức tính, huyện Mai Châu
            lo | ບັນດາລັດຖະມົນຕີ, ຄວາມສຳພັນ, ຊາດ, ເງິນ, ເມືອງໃໝ່
            """)
    void findsNothingInCommonWords(String lang, String text) {
        assertThat(finder.find(Lang.ofCode(lang).orElseThrow(), Folded.of(text)))
                .filteredOn(hit -> !hit.term().type().equals("term"))
                .extracting(TermHit::surface)
                .isEmpty();
    }

    @Test
    void saysIntoWhichProvinceAFormerOneWent() {
        assertThat(glossary.term("L-VN-ha-giang").orElseThrow().note())
                .contains("merged into Tuyên Quang on 2025-07-01");
        assertThat(glossary.term("L-VN-phu-tho").orElseThrow().note()).contains("Vĩnh Phúc and Hòa Bình");
    }
}
