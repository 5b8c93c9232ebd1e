package org.songngu.brief;

import java.util.List;
import org.songngu.provenance.Signature;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.Sentence;
import org.songngu.translate.Target;

/**
 * What the stages made of one article: all that {@link Brief#of} needs. Spans index {@link Article#text}.
 *
 * @param to the language of the targets
 * @param sentences how many the article has, chosen or not
 * @param title the target of the title
 * @param lines the chosen sentences in the order of the article
 * @param names the mentions of the whole article, in any order
 * @param terms the hits of the whole article, in any order
 * @param findings of the whole article, in any order
 * @param notices what a reader must know before using the brief, a sentence each
 */
public record Material(
        Article article,
        Lang to,
        int sentences,
        Target title,
        List<Line> lines,
        List<NameUse> names,
        List<TermUse> terms,
        List<Finding> findings,
        List<String> notices,
        Signature signature) {
    public Material {
        lines = List.copyOf(lines);
        names = List.copyOf(names);
        terms = List.copyOf(terms);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
        if (sentences < lines.size()) {
            throw new IllegalArgumentException(lines.size() + " sentences chosen of " + sentences);
        }
    }

    /** A chosen sentence and its target. */
    public record Line(Sentence sentence, Target target) {}
}
