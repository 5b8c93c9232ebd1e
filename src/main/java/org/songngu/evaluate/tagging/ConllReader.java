package org.songngu.evaluate.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.failure.SongnguException;
import org.songngu.text.Span;

/** Reads sentences of two columns, a token and its label, with an empty line between two sentences. */
final class ConllReader {
    static final String HINT =
            "a line is a token, a tab and O, B-person or I-person (place, org, title likewise); an empty line ends a sentence";
    private static final String TEXT = "# text = ";
    private static final String DOCUMENT = "-DOCSTART-";
    private static final String OUTSIDE = "O";

    private final String place;
    private final List<LabelledSentence> sentences = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private Optional<String> text = Optional.empty();
    private int first;

    ConllReader(String place) {
        this.place = place;
    }

    List<LabelledSentence> read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), i + 1);
        }
        end();
        return List.copyOf(sentences);
    }

    private void read(String line, int number) {
        if (line.isBlank()) {
            end();
        } else if (line.startsWith(TEXT) && tokens.isEmpty()) {
            text = Optional.of(line.substring(TEXT.length()));
        } else if (!line.startsWith(DOCUMENT)) {
            token(line, number);
        }
    }

    private void token(String line, int number) {
        int cut = line.indexOf('\t') < 0 ? line.lastIndexOf(' ') : line.lastIndexOf('\t');
        String token = cut < 0 ? "" : line.substring(0, cut).strip();
        String label = cut < 0 ? "" : line.substring(cut + 1).strip();
        if (token.isEmpty() || !label.equals(OUTSIDE) && !label.matches("[BIES]-.+")) {
            throw SongnguException.badInput(place + ":" + number + ": " + line.strip(), HINT);
        }
        first = tokens.isEmpty() ? number : first;
        tokens.add(token);
        labels.add(label);
    }

    private void end() {
        if (!tokens.isEmpty()) {
            String read = text.orElseGet(() -> new TokenJoiner(tokens).text());
            List<Span> places = text.map(this::found).orElseGet(() -> new TokenJoiner(tokens).places());
            sentences.add(new LabelledSentence(first, read, names(places)));
        }
        tokens.clear();
        labels.clear();
        text = Optional.empty();
    }

    private List<Span> found(String written) {
        List<Span> places = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int at = written.indexOf(tokens.get(i), from);
            if (at < 0) {
                throw SongnguException.badInput(
                        place + ":" + (first + i) + ": not in the text: " + tokens.get(i),
                        "the line '# text = ' holds the tokens in their order");
            }
            from = at + tokens.get(i).length();
            places.add(new Span(at, from));
        }
        return places;
    }

    /** A name begins at B or S, at a change of label, and at an I that follows nothing. */
    private List<NamedSpan> names(List<Span> places) {
        List<NamedSpan> names = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= labels.size(); i++) {
            if (start >= 0 && (i == labels.size() || !continues(labels.get(i), labels.get(start)))) {
                Span span =
                        new Span(places.get(start).start(), places.get(i - 1).end());
                names.add(new NamedSpan(span, NamedSpan.kindOf(nameOf(labels.get(start)))));
                start = -1;
            }
            if (i < labels.size() && start < 0 && !labels.get(i).equals(OUTSIDE)) {
                start = i;
            }
        }
        return names;
    }

    private static boolean continues(String label, String before) {
        boolean inside = label.startsWith("I-") || label.startsWith("E-");
        return inside && nameOf(label).equals(nameOf(before));
    }

    private static String nameOf(String label) {
        return label.substring(2);
    }
}
