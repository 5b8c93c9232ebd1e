package org.songngu.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.songngu.text.Characters;
import org.songngu.text.Diacritics;
import org.songngu.text.Folded;
import org.songngu.text.Span;

/**
 * A run of letters in a name.
 *
 * @param span in the text that was cut into words
 * @param text what stands there
 * @param letters what all its spellings share: small, folded, without the marks of Latin letters
 * @param hyphened true if nothing but a hyphen stands between it and the word before
 */
record NameWord(Span span, String text, String letters, boolean hyphened) {

    /** The words of a text, in order; spaces, hyphens and stops are in none. */
    static List<NameWord> of(String text) {
        Folded folded = Folded.of(text);
        String view = folded.view();
        List<NameWord> words = new ArrayList<>();
        int at = 0;
        while (at < view.length()) {
            int start = at;
            while (at < view.length() && isPart(view.charAt(at))) {
                at++;
            }
            if (at > start) {
                boolean hyphened = !words.isEmpty() && view.charAt(start - 1) == '-';
                words.add(word(folded, new Span(start, at), hyphened));
            } else {
                at++;
            }
        }
        return words;
    }

    private static boolean isPart(char c) {
        return Characters.isOfWord(c) || c == '\'' || c == '&';
    }

    private static NameWord word(Folded folded, Span inView, boolean hyphened) {
        Span span = folded.toOriginal(inView);
        String letters = Diacritics.strip(inView.in(folded.view())).toLowerCase(Locale.ROOT);
        return new NameWord(span, span.in(folded.original()), letters, hyphened);
    }

    static String letters(List<NameWord> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.letters()));
        return letters.toString();
    }

    static Span span(List<NameWord> words) {
        return new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
    }

    /** The same words in groups that hyphens hold together. */
    static List<List<NameWord>> groups(List<NameWord> words) {
        List<List<NameWord>> groups = new ArrayList<>();
        for (NameWord word : words) {
            if (groups.isEmpty() || !word.hyphened()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(word);
        }
        return groups;
    }
}
