package org.songngu.model.onnx.sequence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.files.Sha256;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.ModelSettings.Translating;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.model.StoredModel;
import org.songngu.model.onnx.ModelFiles;
import org.songngu.text.Lang;

/**
 * A small translator written at test time: {@code TinyTranslator.dictionary(EN, VI).write(models)} makes the folder of a model
 * that translates the words of {@link TinyWords} one by one; {@code random} makes one that writes nonsense, for comparison
 * with a reference.
 */
public final class TinyTranslator {
    /** How a family tells its models the languages, and what its decoder begins with. */
    public enum Family {
        /** One pair; begins with the pad, which is never written. */
        MARIAN("marian", "", false, TinyWords.PAD),
        /** Several targets; the token of the target stands first in the source. */
        MARIAN_TARGETS("marian", "to", false, TinyWords.PAD),
        /** The source token stands first in the source, the target token is forced. */
        NLLB("m2m_100", "from", true, TinyWords.END),
        /** The token of the target stands first in the source. */
        T5("t5", "to", false, TinyWords.PAD);

        private final String architecture;
        private final String source;
        private final boolean forced;
        private final int start;

        Family(String architecture, String source, boolean forced, int start) {
            this.architecture = architecture;
            this.source = source;
            this.forced = forced;
            this.start = start;
        }

        Map<String, String> tokens() {
            Map<String, String> tokens = new LinkedHashMap<>();
            for (Lang lang : Lang.values()) {
                tokens.put(
                        lang.code(),
                        switch (this) {
                            case MARIAN -> "";
                            case MARIAN_TARGETS -> ">>" + lang.code() + "<<";
                            case NLLB -> lang.code() + "_Latn";
                            case T5 -> "<2" + lang.code() + ">";
                        });
            }
            return this == MARIAN ? Map.of() : tokens;
        }

        int start() {
            return start;
        }

        boolean forced() {
            return forced;
        }

        boolean tagged() {
            return !source.isEmpty();
        }
    }

    private final Family family;
    private final List<String> pairs;
    private final TinyWords words;
    private final TinyWeights weights;
    private String id = "tiny";
    private Layout layout = Layout.FUSED;
    private TinyGraphs.Precision precision = TinyGraphs.Precision.FLOAT;
    private int beam = 1;
    private double lengthPenalty = 1;
    private int maxSource = 64;
    private int maxTarget = 64;

    private TinyTranslator(Family family, List<String> pairs, TinyWords words, TinyWeights weights) {
        this.family = family;
        this.pairs = pairs;
        this.words = words;
        this.weights = weights;
    }

    /** One that translates word by word. */
    public static TinyTranslator dictionary(Lang from, Lang to) {
        return dictionary(Family.MARIAN, from, to);
    }

    public static TinyTranslator dictionary(Family family, Lang from, Lang to) {
        TinyWords words = new TinyWords(List.copyOf(family.tokens().values()));
        int begins = family.forced() ? words.number(family.tokens().getOrDefault(to.code(), "")) : family.start();
        TinyWeights weights =
                new TinyDictionary(words, from, to).weights(begins, family.tagged() ? 1 : 0, family.forced() ? 1 : 0);
        return new TinyTranslator(family, List.of(from.code() + "-" + to.code()), words, weights);
    }

    /** One with random weights, for every pair of languages where its family allows. */
    public static TinyTranslator random(Family family, long seed) {
        TinyWords words = new TinyWords(List.copyOf(family.tokens().values()));
        TinyShape.Norm norm =
                family == Family.NLLB || family == Family.T5 ? TinyShape.Norm.BEFORE : TinyShape.Norm.AFTER;
        TinyShape shape = new TinyShape(words.count(), 16, 2, 24, 2, 2, 200, norm);
        List<String> pairs = family.tagged() ? List.of("en-vi", "en-lo", "vi-en", "lo-vi") : List.of("en-vi");
        return new TinyTranslator(family, pairs, words, TinyWeights.random(shape, seed, 1.2));
    }

    public TinyTranslator id(String name) {
        id = name;
        return this;
    }

    public TinyTranslator layout(Layout wanted) {
        layout = wanted;
        return this;
    }

    public TinyTranslator precision(TinyGraphs.Precision wanted) {
        precision = wanted;
        return this;
    }

    public TinyTranslator search(int width, double penalty) {
        beam = width;
        lengthPenalty = penalty;
        return this;
    }

    public TinyTranslator limits(int source, int target) {
        maxSource = source;
        maxTarget = target;
        return this;
    }

    TinyWords words() {
        return words;
    }

    TinyWeights weights() {
        return weights;
    }

    Family family() {
        return family;
    }

    int maxTarget() {
        return maxTarget;
    }

    /** The way from text to tokens and back that this model's description asks for; the caller closes it. */
    SentencePieces pieces(Path folder) {
        StoredModel model = write(folder);
        return SentencePieces.open(new ModelFiles(model, Optional.empty()), (Translating)
                model.spec().settings());
    }

    /** Writes {@code FOLDER/ID} with its description, graphs and tokenizer. */
    public StoredModel write(Path folder) {
        try {
            Map<String, byte[]> files = graphs(weights, precision, layout);
            files.put("tokenizer.json", words.tokenizerJson().getBytes(StandardCharsets.UTF_8));
            Path target = Files.createDirectories(folder.resolve(id));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(target.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(target.resolve("model.json"), description(files));
            return new ModelStore(List.of(folder)).require(Role.TRANSLATOR, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The graph files of a layout. */
    static Map<String, byte[]> graphs(TinyWeights weights, TinyGraphs.Precision precision, Layout layout) {
        TinyGraphs graphs = new TinyGraphs(weights, precision);
        Map<String, byte[]> files = new LinkedHashMap<>();
        switch (layout) {
            case FUSED -> {
                files.put("encoder.onnx", graphs.fusedEncoder());
                files.put("decoder.onnx", graphs.fusedDecoder());
            }
            case MERGED -> {
                files.put("encoder.onnx", graphs.encoder());
                files.put("decoder.onnx", graphs.mergedDecoder());
            }
            case SEPARATE -> {
                files.put("encoder.onnx", graphs.encoder());
                files.put("decoder.onnx", graphs.firstDecoder());
                files.put("decoderWithPast.onnx", graphs.laterDecoder());
            }
        }
        return files;
    }

    private String description(Map<String, byte[]> files) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("id", id).put("role", "translator").put("architecture", family.architecture);
        root.set("languages", mapper.valueToTree(pairs));
        root.put("licence", "CC0-1.0").put("licenceUrl", "https://creativecommons.org/publicdomain/zero/1.0/");
        root.put("description", "written for a test");
        ArrayNode list = root.putArray("files");
        ObjectNode graphs = root.putObject("graphs");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            list.addObject()
                    .put("name", file.getKey())
                    .put("bytes", file.getValue().length)
                    .put("sha256", Sha256.of(new ByteArrayInputStream(file.getValue())));
            if (file.getKey().endsWith(".onnx")) {
                graphs.put(file.getKey().replace(".onnx", ""), file.getKey());
            }
        }
        root.put("tokenizer", "tokenizer.json");
        options(root.putObject("options"), mapper);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private void options(ObjectNode options, ObjectMapper mapper) {
        options.put("layout", layout.label()).put("beam", beam).put("lengthPenalty", lengthPenalty);
        options.put("maxSource", maxSource).put("maxTarget", maxTarget);
        options.put("startToken", family.start).put("endToken", TinyWords.END).put("padToken", TinyWords.PAD);
        options.set("suppressedTokens", mapper.valueToTree(List.of(TinyWords.PAD)));
        if (family.tagged()) {
            options.set("languageTokens", mapper.valueToTree(family.tokens()));
            options.put("sourceLanguageToken", family.source).put("forcedLanguageToken", family.forced);
        }
    }
}
