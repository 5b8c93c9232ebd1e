package org.songngu.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.songngu.provenance.Signature;

/**
 * The terms of one or more glossary files, as {@link GlossaryReader} read them. Immutable. Where two files have the same id,
 * the row of the later file is the term.
 */
public final class Glossary {
    private static final int HASH_SHOWN = 12;

    private final List<GlossaryFile> files;
    private final Map<String, Term> byId;

    Glossary(List<GlossaryFile> files) {
        this.files = List.copyOf(files);
        this.byId = new LinkedHashMap<>();
        for (GlossaryFile file : files) {
            file.entries().forEach(entry -> byId.put(entry.term().id(), entry.term()));
        }
    }

    /** The columns of a glossary file, in the order in which Songngu writes them. */
    public static List<String> columns() {
        return Columns.KNOWN;
    }

    /** A glossary without terms. */
    public static Glossary empty() {
        return new Glossary(List.of());
    }

    /** The terms in the order of the files and their rows; a term that a later file replaces keeps its place. */
    public List<Term> terms() {
        return List.copyOf(byId.values());
    }

    public Optional<Term> term(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The files as they were given, in their order, with the number of rows that each has. */
    public Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        files.forEach(file -> rows.put(file.name(), file.entries().size()));
        return rows;
    }

    /** The names of the files as they were given, joined by {@code +}. */
    public String name() {
        return files.stream().map(GlossaryFile::name).collect(Collectors.joining("+"));
    }

    /** Each file's own name and the beginning of its SHA-256: the same signature means the same terms. */
    public Signature signature() {
        return Signature.of(
                "glossary",
                files.isEmpty()
                        ? "none"
                        : files.stream()
                                .map(file -> file.baseName() + "@" + file.hash().substring(0, HASH_SHOWN))
                                .collect(Collectors.joining("+")));
    }

    List<GlossaryFile> files() {
        return files;
    }

    /** False for a row that a later file replaces; two files may have equal rows, so it is the row itself that counts. */
    @SuppressWarnings("ReferenceEquality")
    boolean isInForce(GlossaryFile.Entry entry) {
        return byId.get(entry.term().id()) == entry.term();
    }

    /** The terms in the order in which they claim a form that several have: the later file first, then by row. */
    public List<Term> byPrecedence() {
        List<Term> ordered = new ArrayList<>(byId.size());
        for (int i = files.size() - 1; i >= 0; i--) {
            for (GlossaryFile.Entry entry : files.get(i).entries()) {
                if (isInForce(entry)) {
                    ordered.add(entry.term());
                }
            }
        }
        return ordered;
    }
}
