package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.brief.Brief;
import org.songngu.brief.Material;
import org.songngu.brief.NameUse;
import org.songngu.brief.TermUse;
import org.songngu.glossary.Outcome;
import org.songngu.glossary.TermHit;
import org.songngu.names.NameMention;
import org.songngu.names.NameResult;
import org.songngu.provenance.Signature;
import org.songngu.summarize.Summary;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.Span;
import org.songngu.translate.Target;
import org.songngu.translate.Wording;

/** Takes an article through the stages to its brief. Not safe for threads, because its engine is not: one per worker. */
public final class BriefMaker {
    private final Recipe recipe;
    private final Engine engine;
    private final StageTimes times;

    public BriefMaker(Recipe recipe, Engine engine, StageTimes times) {
        this.recipe = recipe;
        this.engine = engine;
        this.times = times;
    }

    public Brief make(ReadArticle read) {
        Article article = read.article();
        NameResult names = times.in("names", () -> recipe.terms().names(read));
        List<TermHit> hits = times.in("terms", () -> recipe.terms().terms(read));
        Summary summary = times.in("summary", () -> engine.summarize(read, recipe.summary()));
        List<Material.Line> lines = times.in("targets", () -> lines(summary));
        Target title =
                article.titleText().map(text -> target(article.lang(), text)).orElse(Target.NONE);
        List<Finding> findings = new ArrayList<>(names.findings());
        findings.addAll(times.in("findings", () -> findings(read, lines, title)));
        return times.in(
                "brief",
                () -> Brief.of(new Material(
                        article,
                        recipe.to(),
                        read.sentences().size(),
                        title,
                        lines,
                        named(article, names.mentions(), lines, title),
                        uses(article, hits, lines, title),
                        findings,
                        notices(article.lang()),
                        signature(summary))));
    }

    private List<Material.Line> lines(Summary summary) {
        return summary.picks().stream()
                .map(Summary.Pick::sentence)
                .map(sentence -> new Material.Line(sentence, target(sentence.lang(), sentence.text())))
                .toList();
    }

    private Target target(Lang from, String text) {
        return recipe.targets()
                .targets(from, recipe.to(), List.of(Wording.of(text)))
                .get(0);
    }

    private List<Finding> findings(ReadArticle read, List<Material.Line> lines, Target title) {
        List<Finding> findings = new ArrayList<>(recipe.terms().forbiddenInSource(read));
        read.article().title().ifPresent(span -> findings.addAll(forbidden(title, span)));
        lines.forEach(
                line -> findings.addAll(forbidden(line.target(), line.sentence().span())));
        return findings;
    }

    private List<Finding> forbidden(Target target, Span source) {
        return recipe.terms().forbiddenInTarget(recipe.to(), target.text(), source);
    }

    private List<TermUse> uses(Article article, List<TermHit> hits, List<Material.Line> lines, Target title) {
        return hits.stream()
                .map(hit -> targetAt(article, hit.span(), lines, title)
                        .map(target -> TermUse.settled(hit, outcome(hit.term().id(), target)))
                        .orElseGet(() -> TermUse.open(hit)))
                .toList();
    }

    private List<NameUse> named(Article article, List<NameMention> names, List<Material.Line> lines, Target title) {
        return names.stream()
                .map(name -> outcomeOf(article, name, lines, title)
                        .map(outcome -> NameUse.settled(name, outcome))
                        .orElseGet(() -> NameUse.open(name)))
                .toList();
    }

    private Optional<Outcome> outcomeOf(Article article, NameMention name, List<Material.Line> lines, Target title) {
        return name.entity().id().flatMap(id -> targetAt(article, name.span(), lines, title)
                .map(target -> outcome(id, target)));
    }

    /** A target of the memory is a person's work and is not changed: a term is in it already, or it is not. */
    private Outcome outcome(String id, Target target) {
        return recipe.terms().holds(recipe.to(), target.text(), id) ? Outcome.ALREADY : Outcome.FAILED;
    }

    private static Optional<Target> targetAt(Article article, Span span, List<Material.Line> lines, Target title) {
        Optional<Target> target = article.title().filter(t -> t.contains(span)).isPresent()
                ? Optional.of(title)
                : lines.stream()
                        .filter(line -> line.sentence().span().contains(span))
                        .map(Material.Line::target)
                        .findFirst();
        return target.filter(t -> !t.text().isEmpty());
    }

    private List<String> notices(Lang from) {
        if (from == recipe.to()) {
            return List.of("The article is in " + from.englishName()
                    + " already: there is nothing to translate, its names and terms are checked.");
        }
        return recipe.targets().notice(from, recipe.to()).stream().toList();
    }

    private Signature signature(Summary summary) {
        return recipe.program()
                .with("to", recipe.to().code())
                .with(recipe.terms().signature())
                .with(summary.signature())
                .with(recipe.targets().signature());
    }
}
