package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import org.songngu.model.ModelSpec;
import org.songngu.model.StoredModel;

/** All that a person should know of a model: its licence first. */
record ModelCard(StoredModel model) implements Report {
    private static final int HASH_SHOWN = 12;

    @Override
    public ObjectNode json() {
        ModelSpec spec = model.spec();
        ModelSpec.About about = spec.about();
        ObjectNode node = Json.object();
        node.put("id", spec.id()).put("role", spec.role().label()).put("architecture", spec.architecture());
        ArrayNode languages = node.putArray("languages");
        spec.languages().forEach(languages::add);
        node.put("licence", about.licence().id())
                .put("licenceUrl", about.licence().url());
        node.put("use", about.licence().use().label()).put("description", about.description());
        node.put("installed", model.isInstalled()).put("state", model.state());
        node.put("builtin", spec.builtin()).put("folder", model.folder().toString());
        node.put("pullable", spec.isPullable()).put("mark", spec.mark());
        about.export().ifPresent(command -> node.put("export", command));
        ArrayNode data = node.putArray("trainingData");
        about.trainingData().forEach(set -> data.add(json(set)));
        ArrayNode quality = node.putArray("quality");
        about.quality().forEach(score -> quality.addObject()
                .put("metric", score.metric())
                .put("value", score.value())
                .put("signature", score.signature()));
        ArrayNode files = node.putArray("files");
        spec.files().forEach(file -> files.add(json(file)));
        return node;
    }

    private static ObjectNode json(ModelSpec.DataSet set) {
        ObjectNode node = Json.object().put("name", set.name()).put("licence", set.licence());
        if (!set.keys().isEmpty()) {
            ArrayNode keys = node.putArray("keys");
            set.keys().forEach(keys::add);
        }
        return node;
    }

    private ObjectNode json(ModelSpec.File file) {
        ObjectNode node = Json.object().put("name", file.name()).put("there", model.has(file));
        file.bytes().ifPresent(bytes -> node.put("bytes", bytes));
        file.sha256().ifPresent(hash -> node.put("sha256", hash));
        file.origin().ifPresent(origin -> node.put("origin", origin));
        return node;
    }

    @Override
    public void text(PrintWriter out) {
        ModelSpec spec = model.spec();
        ModelSpec.About about = spec.about();
        out.println(spec.id() + " (" + spec.role().label() + ", " + spec.architecture() + ")");
        row(out, "licence", ModelTable.licence(spec) + ", " + about.licence().url());
        row(out, "languages", String.join(", ", spec.languages()));
        row(out, "about", about.description());
        about.trainingData().forEach(set -> row(out, "trained on", line(set)));
        about.quality()
                .forEach(score -> row(
                        out,
                        "quality",
                        String.format(Locale.ROOT, "%s = %.2f  %s", score.metric(), score.value(), score.signature())));
        row(out, "state", model.state() + ", " + size(spec));
        row(out, "folder", model.folder().toString());
        spec.files().forEach(file -> row(out, "file", line(file)));
        if (!model.isInstalled()) {
            row(out, "to have it", model.howToGet());
        }
    }

    private static String size(ModelSpec spec) {
        return spec.knowsBytes() ? ModelTable.size(spec) : "size not known before it is pulled";
    }

    private static void row(PrintWriter out, String name, String value) {
        out.println(String.format(Locale.ROOT, "  %-11s %s", name, Plain.line(value)));
    }

    private static String line(ModelSpec.DataSet set) {
        String keys = set.keys().isEmpty() ? "" : ", sentence keys " + String.join(", ", set.keys());
        return set.name() + " (" + set.licence() + ")" + keys;
    }

    private String line(ModelSpec.File file) {
        String bytes = file.bytes().isPresent() ? file.bytes().getAsLong() + " bytes" : "size unknown";
        String hash = file.sha256()
                .map(whole -> "sha256 " + whole.substring(0, HASH_SHOWN) + "…")
                .orElse("no hash known");
        String origin = file.origin().map(from -> ", from " + from).orElse("");
        return file.name() + ": " + (model.has(file) ? "there" : "missing") + ", " + bytes + ", " + hash + origin;
    }
}
