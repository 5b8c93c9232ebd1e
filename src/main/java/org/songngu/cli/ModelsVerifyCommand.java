package org.songngu.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelStore;
import org.songngu.model.StoredModel;
import org.songngu.model.StoredModel.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares models with their descriptions, every byte of them. */
@Command(
        name = "verify",
        description =
                "Compare each file of a model with the size and SHA-256 in its description, or else in its lock file. Prints a"
                        + " line for each model: ok, or what is wrong. Exits with 4 if anything is.",
        footer = {"", "Examples:", "  songngu models verify", "  songngu models verify all-minilm-l6-v2"})
final class ModelsVerifyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "The model; without it every one that is installed, wholly or in part.")
    private Optional<String> id = Optional.empty();

    @Mixin
    private ModelFolders folders = new ModelFolders();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ModelStore store = folders.store();
        boolean sound = true;
        List<StoredModel> models = id.map(named -> List.of(store.get(named))).orElseGet(() -> fetched(store));
        for (StoredModel model : models) {
            List<Fault> faults = model.verify();
            spec.commandLine().getOut().println(line(model, faults));
            sound &= faults.isEmpty();
        }
        spec.commandLine().getOut().flush();
        for (SongnguException problem :
                id.isPresent() ? List.<SongnguException>of() : store.survey().problems()) {
            FailureReport.twoLines(problem, spec.commandLine().getErr());
            sound = false;
        }
        return sound ? ExitStatus.OK.code() : ExitStatus.MODEL.code();
    }

    /** A model that is only described is none to complain about, unless it is asked for. */
    private static List<StoredModel> fetched(ModelStore store) {
        return store.list().stream()
                .filter(model -> model.spec().builtin() || !model.isAbsent())
                .toList();
    }

    private static String line(StoredModel model, List<Fault> faults) {
        String what = faults.isEmpty()
                ? sound(model)
                : faults.stream()
                        .map(fault -> fault.file() + ": " + fault.problem())
                        .collect(Collectors.joining("; "));
        return Plain.line(model.spec().id() + ": " + what);
    }

    /** What has no hash can have changed without anyone noticing, so it is not called ok without a word. */
    private static String sound(StoredModel model) {
        return model.unhashed().isEmpty() ? "ok" : "ok; no hash known: " + String.join(", ", model.unhashed());
    }
}
