package org.songngu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSpec;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.model.StoredModel;
import org.songngu.model.pull.ModelPuller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches models. */
@Command(
        name = "pull",
        description =
                "Fetch the files of models from their hub. What was interrupted is gone on with; every file is checked"
                        + " against the description or else against what the hub states, and model.lock.json records it.",
        footer = {
            "",
            "Environment: HF_TOKEN or SONGNGU_HUB_TOKEN, shown to the hub only; HTTPS_PROXY, HTTP_PROXY, NO_PROXY.",
            "",
            "Examples:",
            "  songngu models pull opus-mt-en-vi",
            "  songngu models pull nllb-200-distilled-600m --accept-licence",
            "  songngu models pull encoder --models-dir /srv/models --yes"
        })
final class ModelsPullCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID|ROLE",
            arity = "1..*",
            description = "A model, or a role such as encoder: all models of it that can be fetched.")
    private List<String> names = List.of();

    @Mixin
    private ModelFolders folders = new ModelFolders();

    @Mixin
    private HubOptions hub = new HubOptions();

    @Option(
            names = {"--accept-licence", "--accept-license"},
            description = "Accept licences that do not allow every use, without being asked.")
    private boolean accepted;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path target = folders.target();
        List<StoredModel> wanted = wanted(folders.store());
        wanted.stream().filter(model -> !model.isInstalled()).forEach(model -> acceptLicence(model.spec()));
        try (PullReport report = hub.report(spec.commandLine().getErr())) {
            ModelPuller puller = new ModelPuller(hub.settings(), report);
            for (StoredModel model : wanted) {
                String done = isElsewhere(model, target)
                        ? "already installed in " + model.folder()
                        : pull(puller, model, target);
                report.close();
                spec.commandLine().getOut().println(model.spec().id() + ": " + done);
                spec.commandLine().getOut().flush();
            }
        }
        return ExitStatus.OK.code();
    }

    /** Built in, or whole in a folder that goes before the cache. */
    private boolean isElsewhere(StoredModel model, Path target) {
        boolean lies = model.isInstalled() && !target.equals(model.folder().getParent());
        return model.spec().builtin() || lies && !folders.isGiven();
    }

    private static String pull(ModelPuller puller, StoredModel model, Path target) {
        return switch (puller.pull(model, target)) {
            case PULLED -> "installed in " + target.resolve(model.spec().id());
            case ALREADY_INSTALLED ->
                "already installed in " + target.resolve(model.spec().id());
        };
    }

    private List<StoredModel> wanted(ModelStore store) {
        Map<String, StoredModel> wanted = new LinkedHashMap<>();
        for (String name : names) {
            Optional<Role> role = Role.ofLabel(name);
            List<StoredModel> models = role.map(r -> ofRole(store, r)).orElseGet(() -> List.of(store.get(name)));
            models.forEach(model -> wanted.put(model.spec().id(), model));
        }
        return List.copyOf(wanted.values());
    }

    private List<StoredModel> ofRole(ModelStore store, Role role) {
        List<StoredModel> models = store.list().stream()
                .filter(model -> model.spec().role() == role && model.spec().isPullable())
                .toList();
        if (models.isEmpty()) {
            throw SongnguException.model(
                    "no model of the role " + role.label() + " can be fetched",
                    "songngu models list shows those there are");
        }
        String ids = models.stream().map(model -> model.spec().id()).collect(Collectors.joining(", "));
        confirmation.ask("Fetch " + ids + "?", "--yes");
        return models;
    }

    private void acceptLicence(ModelSpec model) {
        ModelSpec.Licence licence = model.about().licence();
        if (licence.use() == ModelSpec.Use.ANY) {
            return;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("songngu: " + model.id() + " is licensed under " + licence.id() + ", for "
                + licence.use().label() + " use: " + licence.url());
        err.flush();
        if (!accepted) {
            confirmation.ask("Accept this licence?", "--accept-licence");
        }
    }
}
