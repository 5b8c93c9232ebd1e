package org.songngu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;
import org.songngu.text.Lang;

class ModelStoreTest {
    @TempDir
    Path folder;

    @Test
    void listsEveryModelOnceAndTheEarlierFolderWins() throws IOException {
        tagger(folder.resolve("mine/names"), "names", "mine");
        tagger(folder.resolve("shipped/names"), "names", "shipped");
        tagger(folder.resolve("shipped/again"), "again", "shipped");
        ModelStore store = store("nowhere", "mine", "shipped");

        assertThat(store.list()).extracting(model -> model.spec().id()).containsExactly("again", "names");
        assertThat(store.find("names").orElseThrow().spec().about().description())
                .isEqualTo("mine");
        assertThat(store.find("nothing")).isEmpty();
        assertThat(store.find("../mine/names")).isEmpty();
    }

    @Test
    void givesTheModelOfARoleByIdOrByPath() throws IOException {
        tagger(folder.resolve("names"), "names", "");
        ModelStore store = store("");

        StoredModel byId = store.require(Role.TAGGER, "names");
        StoredModel byPath =
                store().require(Role.TAGGER, folder.resolve("names").toString());

        assertThat(byId.spec()).isEqualTo(byPath.spec());
        assertThat(byId.spec().mark()).isEqualTo("names@" + Sha256.of("graph").substring(0, 8));
        assertThat(byId.isInstalled()).isTrue();
        assertThat(byId.verify()).isEmpty();
    }

    @Test
    void saysWhatThereIsInsteadOfAModelThatIsMissingOrOfAnotherRole() throws IOException {
        tagger(folder.resolve("names"), "names", "");

        assertThatThrownBy(() -> store("").require(Role.TAGGER, "nmaes"))
                .isInstanceOfSatisfying(SongnguException.class, e -> {
                    assertThat(e.status()).isEqualTo(ExitStatus.MODEL);
                    assertThat(e.problem()).isEqualTo("no model nmaes for the role tagger");
                    assertThat(e.hint()).isEqualTo("did you mean names?");
                });
        assertThatThrownBy(() -> store("").require(Role.ENCODER, "names"))
                .hasMessage("the role of model names is tagger, not encoder");
    }

    @Test
    void tellsFilesThatAreMissingCutShortOrChanged() throws IOException {
        Path names = folder.resolve("names");
        tagger(names, "names", "");
        StoredModel model = store("").find("names").orElseThrow();

        Files.writeString(names.resolve("model.onnx"), "grapf");
        assertThat(model.isInstalled()).isTrue();
        assertThat(model.verify()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("model.onnx");
            assertThat(fault.problem()).startsWith("its SHA-256 is ").contains(Sha256.of("graph"));
        });

        Files.writeString(names.resolve("model.onnx"), "gra");
        assertThat(model.isInstalled()).isFalse();
        assertThat(model.verify()).containsExactly(new StoredModel.Fault("model.onnx", "3 bytes, not 5"));

        Files.delete(names.resolve("model.onnx"));
        assertThatThrownBy(() -> store("").require(Role.TAGGER, "names"))
                .isInstanceOfSatisfying(SongnguException.class, e -> {
                    assertThat(e.status()).isEqualTo(ExitStatus.MODEL);
                    assertThat(e.problem()).isEqualTo("model names: model.onnx: missing");
                });
    }

    @Test
    void namesTheFileAndFieldOfADescriptionThatIsWrong() throws IOException {
        assertWrong("{\"id\": ", "model.json:1:", "not JSON");
        assertWrong("{}", "model.json: role: missing");
        assertWrong(description("bad", "").replace("tagger", "juggler"), "model.json: role: juggler");
        assertWrong(description("bad", "").replace("\"bytes\": 5", "\"bytes\": 0"), "model.json: files[0].bytes: ");
        assertWrong(
                description("bad", "").replace("\"name\": \"model", "\"name\": \"../model"),
                "files[0].name: ../model.onnx");
        assertWrong(description("bad", "").replace(Sha256.of("graph"), "12"), "model.json: files[0].sha256: 12");
        assertWrong(description("bad", "").replace(": \"model.onnx\"}", ": \"other.onnx\"}"), "graphs: other.onnx");
        assertWrong(description("bad", "").replace("tagger", "encoder"), "model.json: options.pooling: missing");
        assertWrong(
                description("bad", "").replace("\"labels\": [", "\"labels\": [7, "), "options.labels: not a text: 7");
        assertWrong(description("bad", "").replace("[\"en\", \"vi\"]", "[\"en-vi\"]"), "languages: en-vi");
        assertWrong(translator("bad", "en-vi").replace("merged", "separate"), "graphs: no decoderWithPast");
        assertWrong(
                translator("bad", "en-vi").replace("merged", "large"), "options.layout: large, not one of separate");
        assertWrong(
                translator("bad", "en-lo").replace("\"beam\"", "\"languageTokens\": {\"en\": \"<2en>\"}, \"beam\""),
                "options.languageTokens: none for lo");
        assertWrong(description("good", ""), "model.json: id: good");
    }

    @Test
    void describesTheEncoderThatComesWithSongnguAsTheSchemaSays() throws IOException {
        StoredModel encoder = new ModelStore(List.of(Path.of("models"))).require(Role.ENCODER, "all-minilm-l6-v2");
        ObjectMapper json = new ObjectMapper();
        JsonNode schema = json.readTree(Path.of("docs/schema/model.json").toFile());
        JsonNode description =
                json.readTree(Path.of("models/all-minilm-l6-v2/model.json").toFile());

        assertThat(encoder.spec().builtin()).isTrue();
        assertThat(encoder.spec().about().licence().id()).isEqualTo("Apache-2.0");
        assertThat(encoder.spec().settings())
                .isEqualTo(new ModelSettings.Encoding(ModelSettings.Pooling.MEAN, 256, true, 384, ""));
        schema.path("required")
                .forEach(field -> assertThat(description.has(field.asText())).isTrue());
        description.fieldNames().forEachRemaining(field -> assertThat(
                        schema.path("properties").has(field))
                .as(field)
                .isTrue());
    }

    @Test
    void letsOneBadDescriptionSpoilNothingElse() throws IOException {
        tagger(folder.resolve("mine/names"), "names", "mine");
        tagger(folder.resolve("shipped/names"), "names", "shipped");
        Files.createDirectories(folder.resolve("mine/broken"));
        Files.writeString(folder.resolve("mine/broken/model.json"), "{");
        ModelStore store = store("mine", "shipped");

        ModelStore.Survey survey = store.survey();

        assertThat(survey.models()).extracting(model -> model.spec().id()).containsExactly("names");
        assertThat(survey.shadowed()).extracting(store::place).containsExactly(1);
        assertThat(survey.problems()).singleElement().satisfies(problem -> assertThat(problem.problem())
                .contains("broken"));
        assertThat(store.require(Role.TAGGER, "names").isInstalled()).isTrue();
        assertThatThrownBy(() -> store.get("broken")).hasMessageContaining("not JSON");
    }

    @Test
    void prefersTheTranslatorOfTheEarlierFolderThenTheOneMadeForThePair() throws IOException {
        translator("shipped", "aaa", "en-vi", true);
        translator("mine", "many", "en-vi\", \"vi-en\", \"en-lo", true);
        translator("mine", "one", "en-vi", true);
        translator("mine", "absent", "en-vi", false);
        ModelStore store = store("mine", "shipped");

        assertThat(store.translatorFor(Lang.EN, Lang.VI).orElseThrow().spec().id())
                .isEqualTo("one");
        assertThat(store.translatorFor(Lang.VI, Lang.EN).orElseThrow().spec().id())
                .isEqualTo("many");
        assertThat(store.translatorFor(Lang.VI, Lang.LO)).isEmpty();
        assertThat(store.pullableFor(Lang.EN, Lang.VI)).containsExactly("absent");
        assertThatThrownBy(() -> store.require(Role.TRANSLATOR, "absent"))
                .isInstanceOfSatisfying(SongnguException.class, e -> assertThat(e.hint())
                        .isEqualTo("songngu models pull absent fetches it"));
    }

    @Test
    void knowsFromTheLockWhatTheDescriptionLeavesOpen() throws IOException {
        Path folder = translator("mine", "one", "en-vi", true);
        ModelLock lock = new ModelLock(new TreeMap<>());
        for (String file : List.of("encoder.onnx", "decoder.onnx")) {
            lock = lock.with(new ModelLock.Entry(
                    file,
                    5,
                    Sha256.of(file),
                    "hub:a/b@c/" + file,
                    Optional.empty(),
                    Optional.of("c"),
                    "2026-01-01T00:00:00Z"));
        }
        lock.write(folder);
        assertThat(store("mine").get("one").verify())
                .extracting(StoredModel.Fault::file)
                .containsExactly("encoder.onnx", "decoder.onnx");

        Files.writeString(folder.resolve("encoder.onnx"), "right");
        Files.writeString(folder.resolve("decoder.onnx"), "right");
        assertThat(store("mine").get("one").verify())
                .extracting(StoredModel.Fault::problem)
                .allMatch(problem -> problem.startsWith("its SHA-256 is " + Sha256.of("right")));
        assertThat(store("mine").get("one").unhashed()).isEmpty();
        assertThat(store("mine").get("one").spec().mark()).doesNotContain("unknown");
        assertThat(ModelLock.in(folder)).isEqualTo(lock);

        Files.writeString(folder.resolve("model.lock.json"), "{\"files\": [{\"name\": 1}]}");
        assertThatThrownBy(() -> store("mine").get("one"))
                .hasMessageContaining("model.lock.json: files[0].name: not a text");
    }

    @Test
    void letsADescriptionWithoutFilesGiveWayToWhatIsInstalledInALaterFolder() throws IOException {
        translator("described", "one", "en-vi", false);
        translator("pulled", "one", "en-vi", true);
        ModelStore store = store("described", "pulled");

        assertThat(store.get("one").folder()).isEqualTo(folder.resolve("pulled/one"));
        assertThat(store.require(Role.TRANSLATOR, "one").isInstalled()).isTrue();
        assertThat(store.survey().models()).extracting(StoredModel::state).containsExactly("installed");
        assertThat(store.survey().shadowed())
                .extracting(StoredModel::folder)
                .containsExactly(folder.resolve("described/one"));

        Files.writeString(folder.resolve("described/one/encoder.onnx"), "half of it");
        assertThat(store.get("one").state()).isEqualTo("incomplete");
        assertThat(store.survey().models()).extracting(StoredModel::state).containsExactly("incomplete");
    }

    @Test
    void removesAModelAndOfALinkOnlyTheLink() throws IOException {
        Path real = translator("mine", "one", "en-vi", true);
        Path link = Files.createSymbolicLink(folder.resolve("linked"), real);

        ModelRemoval.of(link);
        assertThat(real.resolve("model.json")).exists();

        ModelRemoval.of(real);
        assertThat(real).doesNotExist();
    }

    private void assertWrong(String json, String... messages) throws IOException {
        Path bad = folder.resolve("bad");
        Files.createDirectories(bad);
        Files.writeString(bad.resolve("model.json"), json, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> store("").find("bad")).isInstanceOfSatisfying(SongnguException.class, e -> {
            assertThat(e.status()).isEqualTo(ExitStatus.MODEL);
            assertThat(e.problem()).contains(messages);
        });
    }

    private ModelStore store(String... folders) {
        return new ModelStore(List.of(folders).stream().map(folder::resolve).toList());
    }

    private Path translator(String models, String id, String pairs, boolean installed) throws IOException {
        Path inside = Files.createDirectories(folder.resolve(models).resolve(id));
        Files.writeString(inside.resolve("model.json"), translator(id, pairs), StandardCharsets.UTF_8);
        if (installed) {
            Files.writeString(inside.resolve("encoder.onnx"), "graph of the encoder");
            Files.writeString(inside.resolve("decoder.onnx"), "graph of the decoder");
        }
        return inside;
    }

    private static String translator(String id, String pairs) {
        return """
                {"id": "%s", "role": "translator", "languages": ["%s"], "licence": "CC0-1.0", "licenceUrl": "none",
                 "description": "", "architecture": "marian",
                 "graphs": {"encoder": "encoder.onnx", "decoder": "decoder.onnx"},
                 "files": [{"name": "encoder.onnx", "origin": "hub:a/b@main/encoder.onnx"},
                           {"name": "decoder.onnx", "origin": "hub:a/b@main/decoder.onnx"}],
                 "options": {"layout": "merged", "beam": 1, "maxSource": 9, "startToken": 1, "endToken": 0, "padToken": 1}}
                """.formatted(id, pairs);
    }

    private static void tagger(Path folder, String id, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("model.onnx"), "graph");
        Files.writeString(folder.resolve("model.json"), description(id, text), StandardCharsets.UTF_8);
    }

    private static String description(String id, String text) {
        return """
                {"id": "%s", "role": "tagger", "languages": ["en", "vi"], "licence": "CC0-1.0", "licenceUrl": "none",
                 "description": "%s", "architecture": "bert", "graphs": {"model": "model.onnx"},
                 "files": [{"name": "model.onnx", "bytes": 5, "sha256": "%s"}],
                 "options": {"maxLength": 16, "labels": ["O", "B-PER"], "kinds": {"PER": "person"}}}
                """.formatted(id, text, Sha256.of("graph"));
    }
}
