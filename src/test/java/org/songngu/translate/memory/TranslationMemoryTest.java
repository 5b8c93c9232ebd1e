package org.songngu.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.text.Lang;

class TranslationMemoryTest {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header/><body>\n";
    private static final String TAIL = "\n</body></tmx>\n";

    @TempDir
    Path folder;

    @Test
    void findsASentenceInEveryDirectionThatAUnitHas() {
        TranslationMemory memory = memory("""
                <tu><tuv xml:lang="en-US"><seg>Laos is near.</seg></tuv>
                    <tuv xml:lang="VI_vn"><seg>Lào ở gần.</seg></tuv>
                    <tuv xml:lang="lo-LA"><seg>ລາວຢູ່ໃກ້.</seg></tuv>
                    <tuv xml:lang="fr"><seg>Le Laos est proche.</seg></tuv></tu>
                """);

        assertThat(memory.units()).isEqualTo(1);
        assertThat(memory.exact(Lang.EN, Lang.VI, "Laos is near."))
                .contains(new Match("Lào ở gần.", 1, "Laos is near.", memory.mark(), List.of(), List.of()));
        assertThat(memory.exact(Lang.VI, Lang.LO, "Lào ở gần.").orElseThrow().target())
                .isEqualTo("ລາວຢູ່ໃກ້.");
        assertThat(memory.exact(Lang.LO, Lang.EN, "ລາວຢູ່ໃກ້.").orElseThrow().target())
                .isEqualTo("Laos is near.");
        assertThat(memory.exact(Lang.EN, Lang.VI, "Laos is far.")).isEmpty();
    }

    @Test
    void findsTheSameSentenceInAnotherSpellingOfItsCharacters() {
        TranslationMemory memory = memory(unit("The “Việt Nam – Laos” year.", "Năm hoà bình Việt Nam - Lào."));
        String decomposed = Normalizer.normalize("The \"Việt\u00A0Nam-Laos\" year. ", Normalizer.Form.NFD);

        assertThat(memory.exact(Lang.EN, Lang.VI, decomposed)).isPresent();
        assertThat(memory.exact(Lang.VI, Lang.EN, "Năm hòa bình Việt Nam – Lào."))
                .isPresent();
        assertThat(memory.exact(Lang.EN, Lang.VI, "the “Việt Nam – Laos” year."))
                .isEmpty();
    }

    @Test
    void givesTargetsInNfcAsTheyStandOtherwise() {
        TranslationMemory memory =
                memory(unit("Peace.", Normalizer.normalize("Hoà bình – ổn định.", Normalizer.Form.NFD)));

        assertThat(memory.exact(Lang.EN, Lang.VI, "Peace.").orElseThrow().target())
                .isEqualTo("Hoà bình – ổn định.");
    }

    @Test
    void keepsTheFirstOfTwoTranslations() {
        TranslationMemory memory = memory(unit("Yes.", "Vâng.") + unit("Yes.", "Có."));

        assertThat(memory.exact(Lang.EN, Lang.VI, "Yes.").orElseThrow().target())
                .isEqualTo("Vâng.");
    }

    @Test
    void dropsInlineCodesAndKeepsTheTextBetweenThem() {
        TranslationMemory memory = memory(unit(
                "The <bpt i=\"1\">&lt;b&gt;</bpt>Lao<ept i=\"1\">&lt;/b&gt;</ept> <hi>guests</hi><ph><sub>note</sub></ph>\n      arrived.",
                "Khách <it pos=\"begin\">x</it>Lào &amp; <![CDATA[bạn]]> đã đến."));

        assertThat(memory.exact(Lang.EN, Lang.VI, "The Lao guests arrived.")
                        .orElseThrow()
                        .target())
                .isEqualTo("Khách Lào & bạn đã đến.");
    }

    @Test
    void readsNamespacesTheOldLangAttributeAndUtf16() throws IOException {
        Path file = folder.resolve("old.tmx");
        String tmx = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n"
                + "<t:tmx xmlns:t=\"http://www.lisa.org/tmx14\" version=\"1.1\"><t:header/><t:body><t:tu>"
                + "<t:tuv lang=\"EN-GB\"><t:seg>Rice.</t:seg></t:tuv><t:tuv lang=\"lao\"><t:seg>ເຂົ້າ.</t:seg></t:tuv>"
                + "</t:tu></t:body></t:tmx>";
        Files.write(file, tmx.getBytes(Charset.forName("UTF-16")));

        assertThat(TranslationMemory.read(file)
                        .exact(Lang.EN, Lang.LO, "Rice.")
                        .orElseThrow()
                        .target())
                .isEqualTo("ເຂົ້າ.");
    }

    @Test
    void refusesAnEntityThatMultiplies() {
        String bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n"
                + "<tmx version=\"1.4\"><body><tu><tuv xml:lang=\"en\"><seg>&b;</seg></tuv></tu></body></tmx>";

        assertThatThrownBy(() -> TranslationMemory.read(written("bomb.tmx", bomb)))
                .isInstanceOfSatisfying(SongnguException.class, e -> {
                    assertThat(e.status()).isEqualTo(ExitStatus.BAD_INPUT);
                    assertThat(e.problem()).contains("bomb.tmx:3:");
                });
    }

    @Test
    void neverOpensAFileThatAnEntityNames() {
        Path secret = written("secret.txt", "the password");
        String tmx = "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n"
                + "<tmx version=\"1.4\"><body><tu><tuv xml:lang=\"en\"><seg>Hi.</seg></tuv>"
                + "<tuv xml:lang=\"vi\"><seg>&s;</seg></tuv></tu></body></tmx>";

        assertThatThrownBy(() -> TranslationMemory.read(written("xxe.tmx", tmx)))
                .isInstanceOfSatisfying(
                        SongnguException.class,
                        e -> assertThat(e.problem()).contains("xxe.tmx:3:").doesNotContain("password"));
    }

    @Test
    void namesTheLineAndColumnOfWhatIsWrong() {
        assertThatThrownBy(() -> memory("<tu><tuv xml:lang=\"en\"><seg>Open.</tuv></tu>"))
                .isInstanceOfSatisfying(
                        SongnguException.class, e -> assertThat(e.problem()).matches(".*memory\\.tmx:3:\\d+: .*seg.*"));
        assertThatThrownBy(() -> memory("\n<tu><tuv><seg>No language.</seg></tuv></tu>"))
                .hasMessageMatching(".*memory\\.tmx:4:\\d+: <tuv> without xml:lang");
        assertThatThrownBy(() -> TranslationMemory.read(written("page.tmx", "<html><body/></html>")))
                .hasMessageContaining("page.tmx:1:")
                .hasMessageContaining("not TMX: the root is <html>");
        assertThatThrownBy(() -> TranslationMemory.read(folder.resolve("none.tmx")))
                .isInstanceOfSatisfying(
                        SongnguException.class, e -> assertThat(e.status()).isEqualTo(ExitStatus.BAD_INPUT));
    }

    @Test
    void refusesBytesThatAreNotInTheEncodingTheFileNames() throws IOException {
        byte[] latin1 = (HEAD + unit("Caf\u00E9.", "C\u00E0.") + TAIL).getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("latin1.tmx"), latin1);

        assertThatThrownBy(() -> TranslationMemory.read(file))
                .isInstanceOf(SongnguException.class)
                .hasMessageMatching(".*latin1\\.tmx:\\d+:\\d+: bytes that are no text in its encoding");

        Files.write(file, new byte[] {'<', 't', (byte) 0xE9, '>'});
        assertThatThrownBy(() -> TranslationMemory.read(file))
                .hasMessageContaining("latin1.tmx: bytes that are no text");

        String named = new String(latin1, StandardCharsets.ISO_8859_1).replace("UTF-8", "ISO-8859-1");
        Files.write(file, named.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(TranslationMemory.read(file).exact(Lang.EN, Lang.VI, "Café."))
                .isPresent();
    }

    private TranslationMemory memory(String units) {
        return TranslationMemory.read(written("memory.tmx", HEAD + units + TAIL));
    }

    private static String unit(String en, String vi) {
        return "<tu><tuv xml:lang=\"en\"><seg>" + en + "</seg></tuv><tuv xml:lang=\"vi\"><seg>" + vi
                + "</seg></tuv></tu>\n";
    }

    private Path written(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
