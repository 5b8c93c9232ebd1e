package org.songngu.model.onnx;

import ai.djl.Model;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;
import java.util.List;
import java.util.Optional;
import org.songngu.model.ModelSettings;
import org.songngu.model.ModelSpec;
import org.songngu.model.StoredModel;
import org.songngu.model.TokenTagger;
import org.songngu.model.UserCache;
import org.songngu.text.Lang;

/**
 * A tagger on ONNX Runtime, one thread a call: token classification, where the first token of a word decides for all of it. A
 * sentence of more tokens than the model reads is read in overlapping pieces. The confidence of a span is the mean over its
 * words of the probability that the word carries this label, whatever its prefix. Not thread-safe: open one for each worker.
 * Closing frees the native memory; after that it must not be used.
 */
public final class OnnxTokenTagger implements TokenTagger {
    /** The part of a piece that is read on each side for its context alone. */
    private static final int MARGINS = 8;

    private final ModelFiles files;
    private final ModelSettings.Tagging tagging;
    private final List<ClassLabel> labels;
    private final HuggingFaceTokenizer tokenizer;
    private final Predictor<long[], float[][]> predictor;
    private final Owned owned;

    private OnnxTokenTagger(
            ModelFiles files,
            ModelSettings.Tagging tagging,
            HuggingFaceTokenizer tokenizer,
            Predictor<long[], float[][]> predictor,
            Owned owned) {
        this.files = files;
        this.tagging = tagging;
        this.labels = tagging.labels().stream().map(ClassLabel::of).toList();
        this.tokenizer = tokenizer;
        this.predictor = predictor;
        this.owned = owned;
    }

    /**
     * Loads a model; see {@link ModelFiles} for what is checked. Fails as a missing or unsound model, and then leaves nothing
     * open.
     */
    public static OnnxTokenTagger open(StoredModel model, Optional<UserCache> cache) {
        ModelFiles files = new ModelFiles(model, cache);
        ModelSettings.Tagging tagging = files.settings(ModelSettings.Tagging.class);
        try (Owned owned = new Owned()) {
            Model graph = owned.own(files.graph(ModelSpec.MODEL));
            HuggingFaceTokenizer tokenizer = owned.own(files.tokenizer());
            var inputs = new GraphInputs(graph.describeInput().keys());
            var predictor = owned.own(graph.newPredictor(
                    new ScoresTranslator(inputs, tagging.labels().size())));
            predictor.predict(tokenizer.encode("a").getIds());
            return new OnnxTokenTagger(files, tagging, tokenizer, predictor, owned.release());
        } catch (TranslateException | RuntimeException | LinkageError e) {
            throw files.broken(e);
        }
    }

    @Override
    public boolean speaks(Lang lang) {
        return files.spec().speaks(lang);
    }

    @Override
    public String mark() {
        return files.spec().mark();
    }

    @Override
    public List<Tag> tag(String sentence) {
        try {
            TokenReading reading = TokenReading.of(tokenizer.encode(sentence), sentence);
            List<ReadWord> words =
                    new WordReader(labels).read(TextWords.of(sentence), reading.spans(), scores(reading));
            return new TagJoiner(sentence, tagging.kinds()).join(words);
        } catch (TranslateException e) {
            throw files.failed(e);
        }
    }

    private float[][] scores(TokenReading reading) throws TranslateException {
        float[][] scores = new float[reading.tokens().length][];
        int marks = reading.before().length + reading.after().length;
        int room = Math.max(1, tagging.maxLength() - marks);
        for (Window window : Window.over(scores.length, room, room / MARGINS)) {
            float[][] piece = predictor.predict(reading.piece(window.start(), window.end()));
            for (int t = window.from(); t < window.to(); t++) {
                scores[t] = piece[reading.before().length + t - window.start()];
            }
        }
        return scores;
    }

    @Override
    public void close() {
        owned.close();
    }
}
