package org.songngu.model.add;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSettings;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.ModelSettings.Side;
import org.songngu.model.ModelSpec;
import org.songngu.model.ModelStore;
import org.songngu.model.Role;
import org.songngu.model.StoredModel;

class ModelAdderTest {
    @TempDir
    Path room;

    private Path export;

    @BeforeEach
    void tokenizer() throws IOException {
        export = room.resolve("opus-mt-en-vi");
        put("tokenizer.json", "{}");
    }

    @Test
    void concludesATranslatorOfOnePairFromItsNameAndPrefersQuantisedGraphs() throws IOException {
        put("config.json", """
                {"model_type": "marian", "decoder_start_token_id": 53684, "eos_token_id": 0, "pad_token_id": 53684,
                 "max_position_embeddings": 512, "num_beams": 6}""");
        put("README.md", "---\nlanguage:\n- en\n- vi\nlicense: apache-2.0\n---\n# A model\n");
        graphs("onnx/", "", "encoder_model", "decoder_model_merged");
        graphs("onnx/", "_quantized", "encoder_model", "decoder_model_merged");

        ModelSpec spec = add(Particulars.NONE).spec();

        assertThat(spec.id()).isEqualTo("opus-mt-en-vi");
        assertThat(spec.languages()).containsExactly("en-vi");
        assertThat(spec.about().licence().id()).isEqualTo("Apache-2.0");
        assertThat(spec.graphs())
                .isEqualTo(Map.of(
                        "encoder", "onnx/encoder_model_quantized.onnx",
                        "decoder", "onnx/decoder_model_merged_quantized.onnx"));
        ModelSettings.Translating settings = (ModelSettings.Translating) spec.settings();
        assertThat(settings.layout()).isEqualTo(Layout.MERGED);
        assertThat(settings.search().beam()).isEqualTo(6);
        assertThat(settings.marks()).isEqualTo(new ModelSettings.Marks(53684, 0, 53684, Set.of(53684)));
        assertThat(settings.tags()).isEqualTo(ModelSettings.Languages.NONE);
    }

    @Test
    void concludesTheLanguagesOfATranslatorOfManyFromItsTokens() throws IOException {
        put("config.json", """
                {"model_type": "m2m_100", "decoder_start_token_id": 2, "eos_token_id": 2, "pad_token_id": 1}""");
        put("special_tokens_map.json", "{\"additional_special_tokens\": [\"eng_Latn\", \"lao_Laoo\", \"vie_Latn\"]}");
        graphs("", "", "encoder_model", "decoder_model", "decoder_with_past_model");
        put("decoder_model.onnx_data", "weights");
        put("decoder_model.onnx_data_1", "more weights");

        ModelSpec spec = add(Particulars.NONE).spec();

        assertThat(spec.languages()).containsExactly("en-lo", "en-vi", "lo-en", "lo-vi", "vi-en", "vi-lo");
        assertThat(spec.files())
                .extracting(ModelSpec.File::name)
                .contains("decoder_model.onnx_data", "decoder_model.onnx_data_1");
        ModelSettings.Translating settings = (ModelSettings.Translating) spec.settings();
        assertThat(settings.layout()).isEqualTo(Layout.SEPARATE);
        assertThat(settings.tags())
                .isEqualTo(new ModelSettings.Languages(
                        Map.of("en", "eng_Latn", "vi", "vie_Latn", "lo", "lao_Laoo"), Optional.of(Side.FROM), true));
    }

    @Test
    void concludesThatMadladIsToldTheTargetInTheSource() throws IOException {
        put("config.json", """
                {"model_type": "t5", "decoder_start_token_id": 0, "eos_token_id": 2, "pad_token_id": 1}""");
        put("tokenizer.json", "{\"vocab\": [[\"<2en>\", 0], [\"<2vi>\", 0]]}");
        graphs("", "_int8", "encoder_model", "decoder_model_merged");

        ModelSpec spec = add(Particulars.NONE).spec();

        assertThat(spec.languages()).containsExactly("en-vi", "vi-en");
        assertThat(((ModelSettings.Translating) spec.settings()).tags().source())
                .contains(Side.TO);
    }

    @Test
    void concludesAnEncoderFromItsPooling() throws IOException {
        put("config.json", "{\"model_type\": \"bert\", \"hidden_size\": 384, \"max_position_embeddings\": 512}");
        put("1_Pooling/config.json", "{\"pooling_mode_cls_token\": true, \"word_embedding_dimension\": 384}");
        put("sentence_bert_config.json", "{\"max_seq_length\": 128}");
        put("README.md", "---\nlanguage: [en, fr, vi]\n---\n");
        graphs("onnx/", "", "model");

        StoredModel model = add(Particulars.NONE);

        assertThat(model.spec().languages()).containsExactly("en", "vi");
        assertThat(model.spec().settings())
                .isEqualTo(new ModelSettings.Encoding(ModelSettings.Pooling.CLS, 128, true, 384, ""));
    }

    @Test
    void concludesTheLabelsOfATagger() throws IOException {
        put("config.json", """
                {"model_type": "xlm-roberta", "architectures": ["XLMRobertaForTokenClassification"],
                 "max_position_embeddings": 514, "id2label": {"0": "O", "10": "I-LOC", "2": "B-PER", "1": "B-A",
                 "3": "B-B", "4": "B-C", "5": "B-D", "6": "B-E", "7": "B-F", "8": "B-G", "9": "B-H"}}""");
        graphs("", "", "model");

        ModelSpec spec = add(particulars("en,vi")).spec();

        assertThat(spec.settings())
                .isEqualTo(new ModelSettings.Tagging(
                        512,
                        List.of("O", "B-A", "B-PER", "B-B", "B-C", "B-D", "B-E", "B-F", "B-G", "B-H", "I-LOC"),
                        Map.of("PER", "person", "LOC", "place")));
    }

    @Test
    void refusesATaggerWhoseLabelsLeaveANumberOut() throws IOException {
        put("config.json", """
                {"architectures": ["BertForTokenClassification"], "id2label": {"0": "O", "2": "B-PER"}}""");
        graphs("", "", "model");

        assertThatThrownBy(() -> add(particulars("en,vi")))
                .hasMessageContaining("/config.json: id2label does not count its labels from 0 on: ");
    }

    @Test
    void copiesTheFilesWithTheirHashesAndLeavesNothingBeside() throws IOException {
        encoder();

        StoredModel model = add(particulars("vi"));

        assertThat(model.isInstalled()).isTrue();
        assertThat(model.verify()).isEmpty();
        assertThat(model.unhashed()).isEmpty();
        assertThat(model.spec().mark()).doesNotContain("unknown");
        try (Stream<Path> inside = Files.list(models())) {
            assertThat(inside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("opus-mt-en-vi", ".opus-mt-en-vi.lock");
        }
        assertThatThrownBy(() -> add(particulars("vi")))
                .hasMessageStartingWith("there is a model opus-mt-en-vi already");
    }

    @Test
    void mendsAModelWhoseFilesAreSpoiledWhenItIsAddedAgain() throws IOException {
        encoder();
        StoredModel model = add(particulars("vi"));
        Files.writeString(model.folder().resolve("model.onnx"), "nodel");
        assertThat(model.verify()).isNotEmpty();

        assertThat(add(particulars("vi")).verify()).isEmpty();

        assertThatThrownBy(() -> add(particulars("vi")))
                .hasMessageStartingWith("there is a model opus-mt-en-vi already");
    }

    @Test
    void linksToTheFilesWhereThatIsWished() throws IOException {
        encoder();

        StoredModel model = adder().fromFolder(export, particulars("vi"), true).model();

        assertThat(Files.isSymbolicLink(model.folder().resolve("model.onnx"))).isTrue();
        assertThat(model.verify()).isEmpty();
    }

    @Test
    void takesLicenceAndLanguagesFromTheDescriptionOfThatIdThatThereIs() throws IOException {
        put("config.json", """
                {"model_type": "m2m_100", "decoder_start_token_id": 2, "eos_token_id": 2, "pad_token_id": 1}""");
        put("tokenizer.json", "\"eng_Latn\" \"vie_Latn\" \"lao_Laoo\"");
        graphs("", "", "encoder_model", "decoder_model_merged");
        Particulars particulars = new Particulars(
                Optional.of("nllb-200-distilled-1.3b"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        ModelAdder adder = new ModelAdder(models(), new ModelStore(List.of(Path.of("models"))));

        ModelSpec spec = adder.fromFolder(export, particulars, false).model().spec();

        assertThat(spec.about().licence().use()).isEqualTo(ModelSpec.Use.NON_COMMERCIAL);
        assertThat(spec.languages()).hasSize(6);
    }

    @Test
    void addsAFolderThatHasADescriptionUnderAnotherId() throws IOException {
        encoder();
        Path first = add(particulars("vi")).folder();

        ModelAdder.Added again = adder().fromFolder(
                        first,
                        new Particulars(
                                Optional.of("copy"), Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
                        false);

        assertThat(again.model().spec().id()).isEqualTo("copy");
        assertThat(again.model().verify()).isEmpty();
    }

    @Test
    void takesTheDescriptionThatThereIsForFilesCopiedByHand() throws IOException {
        graphs("onnx/", "_quantized", "encoder_model", "decoder_model_merged");
        ModelAdder adder = new ModelAdder(models(), new ModelStore(List.of(Path.of("models"))));

        StoredModel model =
                adder.fromFolder(export, named("opus-mt-vi-en"), false).model();

        assertThat(model.spec().languages()).containsExactly("vi-en");
        assertThat(model.spec().isPullable()).isTrue();
        assertThat(model.verify()).isEmpty();
        assertThatThrownBy(() -> adder.fromFolder(export, named("m2m100-418m"), false))
                .hasMessageContaining("the description says 13a94e354a");
        assertThat(models().resolve("m2m100-418m")).doesNotExist();
    }

    private static Particulars named(String id) {
        return new Particulars(Optional.of(id), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    @Test
    void asksForWhatCannotBeConcluded() throws IOException {
        assertFails(Particulars.NONE, ExitStatus.USAGE, "what it does cannot be concluded", "--role");
        put("config.json", "{\"model_type\": \"bert\", \"architectures\": [\"BertModel\"], \"hidden_size\": 8}");
        assertFails(
                Particulars.NONE, ExitStatus.BAD_INPUT, "no model.onnx; there is no ONNX graph", "optimum-cli export");
        graphs("", "", "model");
        assertFails(Particulars.NONE, ExitStatus.USAGE, "its languages cannot be concluded", "--languages en,vi");
        Particulars fp16 = new Particulars(
                Optional.empty(), Optional.empty(), List.of("vi"), Optional.empty(), Optional.of("fp16"));
        assertFails(fp16, ExitStatus.BAD_INPUT, "of the variant fp16; its graphs: model.onnx", "--variant");
        put("config.json", "{\"model_type\": ");
        assertFails(particulars("vi"), ExitStatus.BAD_INPUT, "config.json:1: not JSON", "export");
        assertThat(models().resolve("opus-mt-en-vi")).doesNotExist();
    }

    @Test
    void refusesLanguagesThatDoNotFitTheModel() throws IOException {
        put("config.json", """
                {"model_type": "t5", "decoder_start_token_id": 0, "eos_token_id": 2, "pad_token_id": 1}""");
        put("tokenizer.json", "{\"vocab\": [[\"<2en>\", 0], [\"<2vi>\", 0]]}");
        graphs("", "", "encoder_model", "decoder_model_merged");

        assertFails(particulars("en"), ExitStatus.USAGE, "--languages: en: not of a translator", "en-vi,vi-en");
        assertFails(particulars("en-lo"), ExitStatus.USAGE, "no language tokens for this pair", "en-vi, vi-en");
        assertThat(add(particulars("en-vi")).spec().languages()).containsExactly("en-vi");
    }

    @Test
    void makesAnIdOfTheNameOfTheFolderWhereThatIsPossible() throws IOException {
        export = room.resolve("Mô hình Đẹp (1)");
        put("tokenizer.json", "{}");
        encoder();
        assertThat(add(particulars("vi")).spec().id()).isEqualTo("mo-hinh-dep-1");

        export = room.resolve("ລາວ");
        put("tokenizer.json", "{}");
        encoder();
        assertFails(particulars("lo"), ExitStatus.USAGE, "ລາວ: no id can be made of this name", "--id");
    }

    @Test
    void tellsOfADenseLayerThatIsNotRun() throws IOException {
        encoder();
        put("1_Pooling/config.json", "{\"pooling_mode_mean_tokens\": true, \"word_embedding_dimension\": 8}");
        put("modules.json", "[{\"path\": \"2_Dense\", \"type\": \"sentence_transformers.models.Dense\"}]");

        assertThat(adder().fromFolder(export, particulars("vi"), false).notes())
                .anyMatch(note -> note.contains("dense layer after the pooling, which is not run"));
    }

    private void assertFails(Particulars particulars, ExitStatus status, String problem, String hint) {
        assertThatThrownBy(() -> add(particulars)).isInstanceOfSatisfying(SongnguException.class, e -> {
            assertThat(e.problem()).contains(problem);
            assertThat(e.hint()).contains(hint);
            assertThat(e.status()).isEqualTo(status);
        });
    }

    private void encoder() throws IOException {
        put("config.json", "{\"model_type\": \"bert\", \"architectures\": [\"BertModel\"], \"hidden_size\": 8}");
        graphs("", "", "model");
    }

    private StoredModel add(Particulars particulars) {
        StoredModel model = adder().fromFolder(export, particulars, false).model();
        assertThat(model.spec().role()).isIn((Object[]) Role.values());
        return model;
    }

    private ModelAdder adder() {
        return new ModelAdder(models(), new ModelStore(List.of()));
    }

    private Path models() {
        return room.resolve("models");
    }

    private static Particulars particulars(String languages) {
        return new Particulars(
                Optional.empty(), Optional.empty(), List.of(languages.split(",")), Optional.empty(), Optional.empty());
    }

    private void graphs(String folder, String variant, String... names) throws IOException {
        for (String name : names) {
            put(folder + name + variant + ".onnx", name);
        }
    }

    private void put(String file, String text) throws IOException {
        Path target = export.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
