package org.songngu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.glossary.GlossaryReader;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class StrangePersonsTest {
    private static final Span SENTENCE = new Span(10, 50);

    @TempDir
    private Path folder;

    private TermBase terms;

    @BeforeEach
    void list() throws IOException {
        Path csv = Files.writeString(folder.resolve("names.csv"), """
                id,en,vi,lo,type
                P1,To Lam,Tô Lâm,,person
                P2,Thongloun Sisoulith,Thongloun Sisoulith,,person
                P3,Sonexay Siphandone,Sonexay Siphandone,,person
                O1,Siphandone Museum,Bảo tàng Siphandone,,org
                """);
        terms = new TermBase(GlossaryReader.read(List.of(csv)));
    }

    @Test
    void isSilentWhereTheSourceNamesThePerson() {
        assertThat(inTarget("Tô Lâm gặp Thongloun Sisoulith.", "P1", "P2")).isEmpty();
    }

    @Test
    void tellsOfAPersonInThePlaceOfAnother() {
        assertThat(inTarget("Tổng Bí thư Tô Lâm tới.", "P2"))
                .containsExactly("The name \"Tô Lâm\", of To Lam, stands in the target, and not in the source.");
    }

    @Test
    void tellsOfANameMixedOfTwo() {
        assertThat(inTarget("Ông Thongloun Siphandone tới.", "P2"))
                .containsExactly(
                        "The name \"Siphandone\", of Sonexay Siphandone, stands in the target, and not in the source.");
    }

    @Test
    void leavesAPartOfWhatTheSourceNames() {
        assertThat(inTarget("tại Bảo tàng Siphandone", "O1")).isEmpty();
    }

    @Test
    void takesNoVietnameseSyllableForAPartOfAName() {
        assertThat(inTarget("khu rừng lâm nghiệp ở Lâm Đồng")).isEmpty();
    }

    private List<String> inTarget(String target, String... inSource) {
        List<Finding> findings = terms.strangersInTarget(Lang.VI, target, Set.of(inSource), SENTENCE);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("name-added");
            assertThat(finding.span()).isEqualTo(SENTENCE);
        });
        return findings.stream().map(Finding::message).toList();
    }
}
