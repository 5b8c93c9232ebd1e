package org.songngu.translate.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Span;

/**
 * Replaces in a memory's target what its sentence names by what the sentence asked for names. A slot is repaired only if one of
 * its renderings stands in the target exactly once, as a whole word or number and in this case, and no longer rendering of
 * another slot, nor the same one, stands there too.
 */
final class Replacements {
    private record Place(Span span, Replacement replacement) {}

    private final String target;
    private final Lang to;
    private final Map<Integer, List<Span>> rendered;
    private final List<Place> places = new ArrayList<>();

    /**
     * @param target in NFC
     * @param found the slots of the memory's sentence
     */
    Replacements(String target, Lang to, Slots found) {
        this.target = target;
        this.to = to;
        this.rendered = rendered(found);
    }

    /** Where each slot's renderings stand, each piece of the target counted for the longest that fits. */
    private Map<Integer, List<Span>> rendered(Slots found) {
        PhraseMatcher.Builder<Integer> phrases = PhraseMatcher.builder();
        for (int slot = 0; slot < found.size(); slot++) {
            for (String form : found.get(slot).in(to)) {
                phrases.add(form, CaseRule.SENSITIVE, slot);
            }
        }
        Map<Integer, List<Span>> spans = new TreeMap<>();
        for (PhraseMatcher.Match<Integer> match : phrases.build().find(Folded.of(target))) {
            match.values().stream().distinct().forEach(slot -> spans.computeIfAbsent(slot, s -> new ArrayList<>())
                    .add(match.span()));
        }
        return spans;
    }

    /** True if what the target says for {@code found}, slot number {@code slot}, will be replaced by {@code wanted}. */
    boolean plan(int slot, Slot found, Slot wanted) {
        List<Span> spans = rendered.getOrDefault(slot, List.of());
        Optional<String> form = wanted.in(to).stream().findFirst();
        if (spans.size() != 1 || form.isEmpty()) {
            return false;
        }
        Span span = spans.get(0);
        if (isShared(span) || !isAsListed(span, found) || !isWholeNumber(span)) {
            return false;
        }
        places.add(new Place(span, new Replacement(wanted.kind(), span.in(target), form.get())));
        return true;
    }

    /** A name that the sentence has twice and the target once stands for both. */
    private boolean isShared(Span span) {
        return rendered.values().stream().filter(spans -> spans.contains(span)).count() > 1;
    }

    /** A name in capitals is found as well, but the new one is not known in capitals. */
    private boolean isAsListed(Span span, Slot found) {
        String surface = Folded.of(span.in(target)).view();
        return found.in(to).stream()
                .anyMatch(form -> Folded.of(form.strip()).view().equals(surface));
    }

    /** The 2 of 2/9, 2,5 or 2-3 is no number of its own. */
    private boolean isWholeNumber(Span span) {
        boolean before = isDigit(span.start()) && continuesNumber(span.start() - 1, -1);
        boolean after = isDigit(span.end() - 1) && continuesNumber(span.end(), 1);
        return !before && !after;
    }

    private boolean continuesNumber(int at, int step) {
        boolean inside = at >= 0 && at < target.length();
        return inside
                && (isDigit(at)
                        || (target.charAt(at) == '%' && step > 0)
                        || (".,/:-\u2013\u2212".indexOf(target.charAt(at)) >= 0 && isDigit(at + step)));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < target.length() && Character.isDigit(target.charAt(at));
    }

    /** In the order of the target. */
    List<Replacement> made() {
        return inOrder().stream().map(Place::replacement).toList();
    }

    String repaired() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Place place : inOrder()) {
            text.append(target, at, place.span().start())
                    .append(place.replacement().to());
            at = place.span().end();
        }
        return text.append(target, at, target.length()).toString();
    }

    private List<Place> inOrder() {
        return places.stream().sorted(Comparator.comparing(Place::span)).toList();
    }
}
