package org.songngu.evaluate.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.songngu.text.Span;

/**
 * Makes running text of tokens: one space between two, but none before a comma or the like, none inside brackets and quotation
 * marks, and none before {@code 's}. The tagger is to read what a reader reads, not a table of tokens.
 */
final class TokenJoiner {
    private static final Set<String> CLOSING = Set.of(
            ",", ".", ";", ":", "!", "?", ")", "]", "%", "”", "’", "…", "'s", "’s", "'", "n't", "'re", "'ve", "'ll",
            "'d", "'m");
    private static final Set<String> OPENING = Set.of("(", "[", "$", "£", "“", "‘");
    private static final String QUOTE = "\"";

    private final StringBuilder text = new StringBuilder();
    private final List<Span> places = new ArrayList<>();
    private boolean quoted;
    private boolean joined = true;

    TokenJoiner(List<String> tokens) {
        tokens.forEach(this::add);
    }

    private void add(String token) {
        boolean opens = token.equals(QUOTE) && !quoted;
        boolean closes = token.equals(QUOTE) && quoted;
        if (!joined && !closes && !CLOSING.contains(token)) {
            text.append(' ');
        }
        places.add(new Span(text.length(), text.length() + token.length()));
        text.append(token);
        quoted = quoted ? !closes : opens;
        joined = opens || OPENING.contains(token);
    }

    String text() {
        return text.toString();
    }

    /** Where each token stands in the text. */
    List<Span> places() {
        return List.copyOf(places);
    }
}
