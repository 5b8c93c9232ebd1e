package org.songngu.model.add;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.ModelSpec;

/**
 * Which files of an export are its graphs.
 *
 * @param parts the file of each part
 * @param layout of a translator; empty for a model of one graph
 * @param variant how the weights are stored, as exporters name it
 */
record Graphs(Map<String, String> parts, Optional<Layout> layout, String variant) {
    private static final List<String> FOLDERS = List.of("onnx/", "");
    private static final String FULL = "fp32";
    private static final List<String> USUAL = List.of("quantized", "int8", "uint8", FULL, "fp16");
    private static final Map<String, String> ONE = Map.of(ModelSpec.MODEL, "model");
    private static final Map<String, String> MERGED =
            Map.of(ModelSpec.ENCODER, "encoder_model", ModelSpec.DECODER, "decoder_model_merged");
    private static final Map<String, String> SEPARATE = Map.of(
            ModelSpec.ENCODER,
            "encoder_model",
            ModelSpec.DECODER,
            "decoder_model",
            ModelSpec.DECODER_WITH_PAST,
            "decoder_with_past_model");

    static Graphs of(Export export, boolean translator, Optional<String> variant) {
        List<String> variants = variant.map(wanted -> wanted.toLowerCase(Locale.ROOT))
                .map(wanted -> wanted.equals("int8") ? List.of("int8", "quantized") : List.of(wanted))
                .orElse(USUAL);
        for (String each : variants) {
            Optional<Graphs> found = translator
                    ? find(export, each, MERGED, Optional.of(Layout.MERGED))
                            .or(() -> find(export, each, SEPARATE, Optional.of(Layout.SEPARATE)))
                    : find(export, each, ONE, Optional.empty());
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw missing(export, translator, variant);
    }

    private static Optional<Graphs> find(
            Export export, String variant, Map<String, String> names, Optional<Layout> layout) {
        String ending = variant.equals(FULL) ? ".onnx" : "_" + variant + ".onnx";
        for (String folder : FOLDERS) {
            Map<String, String> parts = new LinkedHashMap<>();
            names.forEach((part, name) -> parts.put(part, folder + name + ending));
            if (export.files().containsAll(parts.values())) {
                return Optional.of(new Graphs(parts, layout, variant));
            }
        }
        return Optional.empty();
    }

    private static SongnguException missing(Export export, boolean translator, Optional<String> variant) {
        String graphs =
                export.files().stream().filter(file -> file.endsWith(".onnx")).collect(Collectors.joining(", "));
        String wanted = translator
                ? "encoder_model.onnx and decoder_model_merged.onnx, or decoder_model.onnx and decoder_with_past_model.onnx"
                : "model.onnx";
        String task = translator ? "text2text-generation-with-past" : "feature-extraction or token-classification";
        return SongnguException.badInput(
                export.name() + ": no " + wanted
                        + variant.map(v -> " of the variant " + v).orElse("")
                        + (graphs.isEmpty() ? "; there is no ONNX graph at all" : "; its graphs: " + graphs),
                variant.isPresent()
                        ? "name another --variant, or none"
                        : "export it: optimum-cli export onnx --model NAME --task " + task + " DIR");
    }

    /** Weights of more than two gigabytes come as {@code _data}, {@code _data_1} and so on. */
    private static boolean isDataOf(String graph, String file) {
        return file.startsWith(graph) && file.substring(graph.length()).matches("\\.data|_data(?:_\\d+)?");
    }

    /** The graphs, and the files beside them that hold the weights of large ones. */
    Stream<String> files(Export export) {
        return parts.values().stream()
                .sorted()
                .flatMap(graph ->
                        Stream.concat(Stream.of(graph), export.files().stream().filter(file -> isDataOf(graph, file))));
    }
}
