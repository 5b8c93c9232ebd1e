package org.songngu.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.songngu.evaluate.overlap.Segment;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;

/**
 * A text with a sentence a line. An empty line is a sentence without words, so that numbers of lines and of sentences agree.
 *
 * @param sha256 of the bytes
 */
record SentenceLines(Path file, String sha256, List<String> sentences) {
    SentenceLines {
        sentences = List.copyOf(sentences);
    }

    /** Reads a file in UTF-8, or standard input where it is {@code -}. */
    static SentenceLines read(Path file) {
        try {
            byte[] bytes = file.toString().equals("-") ? System.in.readAllBytes() : Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
            if (lines.stream().allMatch(String::isBlank)) {
                throw SongnguException.badInput(file + ": no sentences", "give a text with a sentence a line");
            }
            return new SentenceLines(file, Sha256.of(bytes), lines);
        } catch (CharacterCodingException e) {
            throw SongnguException.badInput(file + " is not UTF-8", "save the file in UTF-8");
        } catch (IOException e) {
            throw SongnguException.badInput(
                    file + ": cannot be read: " + Reason.of(e), "name a text file with a sentence a line");
        }
    }

    List<Segment> segments() {
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> new Segment(i + 1, sentences.get(i)))
                .toList();
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
