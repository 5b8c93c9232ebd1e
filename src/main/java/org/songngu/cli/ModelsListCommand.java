package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.songngu.model.ModelStore;
import org.songngu.model.StoredModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the models that are described, installed or not. */
@Command(
        name = "list",
        description =
                "List the models: what each does, for which languages, under which licence, and whether it is installed.",
        footer = {"", "Examples:", "  songngu models list", "  songngu models list --format json"})
final class ModelsListCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    @Mixin
    private ModelFolders folders = new ModelFolders();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ModelStore store = folders.store();
        PrintWriter out = spec.commandLine().getOut();
        if (format.isJson()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            store.list().forEach(model -> array.add(json(model)));
            out.println(ReportOutput.pretty(array));
        } else {
            store.list().forEach(model -> out.println(line(model)));
            out.println("looked in: "
                    + String.join(
                            ", ", store.folders().stream().map(Path::toString).toList()));
        }
        return 0;
    }

    private static ObjectNode json(StoredModel model) {
        ObjectNode node = Json.object();
        node.put("id", model.spec().id());
        node.put("role", model.spec().role().label());
        ArrayNode languages = node.putArray("languages");
        model.spec().languages().forEach(languages::add);
        node.put("installed", model.isInstalled());
        node.put("licence", model.spec().about().licence().id());
        node.put("bytes", model.spec().bytes());
        node.put("builtin", model.spec().builtin());
        return node.put("folder", model.folder().toString());
    }

    private static String line(StoredModel model) {
        return String.format(
                Locale.ROOT,
                "%-24s %-10s %-10s %-14s %-12s %6.1f MB",
                model.spec().id(),
                model.spec().role().label(),
                String.join(",", model.spec().languages()),
                model.isInstalled() ? "installed" : "not installed",
                model.spec().about().licence().id(),
                model.spec().bytes() / MEGABYTE);
    }
}
