package org.songngu.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Sentence;

/**
 * Finds the names of an article: in its title, its dateline and its sentences, never in noise, across the end of a sentence, in a
 * URL, an e-mail address or code. Of the names of an authority list the longest form wins; possessive tails stay outside. A title
 * followed by a given name is the one person of that name who stands in full in the same article. Names that no list has are
 * looked for in what is left. A person behind a title that is somebody else's on the day of the article is a finding. Immutable and safe for threads; build it once.
 */
public final class NameFinder {
    private final ListedForms forms;
    private final MixedSpelling spelling;
    private final SpeltAlike alike;
    private final Presidents presidents;
    private final CommonWords common = CommonWords.load();
    private final OfficeCheck offices;

    public NameFinder(List<AuthorityEntry> authority) {
        this.forms = new ListedForms(authority);
        this.spelling = new MixedSpelling(authority);
        this.alike = new SpeltAlike(authority);
        this.presidents = new Presidents(authority);
        this.offices = new OfficeCheck(authority);
    }

    /** The names of an article whose sentences are these; a sentence is searched in its own language. */
    public NameResult find(Article article, List<Sentence> sentences, NameModels models) {
        List<Hit> hits = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Region> regions = Region.of(article, sentences);
        for (Region region : regions) {
            List<Hit> listed = presidents.told(forms.find(region));
            hits.addAll(listed);
            findings.addAll(spelling.check(region, listed));
        }
        ShortForms.Resolution resolved = new ShortForms(hits).resolve();
        hits.addAll(resolved.hits());
        findings.addAll(resolved.findings());
        hits.sort(Comparator.comparing(Hit::inArticle));
        findings.addAll(offices.check(article, hits));
        findings.sort(Comparator.comparing(Finding::span));
        List<NameMention> mentions = unlisted(regions, hits, models);
        hits.forEach(hit -> mentions.add(hit.toMention()));
        mentions.sort(Comparator.comparing(NameMention::span));
        return new NameResult(mentions, findings);
    }

    private List<NameMention> unlisted(List<Region> regions, List<Hit> hits, NameModels models) {
        UnlistedSearch search = new UnlistedSearch(models);
        Map<Region, List<Hit>> taken = hits.stream().collect(Collectors.groupingBy(Hit::region));
        List<Unlisted> found = new ArrayList<>();
        for (Region region : regions) {
            found.addAll(search.find(region, taken.getOrDefault(region, List.of())));
        }
        if (found.isEmpty()) {
            return new ArrayList<>();
        }
        CalledPersons called = new CalledPersons(hits, found);
        List<NameMention> mentions = new ArrayList<>();
        List<Unlisted> others = new ArrayList<>();
        for (Unlisted name : found) {
            called.meantBy(name)
                    .or(() -> alike.meantBy(name))
                    .ifPresentOrElse(hit -> mentions.add(hit.toMention()), () -> others.add(name));
        }
        mentions.addAll(new UnlistedNames(others, common, new UnlistedForms(models.restorer())).mentions());
        return mentions;
    }
}
