package org.songngu.evaluate.overlap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSpec;
import org.songngu.model.StoredModel;

/**
 * Keeps what models were trained on out of what they are judged by. Every evaluation that runs a model asks once, before it
 * runs it:
 *
 * <pre>{@code
 * Overlap overlap = TrainingOverlap.of(models, Installation.trainingKeys()).check(file, segments);
 * ... score overlap.unseen(segments) alone; put overlap.signature() into the signature
 * }</pre>
 *
 * <p>A text counts as trained on if half of its letters or more, those of short pieces aside, stand in pieces that the data of
 * a model has too. Why a few are left out and many refused is told in {@code docs/adr/0006-no-score-on-training-data.md}.
 */
public final class TrainingOverlap {
    /** The folder, in that of a model, that may hold the keys of its data. */
    private static final String KEYS = "keys";

    private static final int FEW = 2;
    private static final double MOST = 0.1;

    private final Map<String, KeyFile> known;
    private final Overlap.Models models;

    private TrainingOverlap(Map<String, KeyFile> known, Overlap.Models models) {
        this.known = known;
        this.models = models;
    }

    /**
     * The data of these models. Fails if a description names keys that are not there.
     *
     * @param models all that take part
     * @param installed the folder with the keys of the data that built-in models were trained on; a model's own folder
     *     {@code keys} goes before it
     */
    public static TrainingOverlap of(List<StoredModel> models, Path installed) {
        Map<String, KeyFile> known = new TreeMap<>();
        Set<String> checked = new TreeSet<>();
        Set<String> unchecked = new TreeSet<>();
        for (StoredModel model : models) {
            List<String> names = names(model.spec());
            (names.isEmpty() ? unchecked : checked).add(model.spec().id());
            for (String name : names) {
                Path file = file(model, name, installed);
                known.computeIfAbsent(file.toString(), path -> KeyFile.read(name, file));
            }
        }
        return new TrainingOverlap(known, new Overlap.Models(checked, unchecked));
    }

    private static List<String> names(ModelSpec spec) {
        return spec.about().trainingData().stream()
                .flatMap(data -> data.keys().stream())
                .distinct()
                .toList();
    }

    private static Path file(StoredModel model, String name, Path installed) {
        Path own = model.folder().resolve(KEYS).resolve(name + ".keys");
        Path common = installed.resolve(name + ".keys");
        if (Files.isRegularFile(own)) {
            return own;
        } else if (Files.isRegularFile(common)) {
            return common;
        }
        throw KeyFile.missing(model.spec().id(), common);
    }

    /**
     * Which of these segments a model was trained on. More than two and more than a tenth, or all, are a failure, and there is no score.
     *
     * @param file that they come from, for messages
     */
    public Overlap check(String file, List<Segment> segments) {
        BitSet seen = new BitSet(segments.size());
        Set<String> sources = new TreeSet<>();
        for (int i = 0; i < segments.size(); i++) {
            Set<String> found = sources(segments.get(i));
            seen.set(i, !found.isEmpty());
            sources.addAll(found);
        }
        int count = seen.cardinality();
        if (count > 0 && (count == segments.size() || count > FEW && count > MOST * segments.size())) {
            throw refusal(file, seen, segments, sources);
        }
        return new Overlap(seen, segments.size(), models);
    }

    private SongnguException refusal(String file, BitSet seen, List<Segment> segments, Set<String> sources) {
        return SongnguException.badInput(
                file + ":" + segments.get(seen.nextSetBit(0)).line() + ": " + seen.cardinality() + " of "
                        + segments.size() + " segments, this one the first, were trained on by "
                        + String.join(", ", models.checked()) + " (" + String.join(", ", sources) + "): no score",
                "judge a model by texts that it has not seen, or judge another model by these; songngu models info ID"
                        + " tells what a model was trained on");
    }

    /** The data sets that have half of one of the texts, or more. */
    private Set<String> sources(Segment segment) {
        return segment.texts().stream()
                .flatMap(text -> sources(PieceKeys.of(text)).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> sources(List<PieceKeys.Piece> pieces) {
        int letters = 0;
        int seen = 0;
        Set<String> sources = new TreeSet<>();
        for (PieceKeys.Piece piece : pieces) {
            List<String> found = sources(piece);
            letters += piece.letters();
            seen += found.isEmpty() ? 0 : piece.letters();
            sources.addAll(found);
        }
        return 2 * seen >= letters ? sources : Set.of();
    }

    private List<String> sources(PieceKeys.Piece piece) {
        List<String> found = new ArrayList<>();
        known.values().stream()
                .filter(data -> data.has(piece.key()))
                .map(KeyFile::name)
                .forEach(found::add);
        return found;
    }
}
