package org.songngu.evaluate.tagging;

import java.nio.file.Path;
import java.util.List;
import org.songngu.evaluate.Utf8Lines;
import org.songngu.evaluate.overlap.Overlap;
import org.songngu.evaluate.overlap.Segment;
import org.songngu.failure.SongnguException;
import org.songngu.provenance.Signature;

/**
 * Sentences whose names people labelled.
 *
 * @param name of the file
 * @param sha256 of its bytes
 */
public record GoldTagging(String name, String sha256, List<LabelledSentence> sentences) {
    public GoldTagging {
        sentences = List.copyOf(sentences);
    }

    /**
     * Reads a file of the CoNLL form in UTF-8: a token, a tab and its BIO or BIOES label a line, and an empty line between two
     * sentences. A line {@code # text = } before the tokens gives the sentence as it was written; without it the tokens are
     * joined by spaces, punctuation closed up.
     */
    public static GoldTagging read(Path file) {
        Utf8Lines lines = Utf8Lines.read(file);
        List<LabelledSentence> sentences = new ConllReader(lines.place()).read(lines.lines());
        if (sentences.isEmpty()) {
            throw SongnguException.badInput(lines.place() + ": no sentence", ConllReader.HINT);
        }
        return new GoldTagging(lines.name(), lines.sha256(), sentences);
    }

    /** The sentences, to be asked whether a model was trained on them. */
    public List<Segment> segments() {
        return sentences.stream()
                .map(sentence -> new Segment(sentence.line(), sentence.text()))
                .toList();
    }

    /** The sentences that no model was trained on. */
    public GoldTagging unseen(Overlap overlap) {
        return new GoldTagging(name, sha256, overlap.unseen(sentences));
    }

    public Signature signature() {
        return Signature.of("match", "start+end+kind")
                .with("gold", name)
                .with("sha256", sha256.substring(0, 12))
                .with("sentences", Integer.toString(sentences.size()));
    }
}
