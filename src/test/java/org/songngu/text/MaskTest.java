package org.songngu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to Laos.desk@vnanet.vn today",
                "see https://vovworld.vn/Laos-visit today",
                "see www.Laos.example today",
                "see news.Laos.com.vn today",
                "the file /archive/Laos/talks.txt",
                "the file C:\\archive\\Laos.txt",
                "the key `Laos` of the map",
                "posted by @Laos_today",
                "under #Laos today"
            })
    void coversAddressesPathsHandlesAndCode(String text) {
        assertThat(isMasked(text, "Laos")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visits Laos. Then home",
                "the U.S. and Laos agree",
                "Vietnam/Laos talks",
                "on 6/1 in Laos",
                "\"Laos\" they said",
                "Laos (see page 3)",
                "Source: VNA/Laos"
            })
    void leavesTheStoryAlone(String text) {
        assertThat(isMasked(text, "Laos")).isFalse();
    }

    @Test
    void endsWhereTheAddressEnds() {
        String text = "Write to desk@vnanet.vn or to Laos";

        assertThat(isMasked(text, "desk@vnanet.vn")).isTrue();
        assertThat(isMasked(text, " or to Laos")).isFalse();
    }

    private static boolean isMasked(String text, String part) {
        int start = text.indexOf(part);
        return Mask.of(Folded.of(text)).touches(new Span(start, start + part.length()));
    }
}
