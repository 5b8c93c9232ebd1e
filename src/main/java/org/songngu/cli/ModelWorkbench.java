package org.songngu.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.songngu.failure.SongnguException;
import org.songngu.model.Restorer;
import org.songngu.model.SentenceEncoder;
import org.songngu.model.SequenceTranslator;
import org.songngu.model.StoredModel;
import org.songngu.model.TokenTagger;
import org.songngu.model.UserCache;
import org.songngu.model.bench.BenchSentences;
import org.songngu.model.bench.Benchmark;
import org.songngu.model.bench.ModelBench;
import org.songngu.model.bench.Tasks;
import org.songngu.model.onnx.OnnxRestorer;
import org.songngu.model.onnx.OnnxSentenceEncoder;
import org.songngu.model.onnx.OnnxTokenCounter;
import org.songngu.model.onnx.OnnxTokenTagger;
import org.songngu.model.onnx.sequence.OnnxSequenceTranslator;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;

/** Measures models of every role, on the built-in sentences of the first language that the model names. */
final class ModelWorkbench {
    private final Duration time;
    private final Optional<UserCache> cache = UserCache.ofThisUser();
    private final BenchSentences data = BenchSentences.read();

    /** @param time for each measurement */
    ModelWorkbench(Duration time) {
        this.time = time;
    }

    /** @param progress is told what is being measured */
    ModelBenchReport measure(StoredModel model, Consumer<String> progress) {
        ModelBench bench = new ModelBench(time, progress);
        Benchmark benchmark =
                switch (model.spec().role()) {
                    case ENCODER -> bench.measure(() -> encoder(model), Tasks.ofEncoder(data.of(language(model))));
                    case TAGGER -> bench.measure(() -> tagger(model), Tasks.ofTagger(data.of(language(model))));
                    case RESTORER -> bench.measure(() -> restorer(model), Tasks.ofRestorer(data.of(language(model))));
                    case TRANSLATOR -> ofTranslator(model, bench);
                };
        return new ModelBenchReport(model, languages(model), benchmark, signature(model));
    }

    private Benchmark ofTranslator(StoredModel model, ModelBench bench) {
        List<Lang> pair = pair(model);
        try (OnnxTokenCounter counter = OnnxTokenCounter.open(model, cache)) {
            var tasks = Tasks.ofTranslator(pair.get(0), pair.get(1), data.of(pair.get(0)), counter::count);
            return bench.measure(() -> translator(model), tasks);
        }
    }

    private SentenceEncoder encoder(StoredModel model) {
        return OnnxSentenceEncoder.open(model, cache);
    }

    private TokenTagger tagger(StoredModel model) {
        return OnnxTokenTagger.open(model, cache);
    }

    private Restorer restorer(StoredModel model) {
        return OnnxRestorer.open(model, cache);
    }

    private SequenceTranslator translator(StoredModel model) {
        return OnnxSequenceTranslator.open(model, cache);
    }

    private static Lang language(StoredModel model) {
        return Arrays.stream(Lang.values())
                .filter(model.spec()::speaks)
                .findFirst()
                .orElseThrow(() -> foreign(model));
    }

    private static List<Lang> pair(StoredModel model) {
        for (Lang from : Lang.values()) {
            for (Lang to : Lang.values()) {
                if (model.spec().translates(from, to)) {
                    return List.of(from, to);
                }
            }
        }
        throw foreign(model);
    }

    private static String languages(StoredModel model) {
        return switch (model.spec().role()) {
            case TRANSLATOR ->
                pair(model).get(0).code() + "-" + pair(model).get(1).code();
            case ENCODER, TAGGER, RESTORER -> language(model).code();
        };
    }

    private static SongnguException foreign(StoredModel model) {
        return SongnguException.model(
                "model " + model.spec().id() + " knows none of the languages en, vi, lo",
                "songngu models list shows those that do");
    }

    private Signature signature(StoredModel model) {
        return BuildVersion.signature()
                .with("model", model.spec().mark())
                .with("data", data.mark())
                .with("lang", languages(model))
                .with("seconds", Long.toString(time.toSeconds()))
                .with("rounds", "up to " + ModelBench.ROUNDS)
                .with("threads", "1")
                .with("jvm", System.getProperty("java.vendor", "") + " " + System.getProperty("java.version", ""))
                .with("os", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""))
                .with("cpus", Integer.toString(Runtime.getRuntime().availableProcessors()));
    }
}
