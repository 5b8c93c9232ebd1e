package org.songngu.glossary;

import java.nio.file.Path;
import java.util.List;

/**
 * One glossary file, with every cell as it stands in it.
 *
 * @param name as it was given
 * @param hash the SHA-256 of its bytes
 */
record GlossaryFile(String name, String hash, Columns columns, List<Entry> entries) {
    GlossaryFile {
        entries = List.copyOf(entries);
    }

    /** A row and the term that was read from it. */
    record Entry(CsvRow row, Term term) {}

    /** The name without its folders. */
    String baseName() {
        return String.valueOf(Path.of(name).getFileName());
    }
}
