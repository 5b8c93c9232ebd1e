package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.Launcher.Outcome;

/** The built-in restorer through the real launcher. */
class EvalDiacriticsIT {
    private final Launcher songngu = Launcher.ofThisBuild();

    @TempDir
    private Path folder;

    @Test
    void restoresVietnameseAndSaysHowMuchOfItIsRight() throws Exception {
        Path text = Files.writeString(
                folder.resolve("vi.txt"),
                "Thủ tướng Chính phủ đã có cuộc gặp với Tổng Bí thư tại Hà Nội.\n"
                        + "Hai bên nhất trí tăng cường hợp tác trong nhiều lĩnh vực.\n");

        Outcome stripped = songngu.run("eval", "diacritics", text.toString(), "--differences");
        Outcome capitals =
                songngu.run("eval", "diacritics", text.toString(), "--input", "capitals", "--format", "json");

        assertThat(stripped.out().lines())
                .first()
                .asString()
                .matches(
                        "diacritics.syllables = 1\\.0000  songngu:[^|]+\\|data:vi.txt\\|sha256:[0-9a-f]{12}\\|lines:2"
                                + "\\|lang:vi\\|restorer:vi-restore@[0-9a-f]{8}\\|overlap:0/2\\|input:stripped\\|counted:27/27");
        assertThat(stripped.err()).isEmpty();
        assertThat(capitals.out()).contains("\"diacritics.ECE\"", "input:capitals");
        assertThat(stripped.status()).isZero();
    }

    @Test
    void leavesEnglishAlone() throws Exception {
        Path text = Files.writeString(
                folder.resolve("en.txt"),
                "The ministers can do a lot to help the region, an official said on Monday.\n"
                        + "Laos and ASEAN hang on to a long list of plans.\n");

        Outcome outcome = songngu.run("eval", "diacritics", text.toString(), "--lang", "en");

        assertThat(outcome.out()).startsWith("false-changes = 0.0000  ").contains("|lang:en|", "|counted:0/26");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void saysWhichRestorersThereAre() throws Exception {
        Path text = Files.writeString(folder.resolve("vi.txt"), "Hà Nội\n");

        Outcome outcome = songngu.run("eval", "diacritics", text.toString(), "--model", "restorer=vi-restorer");

        assertThat(outcome.err()).contains("no model vi-restorer for the role restorer", "vi-restore");
        assertThat(outcome.status()).isEqualTo(4);
    }
}
