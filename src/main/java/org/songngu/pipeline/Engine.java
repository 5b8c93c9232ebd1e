package org.songngu.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lombok.extern.slf4j.Slf4j;
import org.songngu.failure.SongnguException;
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
 * The models at work. Each is opened when it is first needed, or ahead of that in the background, and closed with the engine.
 * Not safe for threads: one per worker.
 */
@Slf4j
public final class Engine implements AutoCloseable {
    private static final String BUILT_IN_ENCODER = "all-minilm-l6-v2";

    private final ModelStore store;
    private final Map<Role, String> chosen;
    private Optional<CompletableFuture<SentenceEncoder>> encoder = Optional.empty();

    /**
     * @param chosen the models, by id or path, that the user names for a role; the built-in ones do the rest
     */
    public Engine(ModelStore store, Map<Role, String> chosen) {
        this.store = store;
        this.chosen = Map.copyOf(chosen);
    }

    /** Begins to open what such a summary needs, so that it is ready when the article has been read. */
    public void prepare(SummaryRequest request) {
        if (needsEncoder(request)) {
            startOpening();
        }
    }

    /** The summary of an article; a full one needs no model. */
    public Summary summarize(ReadArticle read, SummaryRequest request) {
        Optional<SentenceEncoder> able = needsEncoder(request) ? Optional.of(encoder()) : Optional.empty();
        return new ExtractiveSummarizer(able).summarize(read.sentences(), request);
    }

    private static boolean needsEncoder(SummaryRequest request) {
        return !(request.budget() instanceof Budget.Full);
    }

    private SentenceEncoder encoder() {
        startOpening();
        try {
            return encoder.orElseThrow().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SongnguException known ? known : e;
        }
    }

    private void startOpening() {
        if (encoder.isEmpty()) {
            encoder = Optional.of(CompletableFuture.supplyAsync(this::open));
        }
    }

    private SentenceEncoder open() {
        StoredModel model = store.require(Role.ENCODER, chosen.getOrDefault(Role.ENCODER, BUILT_IN_ENCODER));
        return OnnxSentenceEncoder.open(model, UserCache.ofThisUser());
    }

    @Override
    public void close() {
        encoder.ifPresent(Engine::closeOnceOpened);
        encoder = Optional.empty();
    }

    private static void closeOnceOpened(CompletableFuture<SentenceEncoder> opening) {
        try {
            opening.join().close();
        } catch (CompletionException e) {
            log.debug("an encoder that could not be opened holds nothing to close", e);
        }
    }
}
