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
 * followed by a given name is the one person of that name who stands in full in the same article. A person behind a title that
 * is somebody else's on the day of the article is a finding. Immutable and safe for threads; build it once.
 */
public final class NameFinder {
    private final ListedForms forms;
    private final MixedSpelling spelling;
    private final OfficeCheck offices;

    public NameFinder(List<AuthorityEntry> authority) {
        this.forms = new ListedForms(authority);
        this.spelling = new MixedSpelling(authority);
        this.offices = new OfficeCheck(authority);
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
        hits.sort(Comparator.comparing(Hit::inArticle));
        findings.addAll(offices.check(article, hits));
        findings.sort(Comparator.comparing(Finding::span));
        return new NameResult(hits.stream().map(Hit::toMention).toList(), findings);
    }
}
