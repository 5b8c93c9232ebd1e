package org.songngu.translate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Lang;
import org.songngu.text.Span;
import org.songngu.translate.Wanted.Kind;

/** Sentences in which nothing is left for a model: literals, numbers, marks, and what is known in the target language. */
final class CarriedOver {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private CarriedOver() {}

    /** The sentence with the best form in the place of everything wanted; empty if it has words to translate. */
    static Optional<String> of(Lang from, Lang to, Wording wording) {
        List<Wanted> inOrder = wording.wanted().stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        boolean nothingLeft = isSeparate(wording.text(), inOrder) && areShared(from, to, wording);
        return nothingLeft ? Optional.of(filled(wording.text(), inOrder)) : Optional.empty();
    }

    /** Two names with only a space between them may need another order in the target language; so may a term among others. */
    private static boolean isSeparate(String text, List<Wanted> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            int end = inOrder.get(i - 1).span().end();
            int start = inOrder.get(i).span().start();
            if (start < end
                    || text.substring(end, start).isBlank()
                    || inOrder.get(i).kind() == Kind.TERM) {
                return false;
            }
        }
        return inOrder.size() < 2 || inOrder.get(0).kind() != Kind.TERM;
    }

    private static boolean areShared(Lang from, Lang to, Wording wording) {
        boolean oneScript = Letters.hasCase(from) && Letters.hasCase(to);
        Matcher word = WORD.matcher(wording.text());
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            boolean known = word.group().chars().noneMatch(Character::isLetter)
                    || (oneScript && Casing.isShared(word.group()))
                    || wording.wanted().stream()
                            .anyMatch(wanted -> wanted.span().contains(span));
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static String filled(String text, List<Wanted> inOrder) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (Wanted wanted : inOrder) {
            filled.append(text, at, wanted.span().start()).append(wanted.forms().get(0));
            at = wanted.span().end();
        }
        return filled.append(text.substring(at)).toString();
    }
}
