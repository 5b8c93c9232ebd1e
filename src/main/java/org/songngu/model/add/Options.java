package org.songngu.model.add;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSettings.Layout;

/** The {@code options} of a description, concluded from configuration files; whatever had to be assumed is noted. */
final class Options {
    private static final int USUAL_LENGTH = 512;
    private static final int SHORTEST_TARGET = 32;
    private static final int MOST_BEAMS = 64;
    private static final Map<String, String> KINDS = Map.of(
            "PER",
            "person",
            "PERSON",
            "person",
            "LOC",
            "place",
            "LOCATION",
            "place",
            "GPE",
            "place",
            "ORG",
            "org",
            "ORGANIZATION",
            "org");

    private final Export export;
    private final Config config;
    private final List<String> notes;

    Options(Export export, Config config, List<String> notes) {
        this.export = export;
        this.config = config;
        this.notes = notes;
    }

    ObjectNode translator(Layout layout, Optional<LanguageTokens> tokens) {
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        int pad = config.required("pad_token_id");
        options.put("layout", layout.label());
        options.put(
                "beam",
                Math.max(1, Math.min(MOST_BEAMS, config.number("num_beams").orElse(1))));
        options.put("maxSource", config.length(USUAL_LENGTH));
        config.number("max_length").stream()
                .filter(length -> length >= SHORTEST_TARGET)
                .forEach(length -> options.put("maxTarget", Math.min(length, USUAL_LENGTH)));
        options.put("startToken", config.required("decoder_start_token_id"));
        options.put("endToken", config.required("eos_token_id"));
        options.put("padToken", pad);
        if (config.type().filter("marian"::equals).isPresent()) {
            options.putArray("suppressedTokens").add(pad);
        }
        tokens.ifPresent(known -> {
            ObjectNode node = options.putObject("languageTokens");
            new TreeMap<>(known.tokens()).forEach(node::put);
            options.put("sourceLanguageToken", known.source());
            options.put("forcedLanguageToken", known.forced());
        });
        return options;
    }

    ObjectNode encoder() {
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        options.put("pooling", pooling());
        if (config.json("modules.json").toString().contains(".Dense\"")) {
            notes.add(
                    "modules.json asks for a dense layer after the pooling, which is not run: the vectors are those before it");
        }
        options.put("maxLength", length());
        options.put("normalize", true);
        options.put("dimension", dimension());
        prefix().ifPresent(prefix -> options.put("prefix", prefix));
        return options;
    }

    private String pooling() {
        JsonNode pooling = config.json("1_Pooling/config.json");
        if (pooling.path("pooling_mode_cls_token").asBoolean(false)) {
            return "cls";
        }
        if (pooling.path("pooling_mode_mean_tokens").asBoolean(false)) {
            return "mean";
        }
        if (!pooling.isMissingNode()) {
            throw SongnguException.badInput(
                    export.name() + "/1_Pooling/config.json: a pooling that is neither mean nor cls",
                    "Songngu cannot run this model");
        }
        notes.add("no 1_Pooling/config.json: the mean of the tokens is taken");
        return "mean";
    }

    /** RoBERTa counts its positions from 2. */
    private int length() {
        int length = config.length(USUAL_LENGTH);
        boolean shifted = config.type().filter(type -> type.contains("roberta")).isPresent();
        return shifted
                        && length
                                == config.main().path("max_position_embeddings").asInt()
                ? length - 2
                : length;
    }

    private int dimension() {
        JsonNode pooled = config.json("1_Pooling/config.json").path("word_embedding_dimension");
        return pooled.canConvertToInt() && pooled.asInt() > 0
                ? pooled.asInt()
                : config.number("hidden_size").orElseGet(() -> config.required("dim"));
    }

    private Optional<String> prefix() {
        JsonNode prompts = config.json("config_sentence_transformers.json").path("prompts");
        Optional<String> stated =
                Optional.ofNullable(prompts.path("query").textValue()).filter(text -> !text.isEmpty());
        boolean e5 = export.name().toLowerCase(Locale.ROOT).matches(".*\\be5\\b.*");
        if (stated.isEmpty() && e5) {
            notes.add("models of the name e5 want a prefix: \"query: \" is put before every sentence");
            return Optional.of("query: ");
        }
        return stated;
    }

    ObjectNode tagger() {
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        options.put("maxLength", length());
        List<String> labels = labels();
        ArrayNode array = options.putArray("labels");
        ObjectNode kinds = options.putObject("kinds");
        for (String label : labels) {
            array.add(label);
            String bare = label.replaceFirst("^[BIMELSU][-_]", "");
            Optional.ofNullable(KINDS.get(bare.toUpperCase(Locale.ROOT))).ifPresent(kind -> kinds.put(bare, kind));
        }
        if (kinds.isEmpty()) {
            throw SongnguException.badInput(
                    export.name() + "/config.json: id2label has no label of a person, place or organisation: " + labels,
                    "a model that finds names is needed");
        }
        return options;
    }

    /** By their numbers, which are those of the classes of the graph: one left out would shift all others. */
    private List<String> labels() {
        JsonNode labels = config.main().path("id2label");
        List<String> byNumber = new ArrayList<>();
        for (int number = 0; number < labels.size(); number++) {
            String label = Optional.ofNullable(
                            labels.path(Integer.toString(number)).textValue())
                    .orElseThrow(() -> SongnguException.badInput(
                            export.name() + "/config.json: id2label does not count its labels from 0 on: " + labels,
                            "export the model again"));
            byNumber.add(label);
        }
        return byNumber;
    }
}
