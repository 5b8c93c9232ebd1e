package org.songngu.translate;

import java.util.List;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * Words in which two sentences differ, as they stand there; one of the two may be empty.
 *
 * @param wanted of the sentence asked for
 * @param found of the other one
 */
public record Rewording(String wanted, String found) {
    /** From left to right; case and punctuation alone make no difference. */
    public static List<Rewording> between(Lang lang, String wanted, String found) {
        Words mine = Words.of(lang, wanted);
        Words theirs = Words.of(lang, found);
        return WordDiff.between(mine.list(), theirs.list()).stream()
                .map(change -> new Rewording(
                        text(wanted, mine.spans(), change.before()), text(found, theirs.spans(), change.after())))
                .toList();
    }

    private static String text(String sentence, List<Span> words, Span which) {
        return which.isEmpty()
                ? ""
                : new Span(
                                words.get(which.start()).start(),
                                words.get(which.end() - 1).end())
                        .in(sentence);
    }
}
