package org.songngu.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.model.SentenceEncoder;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;
import org.songngu.model.onnx.OnnxSentenceEncoder;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

/** Summaries on the encoder that comes with Songngu. */
class ExtractiveSummarizerIT {
    private static final List<String> ARTICLE = List.of(
            "Vietnam and Laos signed an agreement on cross-border rail freight in Vientiane on Tuesday.",
            "On Tuesday in Vientiane, Laos and Vietnam signed an agreement on cross-border rail freight.",
            "Under the deal, goods trains will run from the Lao capital to the port of Vung Ang.",
            "The price of a bowl of noodle soup at the station has not changed since last year.",
            "Customs officers of Vietnam and Laos will check the freight containers once instead of twice.");

    private final StoredModel model = new ModelStore(List.of(Path.of("models"))).require(Role.ENCODER, "vilo-encoder");

    @Test
    void choosesByMeaningNeverTheSameNewsTwice() {
        Summary summary = summarize(SummaryRequest.of(new Budget.Sentences(3)));

        assertThat(summary.picks()).extracting(p -> p.sentence().i()).containsExactly(0, 2, 4);
        assertThat(summary.signature().parts())
                .containsEntry("centrality", "embedding")
                .containsEntry("encoder", model.spec().mark());
    }

    @Test
    void findsWhatAQueryMeansInOtherWords() {
        Summary summary = summarize(new SummaryRequest(new Budget.Sentences(1), Optional.of("the cost of a meal")));

        assertThat(summary.picks()).extracting(p -> p.sentence().i()).containsExactly(3);
    }

    private Summary summarize(SummaryRequest request) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : ARTICLE) {
            int i = sentences.size();
            sentences.add(new Sentence(i, i, new Span(0, text.length()), text, Passage.Kind.BODY, Lang.EN));
        }
        try (SentenceEncoder encoder = OnnxSentenceEncoder.open(model, UserCache.ofThisUser())) {
            return new ExtractiveSummarizer(Optional.of(encoder)).summarize(sentences, request);
        }
    }
}
