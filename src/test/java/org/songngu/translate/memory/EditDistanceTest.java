package org.songngu.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
    @Test
    void countsInsertionsDeletionsAndReplacements() {
        assertThat(new EditDistance("kitten").to("sitting", 10)).isEqualTo(3);
        assertThat(new EditDistance("ວຽງຈັນ").to("ວຽງໄຊ", 10)).isEqualTo(3);
        assertThat(new EditDistance("").to("abc", 10)).isEqualTo(3);
        assertThat(new EditDistance("abc").to("", 10)).isEqualTo(3);
    }

    @Test
    void saysOnlyThatADistanceIsAboveTheLimit() {
        assertThat(new EditDistance("kitten").to("sitting", 2)).isGreaterThan(2);
        assertThat(new EditDistance("a".repeat(300)).to("b".repeat(300), 75)).isGreaterThan(75);
    }

    @Test
    void agreesWithTheTableOnTextsOfAnyLength() {
        Random random = new Random(20260101);
        for (int i = 0; i < 4000; i++) {
            String one = text(random, random.nextInt(200));
            String other = random.nextBoolean() ? text(random, random.nextInt(200)) : edited(random, one);
            int expected = table(one, other);

            assertThat(new EditDistance(one).to(other, 200))
                    .as("%s / %s", one, other)
                    .isEqualTo(expected);
            assertThat(new EditDistance(one).to(other, expected / 2) <= expected / 2)
                    .isEqualTo(expected == 0);
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, 6).forEach(i -> text.append("abcdeệ".charAt(i)));
        return text.toString();
    }

    private static String edited(Random random, String text) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = random.nextInt(20); i > 0 && edited.length() > 0; i--) {
            edited.setCharAt(random.nextInt(edited.length()), 'z');
        }
        return edited.toString();
    }

    private static int table(String one, String other) {
        int[][] cells = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cells[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                cells[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                                1 + Math.min(cells[i - 1][j], cells[i][j - 1]));
            }
        }
        return cells[one.length()][other.length()];
    }
}
