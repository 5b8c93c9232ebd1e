package org.songngu.evaluate.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.songngu.summarize.Budget;
import org.songngu.text.Sentence;

/** Fills a budget with sentences, the best first, leaving out those that are too long for what is left. */
final class Ranking {
    private final List<Sentence> candidates;
    private final List<List<String>> tokens;

    /** @param tokens of each candidate, which are what a budget in words counts */
    Ranking(List<Sentence> candidates, List<List<String>> tokens) {
        this.candidates = List.copyOf(candidates);
        this.tokens = List.copyOf(tokens);
    }

    /** The best by score; of equal ones the earlier. */
    List<Sentence> best(double[] scores, Budget budget) {
        List<Integer> order = IntStream.range(0, candidates.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .toList();
        return first(order, budget);
    }

    /** The first of an order of the candidates' numbers. */
    List<Sentence> first(List<Integer> order, Budget budget) {
        List<Integer> chosen = new ArrayList<>();
        for (int i : order) {
            if (fits(i, chosen, budget)) {
                chosen.add(i);
            }
        }
        return inOrder(chosen);
    }

    List<Sentence> inOrder(List<Integer> chosen) {
        return chosen.stream().sorted().map(candidates::get).toList();
    }

    /** The first always fits: a summary of nothing helps nobody. */
    boolean fits(int candidate, List<Integer> chosen, Budget budget) {
        if (chosen.isEmpty()) {
            return true;
        } else if (budget instanceof Budget.Sentences sentences) {
            return chosen.size() < sentences.most();
        } else if (budget instanceof Budget.Words words) {
            int used = chosen.stream().mapToInt(i -> tokens.get(i).size()).sum();
            return used + tokens.get(candidate).size() <= words.most();
        }
        throw new IllegalArgumentException("systems are compared by sentences or words, not by " + budget.label());
    }
}
