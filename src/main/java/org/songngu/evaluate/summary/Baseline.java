package org.songngu.evaluate.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.songngu.provenance.Signature;
import org.songngu.summarize.Budget;
import org.songngu.text.Sentence;

/** Systems that every summariser should beat, and a bound that none can. All see the same sentences. */
public enum Baseline {
    /** The first sentences. */
    LEAD,
    /** Any sentences, the same for the same seed. */
    RANDOM,
    /** The most central by the number of words that they share. */
    TEXTRANK,
    /** The most central by TF-IDF. */
    LEXRANK,
    /** Those most like the reference. */
    ORACLE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The system of this name, with the tokens that scores are counted in; the seed matters to {@link #RANDOM} alone. */
    public SummarySystem system(RougeTokens tokens, long seed) {
        return new Chooser(this, tokens, seed);
    }

    private record Chooser(Baseline baseline, RougeTokens tokens, long seed) implements SummarySystem {
        @Override
        public String name() {
            return baseline.label();
        }

        @Override
        public List<Sentence> choose(Story story, Budget budget) {
            List<Sentence> candidates = story.candidates();
            List<List<String>> words =
                    candidates.stream().map(s -> tokens.of(s.text())).toList();
            Ranking ranking = new Ranking(candidates, words);
            List<Integer> order = IntStream.range(0, candidates.size()).boxed().toList();
            return switch (baseline) {
                case LEAD -> ranking.first(order, budget);
                case RANDOM -> ranking.first(shuffled(order, story.line()), budget);
                case TEXTRANK -> ranking.best(TextRank.of(words), budget);
                case LEXRANK -> ranking.best(LexRank.of(words), budget);
                case ORACLE ->
                    ranking.inOrder(
                            new Oracle(words, tokens.of(story.reference().text())).choose(ranking, budget));
            };
        }

        private List<Integer> shuffled(List<Integer> order, int line) {
            List<Integer> drawn = new ArrayList<>(order);
            Collections.shuffle(drawn, new Random(seed * 1_000_003L + line));
            return drawn;
        }

        @Override
        public Signature signature() {
            return switch (baseline) {
                case LEAD -> new Signature(Map.of());
                case RANDOM -> Signature.of("draw.seed", String.valueOf(seed));
                case TEXTRANK ->
                    Signature.of("links", "shared-words").with("damping", String.valueOf(PageRank.DAMPING));
                case LEXRANK -> Signature.of("links", "tfidf-cosine").with("damping", String.valueOf(PageRank.DAMPING));
                case ORACLE -> Signature.of("greedy", "ROUGE-1+ROUGE-2");
            };
        }
    }
}
