package org.songngu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.text.Finding;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

class ForbiddenFormsTest {
    private static final String HEADER = "id,en,vi,lo,type,forbidden_en,forbidden_vi,variants_en,variants_vi";
    private static final String TO_LAM = "P001,To Lam,Tô Lâm,ໂຕ ເລິມ,person,Tô Lam|Lam To,To Lam|Tô Lam,Tô Lâm,";

    private final CsvFiles csv;

    ForbiddenFormsTest(@TempDir Path folder) {
        csv = new CsvFiles(folder);
    }

    private static List<String> messages(Glossary glossary, Lang lang, String text) {
        return new ForbiddenForms(glossary)
                .check(lang, Folded.of(text), Severity.ERROR).stream()
                        .map(Finding::message)
                        .toList();
    }

    @Test
    void namesTheRightForm() {
        Glossary glossary = csv.read(HEADER, TO_LAM);
        String text = "Tổng Bí thư Tô\nLam thăm Lào";

        List<Finding> findings = new ForbiddenForms(glossary).check(Lang.VI, Folded.of(text), Severity.WARNING);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("forbidden-form");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).message()).isEqualTo("\"Tô Lam\" is not how Tô Lâm (P001) is written");
        assertThat(findings.get(0).span().in(text)).isEqualTo("Tô\nLam");
    }

    @Test
    void aFormIsForbiddenInItsOwnLanguageOnly() {
        Glossary glossary = csv.read(HEADER, TO_LAM);

        assertThat(messages(glossary, Lang.EN, "To Lam and Tô Lâm")).isEmpty();
        assertThat(messages(glossary, Lang.VI, "To Lam và Tô Lâm"))
                .containsExactly("\"To Lam\" is not how Tô Lâm (P001) is written");
    }

    @Test
    void caseAndDiacriticsCount() {
        Glossary glossary = csv.read(HEADER, TO_LAM, "L016,East Sea,Biển Đông,,place,,Biển đông,,");

        assertThat(messages(glossary, Lang.EN, "too late to lam to the To Lám")).isEmpty();
        assertThat(messages(glossary, Lang.VI, "biển đông, Biển Đông, BIỂN ĐÔNG, To lam"))
                .isEmpty();
        assertThat(messages(glossary, Lang.VI, "TO LAM, Biển đông"))
                .containsExactly(
                        "\"TO LAM\" is not how Tô Lâm (P001) is written",
                        "\"Biển đông\" is not how Biển Đông (L016) is written");
    }

    @Test
    void aFormInsideALongerAcceptedOneIsLetPass() {
        Glossary glossary = csv.read(
                HEADER,
                "P010,Ho Chi Minh,Hồ Chí Minh,,person,,Ho Chi Minh,,",
                "L020,Ho Chi Minh City,Thành phố Hồ Chí Minh,,place,,,,Ho Chi Minh City",
                "L001,Vietnam,Việt Nam,,place,,Vietnam,,",
                "O037,Vietnam Airlines,Vietnam Airlines,,org,,,,");

        assertThat(messages(glossary, Lang.VI, "Vietnam Airlines bay tới Ho Chi Minh City"))
                .isEmpty();
        assertThat(messages(glossary, Lang.VI, "Vietnam, Ho Chi Minh")).hasSize(2);
    }

    @Test
    void whatIsAcceptedOnInputMayBeForbiddenInOutput() {
        Glossary glossary = csv.read(HEADER, "L009,Houaphanh,Hủa Phăn,,place,Huaphan,,Huaphan|Houaphan,");

        assertThat(messages(glossary, Lang.EN, "Huaphan, Houaphan"))
                .containsExactly("\"Huaphan\" is not how Houaphanh (L009) is written");
    }

    @Test
    void theCanonicalFormOfAnotherTermIsRight() {
        Glossary glossary = csv.read(
                HEADER,
                "L016,East Sea,Biển Đông,,place,South China Sea|Eastern Sea,,,",
                "L017,South China Sea,Biển Nam Trung Hoa,,place,,,,");

        assertThat(messages(glossary, Lang.EN, "the East Sea (known as the South China Sea)"))
                .isEmpty();
    }

    @Test
    void aTermWithoutAFormInTheLanguageIsNamedByItsId() {
        Glossary glossary = csv.read("id,en,vi,lo,type,forbidden_lo", "P011,Hun Sen,Hun Sen,,person,ຮຸນເຊັນ");

        assertThat(messages(glossary, Lang.LO, "ທ່ານ ຮຸນເຊັນ"))
                .containsExactly("\"ຮຸນເຊັນ\" must not be written for P011");
    }

    @Test
    void nothingIsForbiddenInAddressesOrInsideWords() {
        Glossary glossary = csv.read(HEADER, "L001,Vietnam,Việt Nam,,place,,Vietnam,,");

        assertThat(messages(glossary, Lang.VI, "https://Vietnam.vn/Vietnam Vietnamnet VnVietnam"))
                .isEmpty();
    }
}
