package org.songngu.evaluate.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.songngu.summarize.Budget;

/**
 * The best that an extract can be, nearly: sentences are added one by one, each time the one that raises ROUGE-1 and ROUGE-2 (F1,
 * added) most, until none does or the budget is spent. It reads the reference, so it is a bound and no system.
 */
final class Oracle {
    private final List<List<String>> sentences;
    private final List<String> reference;

    Oracle(List<List<String>> sentences, List<String> reference) {
        this.sentences = sentences;
        this.reference = reference;
    }

    /** The numbers of the chosen sentences. */
    List<Integer> choose(Ranking ranking, Budget budget) {
        List<Integer> chosen = new ArrayList<>();
        double most = 0;
        int best = 0;
        while (best >= 0) {
            best = -1;
            for (int i = 0; i < sentences.size(); i++) {
                double gain = chosen.contains(i) || !ranking.fits(i, chosen, budget) ? 0 : worth(chosen, i);
                if (gain > most) {
                    most = gain;
                    best = i;
                }
            }
            if (best >= 0) {
                chosen.add(best);
            }
        }
        return chosen;
    }

    private double worth(List<Integer> chosen, int candidate) {
        List<String> summary = Stream.concat(chosen.stream(), Stream.of(candidate))
                .sorted()
                .flatMap(i -> sentences.get(i).stream())
                .toList();
        return Rouge.ONE.score(summary, reference).f1()
                + Rouge.TWO.score(summary, reference).f1();
    }
}
