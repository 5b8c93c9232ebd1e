package org.songngu.model.onnx.sequence;

import ai.djl.ModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSettings.Search;
import org.songngu.model.ModelSettings.Translating;
import org.songngu.model.ModelSpec;
import org.songngu.model.Role;
import org.songngu.model.SequenceTranslator;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;
import org.songngu.model.onnx.ModelFiles;
import org.songngu.model.onnx.Owned;
import org.songngu.model.onnx.sequence.SentenceSearch.Outcome;
import org.songngu.text.Lang;

/**
 * A translator of an encoder and a decoder on ONNX Runtime: Marian, M2M100 and NLLB, T5 and MADLAD, told apart by their
 * descriptions alone. A translation does not depend on what else is in the list: sentences are put together only with others
 * of their padded length, and a graph that measures whole batches gets one sentence at a time. A translation has at most
 * three times as many tokens as its source and 24 more. Not thread-safe: open one for each worker, which loads the weights
 * anew. Closing frees the native memory; after that it must not be used.
 */
public final class OnnxSequenceTranslator implements SequenceTranslator {
    private static final int TARGET_FACTOR = 3;
    private static final int TARGET_MORE = 24;
    private static final int FEWEST_CONSTRAINED = 4;
    private static final int MOST_CONSTRAINED = 12;

    private final ModelFiles files;
    private final Translating settings;
    private final Search search;
    private final Batches batches;
    private final SentencePieces pieces;
    private final SequenceGraphs graphs;
    private final Owned owned;

    private OnnxSequenceTranslator(
            ModelFiles files, TranslatorOptions options, SentencePieces pieces, LayoutGraphs loaded, Owned owned) {
        this.files = files;
        this.settings = files.settings(Translating.class);
        this.search = new Search(
                options.beam().orElse(settings.search().beam()),
                settings.search().lengthPenalty(),
                settings.search().repeats());
        this.batches = new Batches(options.batchTokens(), loaded.alone());
        this.pieces = pieces;
        this.graphs = loaded.graphs();
        this.owned = owned;
    }

    /** Opens a model as its description says. */
    public static OnnxSequenceTranslator open(StoredModel model, Optional<UserCache> cache) {
        return open(model, cache, TranslatorOptions.DEFAULT);
    }

    /**
     * Loads a model whose files are what its description says and tries it on one word. Fails as a missing or unsound model, and
     * then leaves nothing open.
     *
     * @param cache where the native libraries are unpacked to, so that the next start is quick
     */
    public static OnnxSequenceTranslator open(StoredModel model, Optional<UserCache> cache, TranslatorOptions options) {
        ModelFiles files = new ModelFiles(model, cache);
        Translating settings = files.settings(Translating.class);
        try (Owned owned = new Owned()) {
            SentencePieces pieces = owned.own(SentencePieces.open(files, settings));
            LayoutGraphs loaded = LayoutGraphs.open(files, settings.layout(), options.threads());
            owned.own(loaded.graphs());
            tryOut(files, pieces, loaded.graphs());
            return new OnnxSequenceTranslator(files, options, pieces, loaded, owned.release());
        } catch (IOException | ModelException | RuntimeException | LinkageError e) {
            throw files.broken(e);
        }
    }

    /** Fails as a model for other languages if a model was not made for a pair; for a command to ask before it opens one. */
    public static void requirePair(ModelSpec spec, Lang from, Lang to) {
        if (!spec.translates(from, to)) {
            throw SongnguException.model(
                    "model " + spec.id() + " does not translate " + from.code() + "-" + to.code() + ", only "
                            + String.join(", ", spec.languages()),
                    "songngu models list shows the pairs of every model; name another with --model "
                            + Role.TRANSLATOR.label() + "=ID");
        }
    }

    /** The last piece of the tokenizer must have its place in the graphs, or they are not of one model. */
    private static void tryOut(ModelFiles files, SentencePieces pieces, SequenceGraphs graphs) {
        Translating settings = files.settings(Translating.class);
        int last = pieces.words() - 1;
        int[] source = {last, settings.marks().end()};
        Phrases phrase = new Phrases(List.of(List.of(new int[] {last})), token -> false);
        Task task = new Task(source, phrase, 2, 2, tokens -> true);
        SearchRules rules = new SearchRules(
                settings.search(), settings.marks(), OptionalInt.empty(), pieces.words(), Loops.ALLOWED);
        try {
            new BatchSearch(graphs, rules).search(List.of(task), source.length);
        } catch (RuntimeException e) {
            throw files.broken("its graphs fail on a token of its tokenizer, which has " + pieces.words(), e);
        }
    }

    @Override
    public boolean translates(Lang from, Lang to) {
        return files.spec().translates(from, to);
    }

    @Override
    public String mark() {
        return files.spec().mark();
    }

    @Override
    public List<Translation> translate(Lang from, Lang to, List<Request> requests) {
        if (!translates(from, to)) {
            throw new IllegalArgumentException(
                    files.spec().id() + " does not translate " + from.code() + "-" + to.code());
        }
        PhrasePieces phrases = new PhrasePieces(pieces, to);
        Translation[] translations = new Translation[requests.size()];
        boolean[] cut = new boolean[requests.size()];
        List<Batches.Placed> tasks = new ArrayList<>();
        for (int place = 0; place < requests.size(); place++) {
            int[] text = pieces.pieces(requests.get(place).text());
            cut[place] = text.length > pieces.room();
            if (text.length == 0) {
                translations[place] = new Translation("", 0, true);
            } else {
                int[] source = pieces.withMarks(from, to, text);
                tasks.add(new Batches.Placed(place, task(source, requests.get(place), phrases)));
            }
        }
        BatchSearch batchSearch = new BatchSearch(graphs, rules(to));
        for (Batches.Batch batch : batches.of(tasks)) {
            List<Outcome> outcomes = search(batchSearch, batch);
            for (int i = 0; i < outcomes.size(); i++) {
                int place = batch.tasks().get(i).place();
                translations[place] = translation(outcomes.get(i), cut[place]);
            }
        }
        return Arrays.asList(translations);
    }

    private List<Outcome> search(BatchSearch batchSearch, Batches.Batch batch) {
        try {
            return batchSearch.search(
                    batch.tasks().stream().map(Batches.Placed::task).toList(), batch.length());
        } catch (RuntimeException e) {
            throw files.failed(e);
        }
    }

    private Task task(int[] source, Request request, PhrasePieces phrasePieces) {
        int limit = Math.min(settings.maxTarget(), TARGET_FACTOR * source.length + TARGET_MORE);
        List<Phrase> writable = phrasePieces.writable(request.phrases());
        if (writable.isEmpty()) {
            return Task.of(source, limit, search.beam());
        }
        Phrases phrases = phrasePieces.phrases(writable);
        int width = Math.max(search.beam(), Math.min(FEWEST_CONSTRAINED + phrases.tokens(), MOST_CONSTRAINED));
        int longer = Math.min(settings.maxTarget(), limit + phrases.tokens());
        return new Task(source, phrases, longer, width, tokens -> phrasePieces.stand(writable, pieces.text(tokens)));
    }

    private SearchRules rules(Lang to) {
        Loops loops = new Loops(search.repeats(), pieces.vocabulary()::hasLetter);
        return new SearchRules(search, settings.marks(), pieces.forced(to), pieces.words(), loops);
    }

    private Translation translation(Outcome outcome, boolean cut) {
        return new Translation(pieces.text(outcome.tokens()), outcome.score(), outcome.ended() && !cut);
    }

    @Override
    public void close() {
        owned.close();
    }
}
