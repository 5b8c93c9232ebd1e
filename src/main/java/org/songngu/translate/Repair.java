package org.songngu.translate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.text.Folded;
import org.songngu.text.Mask;
import org.songngu.text.PhraseMatcher;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Span;
import org.songngu.translate.Wanted.Kind;

/**
 * Puts a missing form where there is no doubt about its place: over a literal that the model tore apart, over a name that it
 * wrote without its diacritics, over words of the source that it left as they were, or, for a literal, at the start or end of the
 * sentence if it stood there in the source.
 */
final class Repair {
    private static final int SHORTEST_COPY = 6;

    private final String source;
    private final List<Sought> sought;

    /** @param source the text that the spans of what is sought index */
    Repair(String source, List<Sought> sought) {
        this.source = source;
        this.sought = List.copyOf(sought);
    }

    /** The target with what is missing put right where that is safe; anything else is as it was. */
    String mend(String target) {
        String mended = target;
        for (Sought missing : sought) {
            if (!missing.isIn(mended)) {
                String before = mended;
                mended = mended(missing, before)
                        .filter(after -> missing.isIn(after) && Sought.allStay(sought, before, after))
                        .orElse(before);
            }
        }
        return mended;
    }

    private Optional<String> mended(Sought missing, String target) {
        if (missing.wanted().kind() == Kind.LITERAL) {
            return torn(missing, target).or(() -> atAnEnd(missing, target));
        }
        return misspelt(missing, target).or(() -> copied(missing, target));
    }

    private static String best(Sought missing) {
        return missing.wanted().forms().get(0);
    }

    private static Optional<String> torn(Sought missing, String target) {
        String apart = best(missing)
                .codePoints()
                .filter(c -> c != ' ')
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("\\s*"));
        Pattern pattern = Pattern.compile(apart, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<Span> places = pattern.matcher(target)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(span -> Sought.isWhole(target, span))
                .toList();
        return replaced(target, places, best(missing));
    }

    private Optional<String> atAnEnd(Sought missing, String target) {
        Span span = missing.wanted().span();
        if (span.end() >= Letters.inkEnd(source)) {
            String open = Typography.withStopOf("", target);
            return Optional.of((open + " " + best(missing) + Typography.stop(target)).strip());
        }
        return span.start() <= Letters.firstInk(source)
                ? Optional.of((best(missing) + " " + target).strip())
                : Optional.empty();
    }

    private static Optional<String> misspelt(Sought missing, String target) {
        String plain = Folded.of(best(missing)).withoutDiacritics().view();
        if (missing.wanted().kind() != Kind.NAME || plain.indexOf(' ') < 0) {
            return Optional.empty();
        }
        return replaced(target, places(plain, Folded.of(target).withoutDiacritics()), best(missing));
    }

    private Optional<String> copied(Sought missing, String target) {
        String surface = missing.wanted().span().in(source);
        boolean telling = missing.wanted().kind() == Kind.NAME
                || (surface.length() >= SHORTEST_COPY
                        && surface.chars().anyMatch(c -> c == ' ' || Character.isDigit(c)));
        return telling ? replaced(target, places(surface, Folded.of(target)), best(missing)) : Optional.empty();
    }

    private static List<Span> places(String phrase, Folded target) {
        return PhraseMatcher.<Boolean>builder()
                .add(phrase, CaseRule.SENSITIVE, true)
                .build()
                .find(target, Mask.of(target))
                .stream()
                .map(PhraseMatcher.Match::span)
                .toList();
    }

    /** Of two places nobody knows which one is meant. */
    private static Optional<String> replaced(String target, List<Span> places, String form) {
        if (places.size() != 1) {
            return Optional.empty();
        }
        Span place = places.get(0);
        return Optional.of(target.substring(0, place.start()) + form + target.substring(place.end()));
    }
}
