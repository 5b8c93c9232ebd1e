package org.songngu.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Sentence;

/**
 * Finds the names of an authority list in an article: in its title, its dateline and its sentences, never in noise, across the
 * end of a sentence, in a URL, an e-mail address or code. The longest form wins; possessive tails stay outside. A title
 * followed by a given name is the one person of that name who stands in full in the same article. Immutable and safe for
 * threads; build it once.
 */
public final class NameFinder {
    private final ListedForms forms;
    private final MixedSpelling spelling;

    public NameFinder(List<AuthorityEntry> authority) {
        this.forms = new ListedForms(authority);
        this.spelling = new MixedSpelling(authority);
    }

    /** The names of an article whose sentences are these; a sentence is searched in its own language. */
    public NameResult find(Article article, List<Sentence> sentences) {
        List<Hit> hits = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Region region : Region.of(article, sentences)) {
            List<Hit> listed = forms.find(region);
            hits.addAll(listed);
            findings.addAll(spelling.check(region, listed));
        }
        ShortForms.Resolution resolved = new ShortForms(hits).resolve();
        hits.addAll(resolved.hits());
        findings.addAll(resolved.findings());
        findings.sort(Comparator.comparing(Finding::span));
        return new NameResult(
                hits.stream()
                        .map(Hit::toMention)
                        .sorted(Comparator.comparing(NameMention::span))
                        .toList(),
                findings);
    }
}
