package org.songngu.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.model.SequenceTranslator.Phrase;
import org.songngu.model.SequenceTranslator.Request;
import org.songngu.text.Span;

/** A way to make a model write what is wanted. */
interface Forcing {
    /** What to ask the model; empty if this way cannot force these. */
    Optional<Request> request(Piece piece, Set<Integer> forced);

    /** The target in what the model answered; empty if the way did not work out. */
    Optional<String> target(Piece piece, Set<Integer> forced, String answer);

    /** Phrases that the decoder must write. */
    static Forcing byConstraints() {
        return new ByConstraints();
    }

    /**
     * Marks in the source that a model copies.
     *
     * @param mark with {@code #} where its number goes
     */
    static Forcing byPlaceholders(String mark) {
        return new ByPlaceholders(mark);
    }

    /** Never forces anything. */
    static Forcing none() {
        return new None();
    }

    /** See {@link #byConstraints}. */
    record ByConstraints() implements Forcing {
        @Override
        public Optional<Request> request(Piece piece, Set<Integer> forced) {
            Map<List<String>, Integer> asked = new HashMap<>();
            List<Phrase> phrases = new ArrayList<>();
            for (int i : forced) {
                Sought sought = piece.sought().get(i);
                List<String> forms = sought.wanted().forms();
                // The second of two equal numbers needs both places, also where the first came by itself.
                for (int n = asked.getOrDefault(forms, 0); n < sought.times(); n++) {
                    phrases.add(new Phrase(forms));
                }
                asked.merge(forms, sought.times(), Math::max);
            }
            return Optional.of(new Request(piece.text(), phrases));
        }

        @Override
        public Optional<String> target(Piece piece, Set<Integer> forced, String answer) {
            return Optional.of(answer);
        }
    }

    /** See {@link #byPlaceholders}. */
    record ByPlaceholders(String mark) implements Forcing {
        public ByPlaceholders {
            if (mark.indexOf('#') < 0) {
                throw new IllegalArgumentException("a placeholder needs a # for its number: " + mark);
            }
        }

        @Override
        public Optional<Request> request(Piece piece, Set<Integer> forced) {
            StringBuilder masked = new StringBuilder(piece.text());
            int from = piece.text().length();
            List<Integer> fromTheEnd = forced.stream()
                    .sorted((a, b) -> span(piece, b).compareTo(span(piece, a)))
                    .toList();
            for (int i : fromTheEnd) {
                Span span = span(piece, i);
                if (span.end() > from) {
                    return Optional.empty();
                }
                masked.replace(span.start(), span.end(), placeholder(i));
                from = span.start();
            }
            boolean ambiguous = forced.stream().anyMatch(i -> piece.text().contains(placeholder(i)));
            return ambiguous ? Optional.empty() : Optional.of(Request.of(masked.toString()));
        }

        @Override
        public Optional<String> target(Piece piece, Set<Integer> forced, String answer) {
            String target = answer;
            for (int i : forced) {
                String placeholder = placeholder(i);
                int at = target.indexOf(placeholder);
                boolean once = at >= 0
                        && target.indexOf(placeholder, at + 1) < 0
                        && Sought.isWhole(target, new Span(at, at + placeholder.length()));
                if (!once) {
                    return Optional.empty();
                }
                String form = piece.sought().get(i).wanted().forms().get(0);
                target = target.substring(0, at) + form + target.substring(at + placeholder.length());
            }
            return Optional.of(target);
        }

        private String placeholder(int i) {
            return mark.replace("#", Integer.toString(i + 1));
        }

        private static Span span(Piece piece, int i) {
            return piece.sought().get(i).wanted().span();
        }
    }

    /** See {@link #none}. */
    record None() implements Forcing {
        @Override
        public Optional<Request> request(Piece piece, Set<Integer> forced) {
            return Optional.empty();
        }

        @Override
        public Optional<String> target(Piece piece, Set<Integer> forced, String answer) {
            return Optional.empty();
        }
    }
}
