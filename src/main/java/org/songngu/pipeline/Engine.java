package org.songngu.pipeline;

import java.util.Map;
import java.util.Optional;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.model.SentenceEncoder;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;
import org.songngu.model.onnx.OnnxSentenceEncoder;
import org.songngu.summarize.Budget;
import org.songngu.summarize.ExtractiveSummarizer;
import org.songngu.summarize.Summary;
import org.songngu.summarize.SummaryRequest;

/**
 * The models at work. Each is opened when it is first needed and closed with the engine. Not safe for threads: one per worker.
 */
public final class Engine implements AutoCloseable {
    private static final String BUILT_IN_ENCODER = "all-minilm-l6-v2";

    private final ModelStore store;
    private final Map<Role, String> chosen;
    private Optional<SentenceEncoder> encoder = Optional.empty();

    /**
     * @param chosen the models, by id or path, that the user names for a role; the built-in ones do the rest
     */
    public Engine(ModelStore store, Map<Role, String> chosen) {
        this.store = store;
        this.chosen = Map.copyOf(chosen);
    }

    /** The summary of an article; a full one needs no model. */
    public Summary summarize(ReadArticle read, SummaryRequest request) {
        boolean needsModel = !(request.budget() instanceof Budget.Full);
        return new ExtractiveSummarizer(needsModel ? Optional.of(encoder()) : Optional.empty())
                .summarize(read.sentences(), request);
    }

    private SentenceEncoder encoder() {
        if (encoder.isEmpty()) {
            StoredModel model = store.require(Role.ENCODER, chosen.getOrDefault(Role.ENCODER, BUILT_IN_ENCODER));
            encoder = Optional.of(OnnxSentenceEncoder.open(model, UserCache.ofThisUser()));
        }
        return encoder.get();
    }

    @Override
    public void close() {
        encoder.ifPresent(SentenceEncoder::close);
        encoder = Optional.empty();
    }
}
