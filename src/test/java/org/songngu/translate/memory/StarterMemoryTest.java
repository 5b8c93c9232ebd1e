package org.songngu.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songngu.glossary.GlossaryReader;
import org.songngu.glossary.Term;
import org.songngu.text.Diacritics;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

class StarterMemoryTest {
    private static final Path STARTER = Path.of("corpus/memory.vi-en-lo.tmx");
    private static final List<Map<Lang, String>> UNITS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Files.newInputStream(STARTER)) {
            new TmxReader("starter").read(in, UNITS::add);
        }
    }

    @Test
    void translatesASentenceAmongAllThreeLanguages() {
        TranslationMemory memory = TranslationMemory.read(STARTER);

        assertThat(memory.units()).isGreaterThanOrEqualTo(3500).isEqualTo(UNITS.size());
        assertThat(memory.exact(Lang.EN, Lang.VI, "Grand meeting marks 63 years of Vietnam-Laos diplomatic ties")
                        .orElseThrow()
                        .target())
                .isEqualTo("Mít tinh trọng thể kỷ niệm 63 năm quan hệ ngoại giao Việt Nam - Lào");
        assertThat(memory.exact(Lang.LO, Lang.EN, UNITS.get(0).getOrDefault(Lang.LO, "")))
                .isPresent();
    }

    @Test
    void namesNoPersonOfTheGlossary() {
        List<String> forms = GlossaryReader.read(Path.of("glossaries/vi-en-lo.diplomacy.csv")).terms().stream()
                .filter(term -> term.type().equals("person"))
                .flatMap(StarterMemoryTest::forms)
                .map(StarterMemoryTest::squeezed)
                .filter(form -> form.length() > 3)
                .distinct()
                .toList();

        assertThat(forms).contains("tolam", "phamminhchinh", "hochiminh", squeezed("ສອນໄຊ ສີພັນດອນ"));
        for (Map<Lang, String> unit : UNITS) {
            unit.values().forEach(text -> assertThat(squeezed(text)).doesNotContain(forms));
        }
    }

    @Test
    void hasEachSentenceOnceInNfcAndInAllLanguages() {
        Set<String> seen = new HashSet<>();
        for (Map<Lang, String> unit : UNITS) {
            assertThat(unit).hasSize(3);
            unit.forEach((lang, text) -> {
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(text)
                        .isTrue();
                assertThat(seen.add(lang + Folded.of(text).view())).as(text).isTrue();
            });
        }
    }

    private static Stream<String> forms(Term term) {
        return Stream.of(Lang.values())
                .flatMap(lang -> Stream.of(
                        term.form(lang).stream(), term.variants(lang).stream(), term.forbidden(lang).stream()))
                .flatMap(form -> form);
    }

    /** Folded, without diacritics, spaces and hyphens, in small letters. */
    private static String squeezed(String text) {
        return Diacritics.strip(Folded.of(text).view())
                .replaceAll("[\\s'-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
