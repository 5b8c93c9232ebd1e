package org.songngu.translate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * Tells whether a target with forced words says all that the unforced one says, and nothing twice: nothing that was wanted, no
 * number and no stretch of words is gone; no stretch came in that no form asked for; nothing is repeated; the model was not
 * driven to a text that it holds for much less likely, nor away from the end of its sentence.
 */
final class ClauseGuard {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final int CLAUSE = 4;
    private static final double SHARE = 0.15;
    private static final double LIKELY = 0.2;
    private static final int LONGEST_DOUBLED = 6;
    private static final int RUN = 3;

    private final Lang to;
    private final double scoreDrop;

    ClauseGuard(Lang to, double scoreDrop) {
        this.to = to;
        this.scoreDrop = scoreDrop;
    }

    /**
     * @param piece what was translated
     * @param forced which of its wanted pieces, by index, the model was made to write in {@code after}
     */
    boolean allows(Piece piece, Rendering before, Rendering after, Set<Integer> forced) {
        List<Sought> forms = forced.stream().sorted().map(piece.sought()::get).toList();
        List<Sought> added =
                forms.stream().filter(form -> !form.isIn(before.text())).toList();
        return (after.complete() || !before.complete())
                && keepsStop(before.text(), after.text())
                && keepsWanted(piece, before.text(), after.text(), forms)
                && (isAsLikely(before, after)
                        || after.score() >= before.score() - scoreDrop
                                && keepsNumbers(piece, before.text(), after.text(), added)
                                && keepsWords(piece, before.text(), after.text(), added));
    }

    /** What the model holds for as good a translation, as long, and without a repetition of its own, needs no other witness. */
    private boolean isAsLikely(Rendering before, Rendering after) {
        Words old = Words.of(to, before.text());
        Words now = Words.of(to, after.text());
        return after.score() >= before.score() - LIKELY
                && now.size() >= old.size() * (1 - SHARE)
                && repeatsNothing(old, now);
    }

    private static boolean keepsStop(String before, String after) {
        return Typography.stop(before).isEmpty() || !Typography.stop(after).isEmpty();
    }

    private static boolean keepsWanted(Piece piece, String before, String after, List<Sought> forms) {
        return forms.stream().allMatch(form -> form.isIn(after))
                && piece.sought().stream().noneMatch(other -> other.isIn(before) && !other.isIn(after))
                && forms.stream().noneMatch(form -> isTooOften(piece, form, before, after));
    }

    /** More often than it is wanted and than it was there. */
    private static boolean isTooOften(Piece piece, Sought form, String before, String after) {
        long wanted = piece.sought().stream()
                .filter(other -> other.wanted().forms().equals(form.wanted().forms()))
                .count();
        return form.places(after).size() > Math.max(wanted, form.places(before).size() + 1);
    }

    /** A number may go only if it belongs to what a form replaces. */
    private static boolean keepsNumbers(Piece piece, String before, String after, List<Sought> forms) {
        List<String> lost = numbers(before);
        numbers(after).forEach(lost::remove);
        for (Sought form : forms) {
            numbers(form.wanted().span().in(piece.text())).forEach(lost::remove);
        }
        return lost.isEmpty();
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll("[.,]", ""))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean keepsWords(Piece piece, String before, String after, List<Sought> forms) {
        Words old = Words.of(to, before);
        Words now = Words.of(to, after);
        List<Span> places =
                forms.stream().flatMap(form -> form.places(after).stream()).toList();
        return repeatsNothing(old, now) && new Balance(piece, old, now, now.in(places), forms).holds();
    }

    private static boolean repeatsNothing(Words old, Words now) {
        for (int n = 1; n <= LONGEST_DOUBLED; n++) {
            if (now.doubled(n) > old.doubled(n)) {
                return false;
            }
        }
        Map<List<String>, Integer> known = old.runs(RUN);
        return now.runs(RUN).entrySet().stream()
                .noneMatch(run -> run.getValue() > Math.max(1, known.getOrDefault(run.getKey(), 0)));
    }

    /** How many words went and came, stretch by stretch; a word that only moved did neither. */
    private static final class Balance {
        private final Words old;
        private final Words now;
        private final BitSet inForms;
        private final int room;
        private final Map<String, Integer> gone = new HashMap<>();
        private final Map<String, Integer> come = new HashMap<>();
        private final List<WordDiff.Change> changes;

        Balance(Piece piece, Words old, Words now, BitSet inForms, List<Sought> forms) {
            this.old = old;
            this.now = now;
            this.inForms = inForms;
            this.room = forms.stream().mapToInt(form -> room(piece, form)).sum();
            this.changes = WordDiff.between(old.list(), now.list());
            for (WordDiff.Change change : changes) {
                count(old, change.before(), new BitSet(), gone);
                count(now, change.after(), inForms, come);
            }
        }

        /** The words that the model may have had for what a form says now. */
        private static int room(Piece piece, Sought form) {
            Span span = form.wanted().span();
            int ofSource = Words.of(piece.from(), span.in(piece.text())).size();
            int ofForm = Words.of(piece.to(), form.wanted().forms().get(0)).size();
            return Math.max(ofSource, ofForm);
        }

        private static void count(Words words, Span span, BitSet without, Map<String, Integer> counts) {
            for (int i = span.start(); i < span.end(); i++) {
                if (!without.get(i)) {
                    counts.merge(words.list().get(i), 1, Integer::sum);
                }
            }
        }

        boolean holds() {
            int lost = 0;
            int gained = 0;
            for (WordDiff.Change change : changes) {
                int went = fresh(old, change.before(), new BitSet(), come);
                int came = fresh(now, change.after(), inForms, gone);
                int allowed = CLAUSE - 1 + (isAtForm(change.after()) ? room : 0);
                if (went - came > allowed || came - went > allowed) {
                    return false;
                }
                lost += went;
                gained += came;
            }
            double slack = Math.max(2, SHARE * old.size());
            return lost - gained <= slack + room && gained - lost <= slack + room;
        }

        /** The words of a stretch that do not stand on the other side of another one. */
        private static int fresh(Words words, Span span, BitSet without, Map<String, Integer> other) {
            int fresh = 0;
            for (int i = span.start(); i < span.end(); i++) {
                fresh += !without.get(i) && !other.containsKey(words.list().get(i)) ? 1 : 0;
            }
            return fresh;
        }

        private boolean isAtForm(Span after) {
            int next = inForms.nextSetBit(Math.max(0, after.start() - 1));
            return next >= 0 && next <= after.end();
        }
    }
}
