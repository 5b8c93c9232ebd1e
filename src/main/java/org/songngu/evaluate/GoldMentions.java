package org.songngu.evaluate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;

/**
 * A gold standard of names, read from a table with tabs between its columns.
 *
 * @param name of the file
 * @param sha256 of its bytes
 */
public record GoldMentions(String name, String sha256, List<GoldMention> mentions) {
    private static final List<String> EXTENSIONS = List.of("txt", "md", "markdown", "html", "htm", "docx");

    public GoldMentions {
        mentions = List.copyOf(mentions);
    }

    /**
     * Reads a file in UTF-8. Its first line names the columns, in any order: {@code seed start end id type surface_raw
     * region}; others are passed over. Quotation marks mean nothing.
     */
    public static GoldMentions read(Path file) {
        byte[] bytes = bytesOf(file);
        List<String> lines = textOf(file, bytes).lines().toList();
        if (lines.isEmpty()) {
            throw SongnguException.badInput(file + ":1: an empty file", GoldTable.COLUMNS_HINT);
        }
        GoldTable table = new GoldTable(file.toString(), lines.get(0));
        List<GoldMention> mentions = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                mentions.add(table.mention(lines.get(i), i + 1));
            }
        }
        return new GoldMentions(String.valueOf(file.getFileName()), Sha256.of(bytes), mentions);
    }

    /** The file of each article that the gold speaks of, by its seed: of several extensions plain text first. */
    public Map<String, Path> articlesIn(Path folder) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (GoldMention mention : mentions) {
            files.computeIfAbsent(mention.seed(), seed -> fileOf(folder, seed)
                    .orElseThrow(() -> SongnguException.badInput(
                            "no article " + seed + " in " + folder,
                            "name the folder that holds " + seed + ".txt with --articles")));
        }
        return files;
    }

    /** Fails if the article of a seed is not the one that the gold was made from. */
    public void requireIn(String seed, String rawText) {
        mentions.stream().filter(mention -> mention.seed().equals(seed)).forEach(mention -> mention.requireIn(rawText));
    }

    private static Optional<Path> fileOf(Path folder, String seed) {
        return EXTENSIONS.stream()
                .map(extension -> folder.resolve(seed + "." + extension))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw SongnguException.badInput(
                    file + ": cannot be read: " + Reason.of(e), "name a file of gold mentions that is there");
        }
    }

    private static String textOf(Path file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw SongnguException.badInput(file + " is not UTF-8", "save the gold mentions in UTF-8");
        }
    }
}
