package org.songngu.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.songngu.evaluate.GoldCleaning.Labelled;
import org.songngu.files.Sha256;
import org.songngu.provenance.Signature;
import org.songngu.text.Article;
import org.songngu.text.Passage;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

/** Compares articles as they were cut with their gold: exact spans of the decoded file, and the labels of noise. */
public final class CleaningScore {
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> goldHashes = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    /** Adds one article. */
    public void add(GoldCleaning gold, Article article, List<Sentence> sentences) {
        goldHashes.add(gold.goldSha256());
        compare("sentences", gold.file(), spans(article, sentences, false), gold.sentences());
        compare("headings", gold.file(), spans(article, sentences, true), gold.headings());
        compare("title", gold.file(), one(article, article.title()), asSet(gold.title()));
        compare("dateline", gold.file(), one(article, article.dateline()), asSet(gold.dateline()));
        gold.noise().ifPresent(noise -> compare("noise", gold.file(), noise(article), noise));
    }

    /** What was found and not wanted ({@code +}) or wanted and not found ({@code -}), a line each. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    public List<Metric> metrics() {
        Signature signature = Signature.of(
                        "gold",
                        Sha256.of(String.join("", goldHashes.stream().sorted().toList()))
                                .substring(0, 12))
                .with("articles", Integer.toString(goldHashes.size()))
                .with("match", "exact");
        return tallies.entrySet().stream()
                .map(tally -> new Metric(
                        tally.getKey() + ".F1",
                        tally.getValue().f1(),
                        3,
                        signature.with(
                                "right",
                                tally.getValue().right() + "/"
                                        + tally.getValue().found() + "/"
                                        + tally.getValue().wanted())))
                .toList();
    }

    private <T> void compare(String what, String file, Set<T> found, Set<T> wanted) {
        tallies.merge(what, Tally.of(found, wanted), Tally::plus);
        note("+", what, file, found, wanted);
        note("-", what, file, wanted, found);
    }

    private <T> void note(String sign, String what, String file, Set<T> these, Set<T> notThose) {
        these.stream()
                .filter(span -> !notThose.contains(span))
                .map(span -> sign + " " + file + " " + what + " " + span)
                .sorted()
                .forEach(differences::add);
    }

    private static Set<Span> spans(Article article, List<Sentence> sentences, boolean headings) {
        return sentences.stream()
                .filter(sentence -> (sentence.kind() == Passage.Kind.HEADING) == headings)
                .map(sentence -> article.toRaw(sentence.span()))
                .collect(Collectors.toSet());
    }

    private static Set<Span> one(Article article, Optional<Span> span) {
        return asSet(span.map(article::toRaw));
    }

    private static Set<Labelled> noise(Article article) {
        return article.noise().stream()
                .map(noise -> new Labelled(article.toRaw(noise.span()), noise.label()))
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> asSet(Optional<T> value) {
        Set<T> set = new HashSet<>();
        value.ifPresent(set::add);
        return set;
    }
}
