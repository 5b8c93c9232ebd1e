package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.songngu.evaluate.Utf8Lines;
import org.songngu.evaluate.overlap.Segment;
import org.songngu.failure.SongnguException;

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
        Utf8Lines read = file.toString().equals("-") ? Utf8Lines.read(System.in) : Utf8Lines.read(file);
        if (read.lines().stream().allMatch(String::isBlank)) {
            throw SongnguException.badInput(file + ": no sentences", "give a text with a sentence a line");
        }
        return new SentenceLines(file, read.sha256(), read.lines());
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
