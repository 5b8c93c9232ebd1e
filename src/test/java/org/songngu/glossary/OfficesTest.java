package org.songngu.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.failure.SongnguException;
import org.songngu.text.Period;

class OfficesTest {
    private static final String HEADER = "id,en,vi,lo,type,offices";
    private static final String LAOS = "L002,Laos,Lào,ລາວ,place,";
    private static final String PM = "T005,Prime Minister,Thủ tướng,ນາຍົກລັດຖະມົນຕີ,title,";
    private static final String PERSON = "P004,Thongloun Sisoulith,Thongloun Sisoulith,ທອງລຸນ ສີສຸລິດ,person,";

    private final CsvFiles csv;

    OfficesTest(@TempDir Path folder) {
        csv = new CsvFiles(folder);
    }

    @Test
    void readsWhatAPersonWasAndWhen() {
        Glossary glossary = csv.read(HEADER, LAOS, PM, PERSON + "T005@L002 2016-04-20/2021-03-22 | T005@L002 2030/");

        assertThat(glossary.term("P004").orElseThrow().offices())
                .containsExactly(
                        new Office(
                                "T005",
                                "L002",
                                Period.parse("2016-04-20/2021-03-22").orElseThrow()),
                        new Office("T005", "L002", Period.parse("2030/").orElseThrow()));
        assertThat(glossary.term("L002").orElseThrow().offices()).isEmpty();
        assertThat(GlossaryCheck.check(glossary)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T005 2016/", "T005@L002", "T005@L002 2021/2016", "T005@L002 20 April 2016/", "2016/2021"})
    void refusesAnOfficeThatItCannotRead(String office) {
        assertThatThrownBy(() -> csv.read(HEADER, PERSON + office))
                .isInstanceOfSatisfying(SongnguException.class, failure -> {
                    assertThat(csv.local(String.valueOf(failure.getMessage())))
                            .startsWith("g.csv:2:offices: \"" + office + "\" is not TITLE@PLACE FROM/TO");
                    assertThat(failure.hint()).contains("T005@L002 2016-04-20/2021-03-22");
                });
    }

    @Test
    void reportsATitleAndAPlaceThatAreNoRows() {
        Glossary glossary = csv.read(HEADER, LAOS, PM, PERSON + "T050@T005 2016/");

        assertThat(GlossaryCheck.check(glossary))
                .extracting(finding -> finding.severity() + " " + finding.rule() + " " + csv.local(finding.oneLine()))
                .containsExactly(
                        "ERROR unknown-office g.csv:4:offices: \"T050\" is the id of no title; check it together with the"
                                + " file that has the row",
                        "ERROR unknown-office g.csv:4:offices: \"T005\" is the id of no place; check it together with the"
                                + " file that has the row");
    }
}
