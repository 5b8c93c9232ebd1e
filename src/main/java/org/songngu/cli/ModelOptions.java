package org.songngu.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.pipeline.Engine;
import org.songngu.summarize.SummaryRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which models do the work, and where they are looked for. */
final class ModelOptions {
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::label).toList();

    @Option(
            names = "--model",
            paramLabel = "ROLE=ID|PATH",
            description =
                    "Use this model for a role, such as encoder=all-minilm-l6-v2: an id of songngu models list, or the path"
                            + " of a model's folder (default: the built-in one); translator=none translates by memory alone, tagger=none and restorer=none find names by lists and rules alone.")
    private Map<String, String> models = new LinkedHashMap<>();

    @Mixin
    private ModelFolders folders = new ModelFolders();

    /** An engine with the models that were asked for, each of which is there, making ready for such a summary; to be closed. */
    Engine engine(SummaryRequest request) {
        Engine engine = engine();
        engine.prepare(request);
        return engine;
    }

    /** An engine with the models that were asked for, each of which is there; to be closed. */
    Engine engine() {
        ModelStore store = folders.store();
        Map<Role, String> chosen = new LinkedHashMap<>();
        models.forEach((role, model) -> chosen.put(role(role), model));
        chosen.entrySet().stream()
                .filter(choice -> !Engine.isNone(choice.getKey(), choice.getValue()))
                .forEach(choice -> store.require(choice.getKey(), choice.getValue()));
        return new Engine(store, chosen);
    }

    private static Role role(String name) {
        return Role.ofLabel(name)
                .orElseThrow(() -> SongnguException.usage(
                        "unknown role in --model: " + name,
                        DidYouMean.hint(name, ROLES, "use one of " + String.join(", ", ROLES))));
    }
}
