package org.songngu.summarize;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.songngu.files.Sha256;
import org.songngu.model.SentenceEncoder;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;
import org.songngu.text.Sentence;

/**
 * Chooses the sentences that say most of an article: the central, early and unlike ones, in their order, never rewritten,
 * never a heading. Sentences are compared by an encoder's vectors where it speaks the language of all of them, else by the
 * words they share; the signature says which. The same input gives the same summary.
 *
 * <p>Time and memory grow with the square of the number of sentences, so only the first {@value #MOST_SENTENCES} that are no
 * heading are looked at, which is far beyond any news article. As thread-safe as its encoder.
 */
@RequiredArgsConstructor
public final class ExtractiveSummarizer {
    static final int MOST_SENTENCES = 2_000;

    /** What is left of a sentence that is farthest from the query. */
    private static final double UNASKED = 0.05;
    /** What a sentence has before its centrality and place are counted, where a query decides. */
    private static final double OFF_CENTRE = 0.3;

    private final Optional<SentenceEncoder> encoder;

    /** A summary of the sentences of one article, given in their order; of none, an empty one. */
    public Summary summarize(List<Sentence> sentences, SummaryRequest request) {
        Signature settings = Signature.of("budget", request.budget().label());
        if (request.budget() instanceof Budget.Full) {
            return new Summary(
                    sentences.stream().map(s -> new Summary.Pick(s, 1)).toList(), settings);
        }
        List<Candidate> candidates = Candidate.among(sentences, MOST_SENTENCES);
        if (candidates.isEmpty()) {
            return new Summary(List.of(), settings);
        }
        Comparison comparison = comparison(candidates);
        Likeness likeness = comparison.likeness();
        double[] weights = weights(candidates, likeness, nearness(comparison, request));
        List<Candidate> chosen =
                new Selection(candidates, weights, likeness).within(Allowance.of(request.budget(), candidates));
        return new Summary(
                chosen.stream()
                        .map(c -> new Summary.Pick(c.sentence(), weights[c.rank()]))
                        .toList(),
                signature(settings, comparison, request));
    }

    private Comparison comparison(List<Candidate> candidates) {
        Optional<SentenceEncoder> able = encoder.filter(
                e -> candidates.stream().allMatch(c -> e.speaks(c.sentence().lang())));
        Lang lang = candidates.get(0).sentence().lang();
        return able.<Comparison>map(e -> new EmbeddingComparison(candidates, e))
                .orElseGet(() -> new TermComparison(candidates, lang));
    }

    private static Optional<double[]> nearness(Comparison comparison, SummaryRequest request) {
        return request.query().map(comparison::nearnessTo).filter(near -> Arrays.stream(near)
                .anyMatch(n -> n > 0));
    }

    /** From 0 to 1; the sentence with the greatest weight has 1. */
    private static double[] weights(List<Candidate> candidates, Likeness likeness, Optional<double[]> nearness) {
        double[] weights = Centrality.of(likeness);
        for (int i = 0; i < weights.length; i++) {
            Candidate candidate = candidates.get(i);
            weights[i] *= nearness.isPresent() ? Prior.ofAsked(candidate) : Prior.of(candidate);
        }
        nearness.ifPresent(near -> focus(weights, near));
        double most = Arrays.stream(weights).max().orElse(1);
        return Arrays.stream(weights).map(w -> w / most).toArray();
    }

    /** Spread from the least to the most: vectors of one article are all somewhat near any query. */
    private static void focus(double[] weights, double[] nearness) {
        double least = Arrays.stream(nearness).min().orElse(0);
        double range = Arrays.stream(nearness).max().orElse(0) - least;
        for (int i = 0; i < weights.length && range > 0; i++) {
            double asked = UNASKED + (1 - UNASKED) * (nearness[i] - least) / range;
            weights[i] = asked * (OFF_CENTRE + (1 - OFF_CENTRE) * weights[i]);
        }
    }

    private Signature signature(Signature settings, Comparison comparison, SummaryRequest request) {
        Signature signature = settings.with("select", "mmr")
                .with("lambda", Double.toString(Selection.LAMBDA))
                .with("centrality", comparison.label())
                .with("damping", Double.toString(Centrality.DAMPING));
        if (comparison instanceof EmbeddingComparison) {
            signature =
                    signature.with("encoder", encoder.map(SentenceEncoder::mark).orElse("none"));
        }
        String query = request.query().map(q -> Sha256.of(q).substring(0, 8)).orElse("none");
        return signature.with("query", query);
    }
}
