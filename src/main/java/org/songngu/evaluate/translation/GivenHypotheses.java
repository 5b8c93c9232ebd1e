package org.songngu.evaluate.translation;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.songngu.evaluate.Utf8Lines;
import org.songngu.failure.SongnguException;
import org.songngu.provenance.Signature;

/** Translations that were made before, one a line in the order of the sources; an empty line is an empty translation. */
public final class GivenHypotheses implements Hypotheses {
    private final Utf8Lines file;
    private final List<String> lines;

    private GivenHypotheses(Utf8Lines file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Reads a file in UTF-8. */
    public static GivenHypotheses read(Path path) {
        Utf8Lines file = Utf8Lines.read(path);
        return new GivenHypotheses(file, file.lines());
    }

    /** Reads a stream in UTF-8 to its end and leaves it open. */
    public static GivenHypotheses read(InputStream in) {
        Utf8Lines file = Utf8Lines.read(in);
        return new GivenHypotheses(file, file.lines());
    }

    /** The first of them, or all where there are no more. */
    public GivenHypotheses first(int count) {
        return new GivenHypotheses(file, lines.subList(0, Math.min(count, lines.size())));
    }

    /** The lines, which must be as many as the sources. */
    @Override
    public List<String> of(List<String> sources) {
        if (lines.size() != sources.size()) {
            throw SongnguException.badInput(
                    file.place() + ": " + lines.size() + " translations for " + sources.size() + " pairs",
                    "give a line for each pair, in their order, and an empty one where there is no translation");
        }
        return lines;
    }

    @Override
    public Signature signature() {
        return Signature.of("hypotheses", file.name())
                .with("hypotheses.sha256", file.sha256().substring(0, 12));
    }
}
