package org.songngu.evaluate.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.songngu.model.SentenceEncoder;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;

class RetrievalTest {
    private static final List<String> ENGLISH = List.of("rice", "bridge", "school");
    private static final List<String> VIETNAMESE = List.of("gạo", "cầu", "trường");

    private static final float[] EAST = {1, 0};
    private static final float[] NORTH = {0, 1};
    private static final float[] BETWEEN = {0.6f, 0.8f};

    @Test
    void countsTheSentencesWhoseTranslationIsNearest() {
        Retrieval found = Retrieval.of(
                ENGLISH,
                VIETNAMESE,
                encoder(Map.of(
                        "rice", EAST, "bridge", NORTH, "school", EAST, "gạo", EAST, "cầu", BETWEEN, "trường", NORTH)));

        assertThat(found.nearest()).containsExactly(0, 2, 0);
        assertThat(found.metric("retrieval.en-vi", Signature.of("data", "words"))
                        .line())
                .isEqualTo("retrieval.en-vi = 0.3333  right:1/3|nearest:cosine|data:words");
        assertThat(found.misses()).containsExactly("bridge | trường", "school | gạo");
    }

    @Test
    void findsNothingWithVectorsThatAreAllTheSame() {
        Retrieval found = Retrieval.of(ENGLISH, VIETNAMESE, encoder(Map.of()));

        assertThat(found.nearest()).containsExactly(0, 0, 0);
        assertThat(found.misses()).hasSize(2);
    }

    @Test
    void takesASecondSentenceOfTheSameTextForTheTranslation() {
        Retrieval found = Retrieval.of(List.of("rice", "grain"), List.of("gạo", "gạo"), encoder(Map.of()));

        assertThat(found.nearest()).containsExactly(0, 0);
        assertThat(found.misses()).isEmpty();
    }

    @Test
    void refusesSentencesWithoutTranslations() {
        assertThatThrownBy(() -> Retrieval.of(ENGLISH, List.of("gạo"), encoder(Map.of())))
                .hasMessageContaining("every sentence needs a translation");
    }

    /** Gives words the vectors of a table, and others one vector. */
    private static SentenceEncoder encoder(Map<String, float[]> vectors) {
        return new SentenceEncoder() {
            @Override
            public int dimension() {
                return 2;
            }

            @Override
            public boolean speaks(Lang lang) {
                return true;
            }

            @Override
            public String mark() {
                return "table";
            }

            @Override
            public float[] encode(String sentence) {
                return vectors.getOrDefault(sentence, BETWEEN).clone();
            }

            @Override
            public void close() {}
        };
    }
}
