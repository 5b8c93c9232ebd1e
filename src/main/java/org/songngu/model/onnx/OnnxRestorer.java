package org.songngu.model.onnx;

import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.songngu.model.ModelSettings;
import org.songngu.model.ModelSpec;
import org.songngu.model.Restorer;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;
import org.songngu.text.Lang;

/**
 * A restorer on ONNX Runtime, one thread a call. Its graph reads the numbers of characters, {@code input_ids} of shape
 * (1, characters), and gives the scores of classes, shape (1, characters, classes). Of the classes that {@link MarkedLetters}
 * opens to a character, whose probabilities then add up to 1, the likeliest result is taken in the case of the input. So no
 * letter becomes another, and no mark is lost or changed. A text of more characters than the model reads is read in
 * overlapping pieces: where they are cut does not matter as long as the graph looks no further than its description says. Not
 * thread-safe: open one for each worker. Closing frees the native memory; after that it must not be used.
 */
public final class OnnxRestorer implements Restorer {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final ModelFiles files;
    private final ModelSettings.Restoring restoring;
    private final CharacterNumbers numbers;
    private final MarkedLetters letters;
    private final Predictor<long[], float[][]> predictor;
    private final Owned owned;

    private OnnxRestorer(
            ModelFiles files, ModelSettings.Restoring restoring, Predictor<long[], float[][]> predictor, Owned owned) {
        this.files = files;
        this.restoring = restoring;
        this.numbers = new CharacterNumbers(restoring.alphabet());
        this.letters = new MarkedLetters(restoring.classes());
        this.predictor = predictor;
        this.owned = owned;
    }

    /**
     * Loads a model; see {@link ModelFiles} for what is checked. Fails as a missing or unsound model, and then leaves nothing
     * open.
     */
    public static OnnxRestorer open(StoredModel model, Optional<UserCache> cache) {
        ModelFiles files = new ModelFiles(model, cache);
        ModelSettings.Restoring restoring = files.settings(ModelSettings.Restoring.class);
        try (Owned owned = new Owned()) {
            Model graph = owned.own(files.graph(ModelSpec.MODEL));
            var inputs = new GraphInputs(graph.describeInput().keys());
            var predictor = owned.own(graph.newPredictor(
                    new ScoresTranslator(inputs, restoring.classes().size())));
            predictor.predict(new long[] {0, new CharacterNumbers(restoring.alphabet()).size()});
            return new OnnxRestorer(files, restoring, predictor, owned.release());
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
    public Restored restore(String text) {
        int[] characters = NFC.normalize(text).codePoints().toArray();
        try {
            float[][] scores = scores(numbers.of(characters));
            RestoredText restored = new RestoredText();
            for (int i = 0; i < characters.length; i++) {
                restored.add(characters[i], letters.of(characters[i]), scores[i], restoring.temperature());
            }
            return restored.finish();
        } catch (TranslateException e) {
            throw files.failed(e);
        }
    }

    private float[][] scores(long[] ids) throws TranslateException {
        float[][] scores = new float[ids.length][];
        List<Window> windows = Window.over(ids.length, restoring.maxLength(), restoring.context());
        for (Window window : windows) {
            float[][] piece = predictor.predict(Arrays.copyOfRange(ids, window.start(), window.end()));
            System.arraycopy(piece, window.from() - window.start(), scores, window.from(), window.to() - window.from());
        }
        return scores;
    }

    @Override
    public void close() {
        owned.close();
    }
}
