package org.songngu.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;

/** Reads a {@code model.json}; whatever is wrong in it is named with its field. Fields that it does not know are passed over. */
final class ModelSpecReader {
    private static final String HINT =
            "mend the description (docs/schema/model.json says what it holds) or remove its folder";

    private final Path source;

    private ModelSpecReader(Path source) {
        this.source = source;
    }

    static ModelSpec read(Path source) {
        return new ModelSpecReader(source).read();
    }

    private ModelSpec read() {
        try {
            return spec(Fields.read(source));
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null
                    ? ""
                    : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw SongnguException.model(source + at + ": not JSON: " + e.getOriginalMessage(), HINT);
        } catch (IOException e) {
            throw SongnguException.model(source + ": cannot be read: " + Reason.of(e), HINT);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ModelSpec spec(Fields root) {
        Role role = role(root.text("role"));
        return new ModelSpec(
                root.text("id"),
                role,
                root.text("architecture"),
                root.texts("languages"),
                about(root),
                root.flag("builtin", false),
                root.objects("files").stream().map(ModelSpecReader::file).toList(),
                new TreeMap<>(root.map("graphs")),
                root.optionalText("tokenizer"),
                SettingsReader.read(role, root.object("options")));
    }

    private Role role(String label) {
        return Role.ofLabel(label).orElseThrow(() -> wrong("role: " + label));
    }

    private ModelSpec.About about(Fields root) {
        String use = root.optionalText("use").orElse(ModelSpec.Use.ANY.label());
        ModelSpec.Licence licence = new ModelSpec.Licence(
                root.text("licence"),
                root.text("licenceUrl"),
                ModelSpec.Use.ofLabel(use).orElseThrow(() -> wrong("use: " + use)));
        List<ModelSpec.DataSet> data = root.objects("trainingData").stream()
                .map(ModelSpecReader::dataSet)
                .toList();
        List<ModelSpec.Score> quality = root.objects("quality").stream()
                .map(score -> new ModelSpec.Score(
                        score.text("metric"),
                        score.optionalNumber("value").orElseThrow(() -> wrong("quality: a score without a value")),
                        score.text("signature")))
                .toList();
        return new ModelSpec.About(root.text("description"), licence, data, quality, root.optionalText("export"));
    }

    private static ModelSpec.DataSet dataSet(Fields node) {
        List<String> keys = node.node().has("keys") ? node.texts("keys") : List.of();
        return node.make(() -> new ModelSpec.DataSet(node.text("name"), node.text("licence"), keys));
    }

    static ModelSpec.File file(Fields node) {
        return node.make(() -> new ModelSpec.File(
                node.text("name"),
                node.optionalLong("bytes"),
                node.optionalText("sha256"),
                node.optionalText("origin")));
    }

    private SongnguException wrong(String what) {
        return SongnguException.model(source + ": " + what, HINT);
    }
}
