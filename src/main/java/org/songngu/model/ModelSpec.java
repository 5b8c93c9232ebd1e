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
import java.util.stream.Stream;
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
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern PAIR = Pattern.compile("[a-z]{2,3}-[a-z]{2,3}");
    private static final int HASH_SHOWN = 8;

    /** The part of the only graph of a model. */
    public static final String MODEL = "model";

    /** The part of the graph that reads the source. */
    public static final String ENCODER = "encoder";

    /** The part of the graph that writes the target. */
    public static final String DECODER = "decoder";

    /** The part of the graph that goes on writing, in the separate layout. */
    public static final String DECODER_WITH_PAST = "decoderWithPast";

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
        Pattern language = role == Role.TRANSLATOR ? PAIR : LANGUAGE;
        for (String each : languages) {
            check(language.matcher(each).matches(), "languages", each);
        }
        for (String part : partsNeeded(settings)) {
            check(graphs.containsKey(part), "graphs", "no " + part);
        }
        for (String missing : withoutToken(languages, settings)) {
            check(false, "options.languageTokens", "none for " + missing);
        }
    }

    private static List<String> withoutToken(List<String> languages, ModelSettings settings) {
        if (!(settings instanceof ModelSettings.Translating translating)
                || translating.tags().tokens().isEmpty()) {
            return List.of();
        }
        return languages.stream()
                .flatMap(pair -> Stream.of(pair.split("-")))
                .filter(code -> !translating.tags().tokens().containsKey(code))
                .toList();
    }

    private static List<String> partsNeeded(ModelSettings settings) {
        if (!(settings instanceof ModelSettings.Translating translating)) {
            return List.of(MODEL);
        }
        return translating.layout() == ModelSettings.Layout.SEPARATE
                ? List.of(ENCODER, DECODER, DECODER_WITH_PAST)
                : List.of(ENCODER, DECODER);
    }

    /**
     * What a person should know of a model before using it.
     *
     * @param description what it is and what it is weak at
     * @param trainingData what it was made from
     * @param quality what was measured of it
     * @param export how its files can be made where no hub has them: a command
     */
    public record About(
            String description,
            Licence licence,
            List<DataSet> trainingData,
            List<Score> quality,
            Optional<String> export) {
        public About {
            trainingData = List.copyOf(trainingData);
            quality = List.copyOf(quality);
        }

        /** Of a model whose files need not be made by the user. */
        public About(String description, Licence licence, List<DataSet> trainingData, List<Score> quality) {
            this(description, licence, trainingData, quality, Optional.empty());
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

    /**
     * Data that a model was trained on.
     *
     * @param keys names of the files of sentence keys that tell whether a text was in it; none where there are none
     */
    public record DataSet(String name, String licence, List<String> keys) {
        public DataSet {
            keys = List.copyOf(keys);
            for (String key : keys) {
                check(isId(key), "keys", key);
            }
        }
    }

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

        /** This file with what a lock knows of it; what the description itself says stays. */
        File with(ModelLock.Entry known) {
            return new File(
                    name,
                    bytes.isPresent() ? bytes : OptionalLong.of(known.bytes()),
                    sha256.or(() -> Optional.of(known.sha256())),
                    origin);
        }

        /** True if it can be fetched from a network. */
        public boolean isRemote() {
            return origin.filter(o -> !o.startsWith(CLASS_PATH)).isPresent();
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

    /** This description with what a lock knows of its files. */
    ModelSpec with(ModelLock lock) {
        List<File> known = files.stream()
                .map(file -> lock.entry(file.name()).map(file::with).orElse(file))
                .toList();
        return new ModelSpec(id, role, architecture, languages, about, builtin, known, graphs, tokenizer, settings);
    }

    /** True if {@code songngu models pull} can fetch every file that does not come with Songngu. */
    public boolean isPullable() {
        return files.stream().anyMatch(File::isRemote)
                && files.stream()
                        .allMatch(file -> file.isRemote() || file.resource().isPresent());
    }

    /** True if the size of every file is known. */
    public boolean knowsBytes() {
        return files.stream().allMatch(file -> file.bytes().isPresent());
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
