package org.songngu.model.add;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.songngu.failure.SongnguException;

/** The configuration files of an export, asked for one value after the other. */
final class Config {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> GENERAL = List.of("generation_config.json", "config.json");

    private final Export export;
    private final JsonNode main;
    private final JsonNode generation;

    Config(Export export) {
        this.export = export;
        this.main = json("config.json");
        this.generation = json("generation_config.json");
    }

    /** A JSON file; a missing node if there is none. */
    JsonNode json(String file) {
        Optional<String> text = export.text(file);
        try {
            return text.isPresent() ? JSON.readTree(text.get()) : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            throw SongnguException.badInput(
                    export.name() + "/" + file + ":" + e.getLocation().getLineNr() + ": not JSON: "
                            + e.getOriginalMessage(),
                    "export the model again");
        }
    }

    JsonNode main() {
        return main;
    }

    /** How models of this kind are called by their makers. */
    Optional<String> type() {
        return Optional.ofNullable(main.path("model_type").textValue());
    }

    /** What the configuration of the search says, else that of the model; of several numbers the first. */
    OptionalInt number(String field) {
        for (JsonNode node : List.of(generation, main)) {
            JsonNode value = node.path(field).isArray() ? node.path(field).path(0) : node.path(field);
            if (value.canConvertToInt() && value.isNumber()) {
                return OptionalInt.of(value.asInt());
            }
        }
        return OptionalInt.empty();
    }

    /** A number without which the model cannot be run. */
    int required(String field) {
        return number(field)
                .orElseThrow(() -> SongnguException.badInput(
                        export.name() + ": no " + field + " in " + String.join(" or ", GENERAL),
                        "export the model again, with its configuration files"));
    }

    /** The first of several numbers that is one a model can have as its greatest length; tokenizers have absurd ones. */
    int length(int otherwise) {
        return List.of(
                        json("sentence_bert_config.json").path("max_seq_length"),
                        json("tokenizer_config.json").path("model_max_length"),
                        main.path("max_position_embeddings"),
                        main.path("n_positions"))
                .stream()
                .filter(value -> value.canConvertToInt() && value.asInt() > 2 && value.asInt() <= 1 << 16)
                .findFirst()
                .map(JsonNode::asInt)
                .orElse(otherwise);
    }
}
