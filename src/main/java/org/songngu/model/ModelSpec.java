package org.songngu.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.songngu.text.Lang;

/**
 * What a {@code model.json} says of a model (schema: {@code docs/schema/model.json}). Whether its files are there is asked of
 * a {@link StoredModel}.
 *
 * @param id the name of its folder: lower-case letters, digits, {@code . _ -}
 * @param languages codes such as {@code en}; for a translator pairs such as {@code en-vi}
 * @param licence an SPDX identifier, or a phrase where none fits
 * @param builtin true if it comes with Songngu
 * @param graph the name of the file that holds the ONNX graph
 * @param tokenizer the name of the file that holds the tokenizer; empty for a model that reads characters
 * @param encoding how an encoder is to be run; empty for another role
 */
public record ModelSpec(
        String id,
        Role role,
        List<String> languages,
        Licence licence,
        String description,
        boolean builtin,
        List<File> files,
        String graph,
        Optional<String> tokenizer,
        Optional<Encoding> encoding) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern FILE_NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public ModelSpec {
        check(isId(id), "id", id);
        languages = List.copyOf(languages);
        files = List.copyOf(files);
        check(lists(files, graph), "graph", graph);
        check(tokenizer.isEmpty() || lists(files, tokenizer.get()), "tokenizer", tokenizer.orElse(""));
        check(encoding.isPresent() == (role == Role.ENCODER), "options", "for encoders, and only for them");
    }

    /** The licence of the weights, and where it can be read. */
    public record Licence(String id, String url) {}

    /**
     * One file of a model.
     *
     * @param name its path in the model's folder, with {@code /}
     * @param origin {@code classpath:NAME} for one inside a library; else where it was taken from, if that is known
     */
    public record File(String name, long bytes, String sha256, Optional<String> origin) {
        private static final String CLASS_PATH = "classpath:";

        public File {
            check(FILE_NAME.matcher(name).matches(), "name", name);
            check(bytes > 0, "bytes", Long.toString(bytes));
            check(SHA256.matcher(sha256).matches(), "sha256", sha256);
        }

        /** The class path resource that is this file; empty for a file in the model's folder. */
        public Optional<String> resource() {
            return origin.filter(o -> o.startsWith(CLASS_PATH)).map(o -> o.substring(CLASS_PATH.length()));
        }
    }

    /**
     * How an encoder is to be run.
     *
     * @param pooling how token vectors become one
     * @param maxLength in tokens, the marks at both ends counted; what is longer is cut
     * @param normalize true if vectors are to have length 1
     * @param dimension the length of a vector
     */
    public record Encoding(Pooling pooling, int maxLength, boolean normalize, int dimension) {
        public Encoding {
            check(maxLength > 2, "maxLength", Integer.toString(maxLength));
            check(dimension > 0, "dimension", Integer.toString(dimension));
        }
    }

    /** How the vectors of tokens become the vector of a sentence. */
    public enum Pooling {
        /** Their mean. */
        MEAN,
        /** That of the first token. */
        CLS
    }

    /** True if a name can be that of a model, so that it can safely be part of a path. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    public boolean speaks(Lang lang) {
        return languages.contains(lang.code());
    }

    public long bytes() {
        return files.stream().mapToLong(File::bytes).sum();
    }

    /** The file of a name that this description lists. */
    public File file(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file " + name + " in " + id));
    }

    /** The id and the start of the graph's hash, as it stands in signatures: {@code all-minilm-l6-v2@afdb6f1a}. */
    public String mark() {
        return id + "@" + file(graph).sha256().substring(0, 8);
    }

    private static boolean lists(List<File> files, String name) {
        return files.stream().anyMatch(file -> file.name().equals(name));
    }

    private static void check(boolean fine, String field, String value) {
        if (!fine) {
            throw new IllegalArgumentException(field + ": " + value);
        }
    }
}
