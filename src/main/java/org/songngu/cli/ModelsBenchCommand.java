package org.songngu.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelStore;
import org.songngu.model.StoredModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what models can do on this machine. */
@Command(
        name = "bench",
        description = {
            "Measure on this machine how long a model takes to load, how much memory it needs, and how fast it is with one"
                    + " worker and with two: medians of rounds that take turns, on built-in sentences. The ratio says what a"
                    + " second worker adds, and possible what it adds to mere arithmetic: little on a busy machine.",
            "A translator is measured in batches of 1, 8 and 16 sentences; its tokens are those of its translations."
        },
        footer = {
            "",
            "Examples:",
            "  songngu models bench vilo-encoder all-minilm-l6-v2",
            "  songngu models bench --seconds 20 --format json all-minilm-l6-v2"
        })
final class ModelsBenchCommand implements Callable<Integer> {
    private static final int MOST_SECONDS = 3600;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "The models.")
    private List<String> ids = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "5",
            description =
                    "For each measurement, its warm-up not counted; a step that has begun is finished (default: 5).")
    private int seconds;

    @Mixin
    private ModelFolders folders = new ModelFolders();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw SongnguException.usage("--seconds: " + seconds, "give a whole number from 1 to " + MOST_SECONDS);
        }
        ModelStore store = folders.store();
        List<StoredModel> models = ids.stream().map(id -> installed(store, id)).toList();
        ModelWorkbench workbench = new ModelWorkbench(Duration.ofSeconds(seconds));
        var reports = models.stream()
                .map(model -> workbench.measure(model, progress(model)))
                .toList();
        print(reports, spec.commandLine().getOut());
        return 0;
    }

    private static StoredModel installed(ModelStore store, String id) {
        return store.find(id).orElseThrow(() -> unknown(store, id)).requireInstalled();
    }

    private static SongnguException unknown(ModelStore store, String id) {
        List<String> known =
                store.list().stream().map(model -> model.spec().id()).toList();
        return SongnguException.model(
                "no model " + id, DidYouMean.hint(id, known, "songngu models list shows those there are"));
    }

    /** Lines on standard error, if a person is looking. */
    private Consumer<String> progress(StoredModel model) {
        PrintWriter err = spec.commandLine().getErr();
        return Terminal.onStandardError()
                ? task -> {
                    err.println(model.spec().id() + ": " + task + " ...");
                    err.flush();
                }
                : task -> {};
    }

    private void print(List<ModelBenchReport> reports, PrintWriter out) {
        if (format.isJson()) {
            var array = JsonNodeFactory.instance.arrayNode();
            reports.forEach(report -> array.add(report.json()));
            out.println(ReportOutput.pretty(array));
            return;
        }
        String gap = "";
        for (ModelBenchReport report : reports) {
            out.print(gap);
            report.text(out);
            gap = System.lineSeparator();
        }
    }
}
