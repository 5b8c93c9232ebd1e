package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.brief.Brief;
import org.songngu.brief.Material;
import org.songngu.brief.NameUse;
import org.songngu.brief.TermUse;
import org.songngu.glossary.TermHit;
import org.songngu.names.NameMention;
import org.songngu.names.NameModels;
import org.songngu.names.NameResult;
import org.songngu.provenance.Signature;
import org.songngu.summarize.Summary;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.translate.TargetSource;
import org.songngu.translate.Wanted;

/** Takes an article through the stages to its brief. Not safe for threads, because its engine is not: one per worker. */
public final class BriefMaker {
    private final Recipe recipe;
    private final Engine engine;
    private final StageTimes times;
    private final TargetCheck check;

    public BriefMaker(Recipe recipe, Engine engine, StageTimes times) {
        this.recipe = recipe;
        this.engine = engine;
        this.times = times;
        this.check = new TargetCheck(recipe.terms());
    }

    public Brief make(ReadArticle read) {
        Article article = read.article();
        NameModels models = times.in("names", () -> engine.nameModels());
        NameResult names = times.in("names", () -> recipe.terms().names(read, models));
        List<TermHit> hits = times.in("terms", () -> recipe.terms().terms(read));
        Summary summary = times.in("summary", () -> engine.summarize(read, recipe.summary()));
        Wishes wishes = recipe.terms().wishes(article.lang(), recipe.to(), names.mentions(), hits);
        TargetSource source = times.in("targets", () -> source(article.lang()));
        Filled filled = times.in("targets", () -> Filled.of(article, summary, recipe.to(), wishes, source)
                .styled(recipe.to(), recipe.terms().style()));
        List<Finding> findings = new ArrayList<>(names.findings());
        findings.addAll(times.in("findings", () -> findings(read, filled, wishes, source, names.mentions())));
        return times.in(
                "brief",
                () -> Brief.of(new Material(
                        article,
                        recipe.to(),
                        read.sentences().size(),
                        filled.title(),
                        filled.lines(),
                        named(names.mentions(), filled),
                        used(hits, filled),
                        findings,
                        notices(article.lang(), source),
                        signature(models, summary, source))));
    }

    /** The memories, and the model for this language if there is one. */
    private TargetSource source(Lang from) {
        return engine.translator(from, recipe.to()).map(recipe.targets()::with).orElse(recipe.targets());
    }

    private List<Finding> findings(
            ReadArticle read, Filled filled, Wishes wishes, TargetSource source, List<NameMention> names) {
        List<Finding> findings = new ArrayList<>(recipe.terms().forbiddenInSource(read));
        findings.addAll(check.findings(recipe.to(), filled, wishes, source, names));
        return findings;
    }

    private static List<NameUse> named(List<NameMention> names, Filled filled) {
        return names.stream()
                .map(name -> {
                    Optional<Filled.Settled> settled = filled.settled(name.span(), Wanted.Kind.NAME);
                    return new NameUse(
                            name, settled.map(Filled.Settled::outcome), settled.flatMap(Filled.Settled::found));
                })
                .toList();
    }

    private static List<TermUse> used(List<TermHit> hits, Filled filled) {
        return hits.stream()
                .map(hit -> {
                    Optional<Filled.Settled> settled = filled.settled(hit.span(), Wanted.Kind.TERM);
                    return new TermUse(
                            hit, settled.map(Filled.Settled::outcome), settled.flatMap(Filled.Settled::found));
                })
                .toList();
    }

    private List<String> notices(Lang from, TargetSource source) {
        if (from == recipe.to()) {
            return List.of("The article is in " + from.englishName()
                    + " already: there is nothing to translate, its names and terms are checked.");
        }
        if (!engine.mayTranslate()) {
            return List.of("No translation model was wanted: targets without a translation memory match stay empty.");
        }
        return source.notice(from, recipe.to(), engine.pullableFor(from, recipe.to())).stream()
                .toList();
    }

    private Signature signature(NameModels models, Summary summary, TargetSource source) {
        return recipe.program()
                .with("to", recipe.to().code())
                .with(recipe.terms().signature())
                .with(models.signature())
                .with(summary.signature())
                .with(source.signature());
    }
}
