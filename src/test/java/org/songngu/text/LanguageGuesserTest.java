package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuesserTest {
    private final LanguageGuesser guesser = LanguageGuesser.load();

    @Test
    void knowsVietnameseWithoutItsDiacritics() {
        String text = "Chieu 1/12, tai Ha Noi, Thu tuong Pham Minh Chinh da tiep Thu tuong Lao Sonexay Siphandone";

        assertThat(guesser.guess(text, Lang.EN)).isEqualTo(Lang.VI);
    }

    @Test
    void keepsEnglishFullOfVietnameseNamesEnglish() {
        String text = "Prime Minister Phạm Minh Chính held talks in Hà Nội on Saturday with his Lao counterpart";

        assertThat(guesser.guess(text, Lang.VI)).isEqualTo(Lang.EN);
    }

    @Test
    void isNotFooledByEnglishWordsThatAreVietnameseSyllables() {
        assertThat(guesser.guess("the in to long than", Lang.VI)).isEqualTo(Lang.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BÌNH LUẬN", "HỎI ĐÁP THÔNG MINH", "Tin mới", "Đăng nhập", "Chia sẻ"})
    void knowsTheVietnameseOfSiteChromeInAnyCase(String text) {
        assertThat(guesser.guess(text, Lang.EN)).isEqualTo(Lang.VI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Logo", "Video", "11/07/2024 | 10:30", "", "VNA", "Facebook"})
    void leavesTheUndecidedToTheFallback(String text) {
        assertThat(guesser.guess(text, Lang.VI)).isEqualTo(Lang.VI);
        assertThat(guesser.guess(text, Lang.EN)).isEqualTo(Lang.EN);
    }

    @Test
    void knowsLaoByItsScriptAlsoAmongLatinNames() {
        assertThat(guesser.guess("ທ່ານ Tô Lâm ຢ້ຽມຢາມລາວ").lang()).isEqualTo(Lang.LO);
        assertThat(guesser.guess("Vientiane (ວຽງຈັນ) is the capital of Laos").lang())
                .isEqualTo(Lang.EN);
    }

    @Test
    void aTextWithoutLettersHasNoConfidence() {
        assertThat(guesser.guess("1.000 – 2.000").confidence()).isZero();
    }

    @Test
    void answersTheSameForDecomposedText() {
        for (String[] line : lines()) {
            String decomposed = Normalizer.normalize(line[1], Normalizer.Form.NFD);
            assertThat(guesser.guess(decomposed)).isEqualTo(guesser.guess(line[1]));
        }
    }

    @Test
    void isRightOnEveryLineOfTheSampleAndSureOfNearlyAll() {
        List<String[]> lines = lines();
        long sure = 0;
        for (String[] line : lines) {
            Guess guess = guesser.guess(line[1]);
            assertThat(guess.lang().code()).as(line[1]).isEqualTo(line[0]);
            sure += guess.confidence() >= LanguageGuesser.SURE ? 1 : 0;
        }
        assertThat(sure).isGreaterThanOrEqualTo(lines.size() - 2);
    }

    private static List<String[]> lines() {
        var in = Objects.requireNonNull(LanguageGuesserTest.class.getResourceAsStream("guess-lines.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split("\t", 2)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
