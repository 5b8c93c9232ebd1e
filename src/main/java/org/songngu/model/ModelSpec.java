package org.songngu.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.files.Sha256;
import org.songngu.text.Lang;

/**
 * What a {@code model.json} says of a model (schema: {@code docs/schema/model.json}). Whether its files are there is asked of
 * a {@link StoredModel}.
 *
 * @param id the name of its folder: lower-case letters, digits, {@code . _ -}
 * @param architecture the family it belongs to, as its makers call it: {@code bert}, {@code marian}, {@code m2m_100}, {@code t5}
 * @param languages codes such as {@code en}; for a translator pairs such as {@code en-vi}
 * @param builtin true if it comes with Songngu
 * @param graphs the files that hold ONNX graphs, by the part that each plays: {@code model} where there is one graph, else
 *     {@code encoder}, {@code decoder}, {@code decoderWithPast}
 * @param tokenizer the name of the file that holds the tokenizer; empty for a model that reads characters
 * @param settings how it is to be run; of the kind that its role asks for
 */
public record ModelSpec(
        String id,
        Role role,
        String architecture,
        List<String> languages,
        About about,
        boolean builtin,
        List<File> files,
        SortedMap<String, String> graphs,
        Optional<String> tokenizer,
        ModelSettings settings) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern FILE_NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int HASH_SHOWN = 8;

    public ModelSpec {
        check(isId(id), "id", id);
        languages = List.copyOf(languages);
        files = List.copyOf(files);
        graphs = Collections.unmodifiableSortedMap(new TreeMap<>(graphs));
        check(!graphs.isEmpty(), "graphs", "none");
        for (String graph : graphs.values()) {
            check(lists(files, graph), "graphs", graph);
        }
        check(tokenizer.isEmpty() || lists(files, tokenizer.get()), "tokenizer", tokenizer.orElse(""));
        check(settings.role() == role, "options", "of a " + settings.role().label() + ", not of a " + role.label());
    }

    /**
     * What a person should know of a model before using it.
     *
     * @param description what it is and what it is weak at
     * @param trainingData what it was made from
     * @param quality what was measured of it
     */
    public record About(String description, Licence licence, List<DataSet> trainingData, List<Score> quality) {
        public About {
            trainingData = List.copyOf(trainingData);
            quality = List.copyOf(quality);
        }
    }

    /**
     * The licence of the weights, and where it can be read.
     *
     * @param id an SPDX identifier, or a phrase where none fits
     */
    public record Licence(String id, String url, Use use) {}

    /** What the licence, or that of the training data, lets a user do. */
    public enum Use {
        ANY,
        NON_COMMERCIAL,
        RESEARCH_ONLY;

        /** The name in JSON. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The use of a label; empty for any other text. */
        public static Optional<Use> ofLabel(String label) {
            return Arrays.stream(values())
                    .filter(use -> use.label().equals(label))
                    .findFirst();
        }
    }

    /** Data that a model was trained on. */
    public record DataSet(String name, String licence) {}

    /**
     * A quality that was measured.
     *
     * @param signature of what and how: data, settings, versions
     */
    public record Score(String metric, double value, String signature) {}

    /**
     * One file of a model.
     *
     * @param name its path in the model's folder, with {@code /}
     * @param bytes empty where they are not known before it is pulled
     * @param sha256 empty where it is not known before it is pulled
     * @param origin {@code classpath:NAME} for one inside a library; {@code hub:OWNER/NAME@REVISION/PATH} for one of a model
     *     hub; an {@code https:} address; empty where it is not known
     */
    public record File(String name, OptionalLong bytes, Optional<String> sha256, Optional<String> origin) {
        private static final String CLASS_PATH = "classpath:";

        public File {
            check(FILE_NAME.matcher(name).matches(), "name", name);
            check(bytes.orElse(1) > 0, "bytes", Long.toString(bytes.orElse(1)));
            check(sha256.isEmpty() || SHA256.matcher(sha256.get()).matches(), "sha256", sha256.orElse(""));
        }

        /** The class path resource that is this file; empty for a file in the model's folder. */
        public Optional<String> resource() {
            return origin.filter(o -> o.startsWith(CLASS_PATH)).map(o -> o.substring(CLASS_PATH.length()));
        }
    }

    /** True if a name can be that of a model, so that it can safely be part of a path. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    public boolean speaks(Lang lang) {
        return languages.contains(lang.code());
    }

    /** True for a translator of this pair. */
    public boolean translates(Lang from, Lang to) {
        return languages.contains(from.code() + "-" + to.code());
    }

    /** The sizes of its files together, as far as they are known. */
    public long bytes() {
        return files.stream().mapToLong(file -> file.bytes().orElse(0)).sum();
    }

    /** The file of a name that this description lists. */
    public File file(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file " + name + " in " + id));
    }

    /** The file of the graph that plays a part; empty if this model has none. */
    public Optional<String> graph(String part) {
        return Optional.ofNullable(graphs.get(part));
    }

    /**
     * The id and the start of the graph's hash, as it stands in signatures: {@code all-minilm-l6-v2@afdb6f1a}. For several
     * graphs it is the hash of their hashes; {@code unknown} before the hashes are known.
     */
    public String mark() {
        List<Optional<String>> hashes =
                graphs.values().stream().map(name -> file(name).sha256()).toList();
        if (hashes.stream().anyMatch(Optional::isEmpty)) {
            return id + "@unknown";
        }
        String all = hashes.stream().flatMap(Optional::stream).collect(Collectors.joining(","));
        return id + "@" + (hashes.size() == 1 ? all : Sha256.of(all)).substring(0, HASH_SHOWN);
    }

    private static boolean lists(List<File> files, String name) {
        return files.stream().anyMatch(file -> file.name().equals(name));
    }

    static void check(boolean fine, String field, String value) {
        if (!fine) {
            throw new IllegalArgumentException(field + ": " + value);
        }
    }
}
