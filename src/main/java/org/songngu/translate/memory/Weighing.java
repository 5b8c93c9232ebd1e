package org.songngu.translate.memory;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.songngu.text.Lang;
import org.songngu.translate.Rewording;

/** Turns a unit into a match for a query: its names and numbers repaired where that is safe, and its score. */
final class Weighing {
    private static final Comparator<Match> WORST_FIRST = Comparator.comparingDouble(Match::score)
            .thenComparing(match -> match.differences().size(), Comparator.reverseOrder())
            .thenComparing(match -> match.replacements().size(), Comparator.reverseOrder());

    /** What is not the very sentence never looks like it. */
    private static final double MOST = 0.99;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    /** Private use: the first of the marks that stand for the same slot of both sentences. */
    private static final int SAME = 0xE000;

    private static final String ONLY_WANTED = "\uF8FE";
    private static final String ONLY_FOUND = "\uF8FF";
    /** Stands for any slot where the words around are compared. */
    private static final String GAP = "\uF8FD";

    private final Query query;
    private final String memory;
    private final Lang from;
    private final Lang to;

    Weighing(Query query, String memory, Lang from, Lang to) {
        this.query = query;
        this.memory = memory;
        this.from = from;
        this.to = to;
    }

    /** The match with the higher score, else with less that is wrong, else with less that was repaired, else the first. */
    static Match better(Match first, Match second) {
        return WORST_FIRST.compare(second, first) > 0 ? second : first;
    }

    /** Empty if the unit is not similar enough. */
    Optional<Match> match(Slots found, String source, String target) {
        Slots wanted = query.slots();
        Replacements replacements = new Replacements(NFC.normalize(target), to, found);
        boolean paired = wanted.kinds().equals(found.kinds());
        List<Difference> open = new ArrayList<>();
        double score;
        if (paired) {
            List<Boolean> same = pair(wanted, found, replacements, open);
            score = similarity(
                    wanted.masked(slot -> mask(same.get(slot), slot, ONLY_WANTED, wanted)),
                    found.masked(slot -> mask(same.get(slot), slot, ONLY_FOUND, found)));
        } else {
            unmatched(wanted, found, open);
            score = similarity(wanted.text(), found.text());
        }
        double capped = wanted.text().equals(found.text()) ? 1 : Math.min(MOST, score);
        if (!query.reaches(capped)) {
            return Optional.empty();
        }
        open.addAll(words(wanted, found));
        return Optional.of(
                new Match(NFC.normalize(replacements.repaired()), capped, source, memory, replacements.made(), open));
    }

    /** What differs outside the slots: nothing there is ever repaired. */
    private List<Difference> words(Slots wanted, Slots found) {
        return Rewording.between(from, wanted.masked(slot -> GAP), found.masked(slot -> GAP)).stream()
                .map(words -> new Difference(Difference.WORDS, shown(words.wanted()), shown(words.found())))
                .toList();
    }

    private static String shown(String words) {
        return words.replace(GAP, "\u2026");
    }

    /** For each slot whether it counts as the same: written alike, meaning the same, or repaired. */
    private static List<Boolean> pair(Slots wanted, Slots found, Replacements replacements, List<Difference> open) {
        List<Boolean> same = new ArrayList<>();
        for (int slot = 0; slot < wanted.size(); slot++) {
            boolean fine = wanted.same(slot, found, slot) || replacements.plan(slot, found.get(slot), wanted.get(slot));
            same.add(fine);
            if (!fine) {
                open.add(new Difference(wanted.get(slot).kind(), wanted.surface(slot), found.surface(slot)));
            }
        }
        return same;
    }

    private static String mask(boolean same, int slot, String other, Slots slots) {
        return same
                ? String.valueOf((char) (SAME + slot))
                : other.repeat(slots.get(slot).span().length());
    }

    /** Slots that only one of the two sentences has. */
    private static void unmatched(Slots wanted, Slots found, List<Difference> open) {
        List<Integer> left = new ArrayList<>();
        for (int slot = 0; slot < found.size(); slot++) {
            left.add(slot);
        }
        for (int slot = 0; slot < wanted.size(); slot++) {
            int mine = slot;
            Optional<Integer> twin = left.stream()
                    .filter(theirs -> wanted.same(mine, found, theirs))
                    .findFirst();
            twin.ifPresent(left::remove);
            if (twin.isEmpty()) {
                open.add(new Difference(wanted.get(slot).kind(), wanted.surface(slot), ""));
            }
        }
        left.forEach(slot -> open.add(new Difference(found.get(slot).kind(), "", found.surface(slot))));
    }

    private static double similarity(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) new EditDistance(one).to(other, longer) / longer;
    }
}
