package org.songngu.brief;

import java.util.List;
import org.songngu.text.Span;
import org.songngu.translate.Target;

/**
 * A piece of an article beside its target.
 *
 * @param source as it stands in the article, not normalised
 * @param raw where it stands in the decoded input
 * @param target {@link Target#NONE} where there is none yet
 * @param names in the order of the text
 * @param terms in the order of the text; none has an outcome while the target is empty
 */
public record Pair(String source, Span raw, Target target, List<Mark<NameUse>> names, List<Mark<TermUse>> terms) {
    public Pair {
        names = List.copyOf(names);
        terms = List.copyOf(terms);
        if (target.text().isEmpty()
                && (terms.stream().anyMatch(term -> term.what().outcome().isPresent())
                        || names.stream().anyMatch(name -> name.what().outcome().isPresent()))) {
            throw new IllegalArgumentException("an outcome without a target: " + source);
        }
    }

    public boolean isTranslated() {
        return !target.text().isEmpty();
    }
}
