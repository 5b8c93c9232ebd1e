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

class DefaultGlossaryTest {
    private final Glossary glossary = GlossaryReader.read(Path.of("glossaries/vi-en-lo.diplomacy.csv"));
    private final TermFinder finder = new TermFinder(glossary);

    @Test
    void hasTheKnownAmbiguitiesAndNoOtherFault() {
        assertThat(GlossaryCheck.check(glossary))
                .extracting(finding ->
                        finding.severity() + " " + finding.rule() + " " + finding.id() + ":" + finding.column())
                .containsExactly(
                        "INFO shared-form L003:vi",
                        "INFO shared-form L003:lo",
                        "INFO shared-form T004:en",
                        "INFO shared-form T022:en",
                        "INFO shared-form T022:en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Vietnamese                                           | L001
            en | Houaphanh province                                   | L009
            en | HÀ NỘI                                               | L007
            en | Lao National Gold Order                              | A010
            en | defence ministries                                   | O019
            en | General Secretary of the Communist Party of Việt Nam | T001
            en | General Secretary and President of Laos              | T003
            en | agreement on Việt Nam-Laos cooperation plan for 2024 | A003
            en | East-West Corridor                                   | A016
            en | PMs                                                  | T005
            en | President Ho Chi Minh                                | P010
            en | Việt Nam – Laos Friendship Park                      | A011
            en | Ho Chi Minh City                                     | L020
            en | Lao Bao                                              | L022
            en | Mekong                                               | L014
            en | Mekong sub-region                                    | L015
            en | Mekong Delta                                         | L024
            en | Greater Mekong Subregion                             | L025
            en | Mekong River Commission                              | O038
            en | Deputy Prime Minister                                | T016
            vi | Lào Cai                                              | L023
            vi | Phó Chủ tịch nước                                    | T017
            vi | Mặt trận Lào xây dựng đất nước                       | O040
            vi | Cộng hoà Dân chủ Nhân dân Lào                        | L004
            lo | ຫວຽດ\u200Bນາມ                                          | L001
            lo | ຄໍາມ່ວນ                                                | L010
            lo | ແຂວງວຽງຈັນ                                             | L021
            """)
    void findsAFormFromEndToEnd(String lang, String form, String id) {
        List<TermHit> hits = finder.find(Lang.ofCode(lang).orElseThrow(), Folded.of(form));

        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).surface()).isEqualTo(form);
        assertThat(hits.get(0).term().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | talks about infrastructure, youth and innovation
            en | two Secretary-Generals, $5, a capital gain
            vi | văn bản, phiên bản, ứng cử viên, đổi mới sáng tạo
            vi | Lao động, cù lao, lao phổi
            """)
    void findsNothingInWordsThatMeanSomethingElse(String lang, String text) {
        List<TermHit> hits = finder.find(Lang.ofCode(lang).orElseThrow(), Folded.of(text));

        assertThat(hits).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | Người Lao động, Vietnam Airlines, Tổng thư ký Liên hợp quốc, Tổng thống Mỹ
            vi | Thủ tướng Chính phủ nước CHDCND Lào, phiên bản mới
            en | the UN Secretary-General, the South China Sea, an innovation, the Ministry of the Interior
            """)
    void forbidsNothingThatIsRight(String lang, String text) {
        assertThat(new ForbiddenForms(glossary).check(Lang.ofCode(lang).orElseThrow(), Folded.of(text), Severity.ERROR))
                .isEmpty();
    }

    @Test
    void leavesAGivenNameAfterATitleToTheNames() {
        assertThat(finder.find(Lang.EN, Folded.of("General Secretary Lâm and PM Chính")))
                .extracting(TermHit::surface)
                .containsExactly("General Secretary", "PM");
    }
}
