package org.songngu.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Glossary files of a test, in its folder. */
record CsvFiles(Path folder) {
    Path file(String name, String... lines) {
        return file(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Glossary read(String... lines) {
        return GlossaryReader.read(file("g.csv", lines));
    }

    /** A message without the folder. */
    String local(String message) {
        return message.replace(folder + "/", "");
    }
}
