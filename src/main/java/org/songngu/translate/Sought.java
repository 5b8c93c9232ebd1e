package org.songngu.translate;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.text.Characters;
import org.songngu.text.Folded;
import org.songngu.text.Mask;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Span;

/** A wanted piece made ready to be looked for in targets. Immutable. */
final class Sought {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final Wanted wanted;
    private final int times;
    private final PhraseMatcher<Integer> forms;

    private Sought(Wanted wanted, int times) {
        this.wanted = wanted;
        this.times = times;
        this.forms = matcher(wanted);
    }

    /** In their order. Where a number or literal is wanted twice, the second of them needs two places. */
    static List<Sought> of(List<Wanted> wanted) {
        Map<List<String>, Integer> seen = new HashMap<>();
        List<Sought> sought = new ArrayList<>();
        for (Wanted piece : wanted) {
            int times = piece.kind().isCounted() ? seen.merge(piece.forms(), 1, Integer::sum) : 1;
            sought.add(new Sought(piece, times));
        }
        return sought;
    }

    Wanted wanted() {
        return wanted;
    }

    /** In how many places a form has to stand for this piece to be there. */
    int times() {
        return times;
    }

    boolean isIn(String target) {
        return places(target).size() >= times;
    }

    /** True if whatever is in one target is in the other. */
    static boolean allStay(List<Sought> sought, String before, String after) {
        return sought.stream().allMatch(piece -> piece.isIn(after) || !piece.isIn(before));
    }

    /** Where a form stands in a target as words of their own, in order. */
    List<Span> places(String target) {
        return wanted.kind() == Wanted.Kind.LITERAL ? exact(target) : folded(target);
    }

    private List<Span> folded(String target) {
        return forms.find(Folded.of(target), Mask.none()).stream()
                .map(PhraseMatcher.Match::span)
                .filter(span -> !isPartOfNumber(target, span))
                .toList();
    }

    private List<Span> exact(String target) {
        List<Span> places = new ArrayList<>();
        for (String form : wanted.forms()) {
            String composed = NFC.normalize(form);
            int at = target.indexOf(composed);
            while (at >= 0) {
                Span span = new Span(at, at + composed.length());
                if (isWhole(target, span) && places.stream().noneMatch(span::overlaps)) {
                    places.add(span);
                }
                at = target.indexOf(composed, at + 1);
            }
        }
        places.sort(null);
        return places;
    }

    private static PhraseMatcher<Integer> matcher(Wanted wanted) {
        CaseRule rule = wanted.kind() == Wanted.Kind.NAME ? CaseRule.SENSITIVE : CaseRule.INSENSITIVE;
        PhraseMatcher.Builder<Integer> builder = PhraseMatcher.builder();
        for (int i = 0; i < wanted.forms().size(); i++) {
            builder.add(wanted.forms().get(i), rule, i);
        }
        return builder.build();
    }

    /** False if a word or a number runs across an end of the span. */
    static boolean isWhole(String text, Span span) {
        return !joins(text, span.start()) && !joins(text, span.end()) && !isPartOfNumber(text, span);
    }

    private static boolean joins(String text, int at) {
        return at > 0
                && at < text.length()
                && Characters.isOfWord(text.charAt(at - 1))
                && Characters.isOfWord(text.charAt(at))
                && Characters.isLao(text.charAt(at - 1)) == Characters.isLao(text.charAt(at));
    }

    /** {@code 5} in {@code 2,5} is no 5. */
    private static boolean isPartOfNumber(String text, Span span) {
        return isInsideNumber(text, span.start() - 1) || isInsideNumber(text, span.end());
    }

    private static boolean isInsideNumber(String text, int mark) {
        return mark > 0
                && mark + 1 < text.length()
                && ".,".indexOf(text.charAt(mark)) >= 0
                && Character.isDigit(text.charAt(mark - 1))
                && Character.isDigit(text.charAt(mark + 1));
    }
}
