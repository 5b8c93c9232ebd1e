package org.songngu.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Span;
import org.songngu.translate.Target;

/** Puts each thing that the stages found with the segment in which it stands. Used once. */
@RequiredArgsConstructor
final class Assembler {
    private final Material material;

    Brief assemble() {
        Article article = material.article();
        Optional<Pair> title = article.title().map(span -> pair(span, material.title()));
        List<Flag> flags = flags();
        List<Segment> segments =
                material.lines().stream().map(line -> segment(line, flags)).toList();
        List<Pair> pairs = Stream.concat(title.stream(), segments.stream().map(Segment::pair))
                .toList();
        Tally tally = Tally.of(pairs);
        return new Brief(
                BriefId.of(article, material.to()),
                source(article, title),
                material.to(),
                segments,
                tally.names(),
                tally.terms(),
                flags,
                Notices.of(material.notices(), pairs, tally.names()),
                material.signature());
    }

    private Brief.Source source(Article article, Optional<Pair> title) {
        Optional<String> dateline = article.dateline().map(span -> span.in(article.text()));
        return new Brief.Source(
                article.input(), article.lang(), article.origin(), dateline, title, material.sentences());
    }

    private Segment segment(Material.Line line, List<Flag> flags) {
        Optional<Integer> i = Optional.of(line.sentence().i());
        return new Segment(
                line.sentence().i(),
                line.sentence().paragraph(),
                line.sentence().kind(),
                pair(line.sentence().span(), line.target()),
                flags.stream().filter(flag -> flag.segment().equals(i)).toList());
    }

    private Pair pair(Span span, Target target) {
        Article article = material.article();
        List<Mark<NameUse>> names = new ArrayList<>();
        for (NameUse use : material.names()) {
            mark(use, use.mention().span(), span).ifPresent(names::add);
        }
        List<Mark<TermUse>> terms = new ArrayList<>();
        for (TermUse use : material.terms()) {
            mark(use, use.hit().span(), span).ifPresent(terms::add);
        }
        names.sort(Comparator.comparing(Mark::inSource));
        terms.sort(Comparator.comparing(Mark::inSource));
        return new Pair(span.in(article.text()), article.toRaw(span), target, names, terms);
    }

    private <T> Optional<Mark<T>> mark(T what, Span span, Span within) {
        if (span.isEmpty() || !within.contains(span)) {
            return Optional.empty();
        }
        return Optional.of(
                new Mark<>(what, span.shift(-within.start()), material.article().toRaw(span)));
    }

    private List<Flag> flags() {
        return material.findings().stream()
                .filter(this::concernsTheBrief)
                .map(finding ->
                        new Flag(segmentOf(finding), finding, material.article().toRaw(finding.span())))
                .sorted(Comparator.comparing((Flag flag) -> flag.finding().span())
                        .thenComparing(flag -> flag.finding().severity())
                        .thenComparing(flag -> flag.finding().rule())
                        .thenComparing(flag -> flag.finding().message()))
                .toList();
    }

    /** False for a finding inside a sentence that the brief leaves out. */
    private boolean concernsTheBrief(Finding finding) {
        return lines(finding).findAny().isPresent()
                || material.article().passages().stream()
                        .noneMatch(passage -> passage.span().contains(finding.span()));
    }

    /** The segment around a finding, or the first one that it reaches into, unless it reaches over several paragraphs. */
    private Optional<Integer> segmentOf(Finding finding) {
        List<Material.Line> touched = lines(finding).toList();
        boolean oneParagraph = touched.stream()
                        .map(line -> line.sentence().paragraph())
                        .distinct()
                        .count()
                == 1;
        return oneParagraph ? Optional.of(touched.get(0).sentence().i()) : Optional.empty();
    }

    private Stream<Material.Line> lines(Finding finding) {
        Span span = finding.span();
        return material.lines().stream()
                .filter(line -> line.sentence().span().overlaps(span)
                        || line.sentence().span().contains(span));
    }
}
