package org.songngu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

class TermFinderTest {
    private static final String HEADER = "id,en,vi,lo,type,variants_en,variants_lo";

    private final CsvFiles csv;

    TermFinderTest(@TempDir Path folder) {
        csv = new CsvFiles(folder);
    }

    private static List<String> found(Glossary glossary, Lang lang, String text) {
        return new TermFinder(glossary)
                .find(lang, Folded.of(text)).stream()
                        .map(hit -> hit.term().id() + " " + hit.surface())
                        .toList();
    }

    @Test
    void findsCanonicalFormsAndVariantsOfTheLanguageTheLongestFirst() {
        Glossary glossary = csv.read(
                HEADER,
                "P010,Ho Chi Minh,Hồ Chí Minh,,person,President Ho Chi Minh,",
                "A013,President Ho Chi Minh memorial site,Khu lưu niệm,,agreement,,",
                "D019,high-level talks,hội đàm,,term,,");

        assertThat(found(
                        glossary,
                        Lang.EN,
                        "High-level talks at the President Ho Chi Minh memorial site; President Ho Chi Minh"))
                .containsExactly(
                        "D019 High-level talks",
                        "A013 President Ho Chi Minh memorial site",
                        "P010 President Ho Chi Minh");
        assertThat(found(glossary, Lang.VI, "Ho Chi Minh, Hồ Chí Minh")).containsExactly("P010 Hồ Chí Minh");
    }

    @Test
    void reportsSpansOfTheOriginalOfADecomposedText() {
        Glossary glossary = csv.read(HEADER, "L001,Vietnam,Việt Nam,,place,Việt Nam,");
        String text = Normalizer.normalize("ở Việt\u00A0Nam", Normalizer.Form.NFD);

        TermHit hit = new TermFinder(glossary).find(Lang.VI, Folded.of(text)).get(0);

        assertThat(hit.span().in(text)).isEqualTo(hit.surface()).isEqualTo(text.substring(text.indexOf('V')));
    }

    @Test
    void aCanonicalFormClaimsAHitBeforeAVariantAndAnUpperRowBeforeALower() {
        Glossary glossary = csv.read(
                HEADER,
                "T002,State President,Chủ tịch nước,,title,President,",
                "T004,President,Chủ tịch,,title,,",
                "L002,Laos,Lào,,place,,",
                "L003,Lao,Lào,,demonym,,");
        TermFinder finder = new TermFinder(glossary);

        assertThat(found(glossary, Lang.EN, "President")).containsExactly("T004 President");
        assertThat(finder.meanings(Lang.EN, "President")).extracting(Term::id).containsExactly("T004", "T002");
        assertThat(found(glossary, Lang.VI, "Lào")).containsExactly("L002 Lào");
        assertThat(finder.meanings(Lang.VI, "Lào")).extracting(Term::id).containsExactly("L002", "L003");
        assertThat(finder.meanings(Lang.VI, "Lao")).isEmpty();
    }

    @Test
    void aLaterFileClaimsAHitBeforeAnEarlierOne() {
        Path base = csv.file("base.csv", "id,en,vi,lo,type", "D126,Government,Chính phủ,,org");
        Path own = csv.file("own.csv", "id,en,vi,lo,type", "X1,Government,Nội các,,org");

        assertThat(found(GlossaryReader.read(List.of(base, own)), Lang.EN, "the Government"))
                .containsExactly("X1 Government");
    }

    @Test
    void findsNothingInAddresses() {
        Glossary glossary = csv.read(HEADER, "L001,Vietnam,Việt Nam,,place,,");

        assertThat(found(glossary, Lang.EN, "vietnam.vn, a@Vietnam.org, https://x.org/Vietnam"))
                .isEmpty();
    }
}
