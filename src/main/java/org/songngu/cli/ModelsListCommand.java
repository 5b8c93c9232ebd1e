package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.failure.ExitStatus;
import org.songngu.model.ModelSpec;
import org.songngu.model.ModelStore;
import org.songngu.model.StoredModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the models that are described, installed or not. */
@Command(
        name = "list",
        description =
                "List the models: what each does, for which languages, whether it is installed, its size, its licence"
                        + " and the folder it lies in. A description that cannot be read is told at the end, and the exit code"
                        + " is 4.",
        footer = {
            "",
            "Folders, in their order: those of --models-dir, those of SONGNGU_MODELS, the user's cache, the installation.",
            "",
            "Examples:",
            "  songngu models list",
            "  songngu models list --all --format json"
        })
final class ModelsListCommand implements Callable<Integer> {
    @Mixin
    private ModelFolders folders = new ModelFolders();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Option(names = "--all", description = "Also those that a model of the same id in an earlier folder hides.")
    private boolean all;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ModelStore store = folders.store();
        ModelStore.Survey survey = store.survey();
        List<StoredModel> hidden = all ? survey.shadowed() : List.of();
        PrintWriter out = spec.commandLine().getOut();
        if (format.isJson()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            survey.models().forEach(model -> array.add(json(model, false)));
            hidden.forEach(model -> array.add(json(model, true)));
            out.println(ReportOutput.pretty(array));
        } else {
            ModelTable table = new ModelTable(store);
            survey.models().forEach(model -> table.add(model, false));
            hidden.forEach(model -> table.add(model, true));
            table.print(out);
        }
        out.flush();
        survey.problems()
                .forEach(problem ->
                        FailureReport.twoLines(problem, spec.commandLine().getErr()));
        return survey.problems().isEmpty() ? ExitStatus.OK.code() : ExitStatus.MODEL.code();
    }

    private static ObjectNode json(StoredModel model, boolean shadowed) {
        ModelSpec spec = model.spec();
        ObjectNode node = Json.object();
        node.put("id", spec.id());
        node.put("role", spec.role().label());
        ArrayNode languages = node.putArray("languages");
        spec.languages().forEach(languages::add);
        node.put("installed", model.isInstalled());
        node.put("licence", spec.about().licence().id());
        node.put("bytes", spec.bytes());
        node.put("builtin", spec.builtin());
        node.put("bytesKnown", spec.knowsBytes());
        node.put("use", spec.about().licence().use().label());
        node.put("state", model.state());
        node.put("shadowed", shadowed);
        return node.put("folder", model.folder().toString());
    }
}
