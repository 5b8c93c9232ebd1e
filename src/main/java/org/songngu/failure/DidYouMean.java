package org.songngu.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which name a mistyped one stands for. */
public final class DidYouMean {
    private static final int LETTERS_PER_SLIP = 4;
    private static final int SHORTEST_BEGINNING = 3;

    private DidYouMean() {}

    /**
     * The only name that begins so; else the one with the fewest slips of the pen (a letter left out, added, replaced, or two
     * swapped; case aside), if there is at most one to every four letters. Of names that are equally near the one that begins
     * most alike, then the first.
     */
    public static Optional<String> nearest(String typed, Collection<String> names) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return onlyOneBeginning(wanted, names).or(() -> names.stream()
                .map(name -> Candidate.of(wanted, name))
                .filter(candidate -> candidate.slips() <= allowed(wanted, candidate.name()))
                .min(Comparator.comparingInt(Candidate::slips).thenComparingInt(Candidate::apart))
                .map(Candidate::name));
    }

    /** A question after the nearest name, such as {@code did you mean vi?}; without one what else to do. */
    public static String hint(String typed, Collection<String> names, String otherwise) {
        return nearest(typed, names).map(name -> "did you mean " + name + "?").orElse(otherwise);
    }

    /** A single letter is too little to guess from. */
    private static int allowed(String wanted, String name) {
        int shorter = Math.min(wanted.length(), name.length());
        return shorter < 2 ? 0 : Math.max(1, shorter / LETTERS_PER_SLIP);
    }

    private static Optional<String> onlyOneBeginning(String wanted, Collection<String> names) {
        List<String> longer = wanted.length() < SHORTEST_BEGINNING
                ? List.of()
                : names.stream()
                        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted))
                        .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private record Candidate(String name, int slips, int apart) {
        static Candidate of(String wanted, String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            int alike = 0;
            while (alike < Math.min(wanted.length(), lower.length()) && wanted.charAt(alike) == lower.charAt(alike)) {
                alike++;
            }
            return new Candidate(name, distance(wanted, lower), -alike);
        }
    }

    /** Optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : least(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int least(String a, String b, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
