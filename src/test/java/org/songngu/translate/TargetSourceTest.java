package org.songngu.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;
import org.songngu.translate.memory.TranslationMemory;

class TargetSourceTest {
    @Test
    void asksMemoriesInTheirOrderAndLeavesTheRestEmpty() {
        TranslationMemory house = memory("memory.tmx", unit("Yes.", "Vâng."));
        TranslationMemory other = memory("other.tmx", unit("Yes.", "Có.") + unit("No.", "Không."));
        TargetSource source = new TargetSource(List.of(house, other));

        assertThat(source.targetOf(Lang.EN, Lang.VI, "Yes.").text()).isEqualTo("Vâng.");
        assertThat(source.targetOf(Lang.EN, Lang.VI, "No.").text()).isEqualTo("Không.");
        assertThat(source.targetOf(Lang.EN, Lang.VI, "Maybe.")).isEqualTo(Target.NONE);
        assertThat(source.targetOf(Lang.EN, Lang.LO, "Yes.")).isEqualTo(Target.NONE);
        assertThat(source.signature().toString())
                .matches("memory:memory\\.tmx@[0-9a-f]{8},other\\.tmx@[0-9a-f]{8}\\|translator:none");
    }

    @Test
    void saysThatNoModelIsInstalledForThePair() {
        TargetSource source = new TargetSource(List.of());

        assertThat(source.notice(Lang.EN, Lang.LO).orElseThrow())
                .startsWith("No translation model for en-lo is installed: ")
                .doesNotContain("\n");
        assertThat(source.notice(Lang.VI, Lang.VI)).isEmpty();
    }

    private static TranslationMemory memory(String name, String units) {
        String tmx = "<tmx version=\"1.4\"><header/><body>" + units + "</body></tmx>";
        try {
            return TranslationMemory.read(new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unit(String en, String vi) {
        return "<tu><tuv xml:lang=\"en\"><seg>" + en + "</seg></tuv><tuv xml:lang=\"vi\"><seg>" + vi
                + "</seg></tuv></tu>\n";
    }
}
