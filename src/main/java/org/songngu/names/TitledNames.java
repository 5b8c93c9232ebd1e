package org.songngu.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songngu.text.Lang;
import org.songngu.text.PlainSyllable;
import org.songngu.text.Span;

/**
 * Persons that no list has, known by the honorific or the listed title before them: words with capitals, behind a title in
 * Vietnamese a name that begins with a family name or is foreign.
 */
final class TitledNames {
    private static final double BY_HONORIFIC = 0.85;
    private static final double BY_TITLE = 0.8;
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['-]\\p{L}[\\p{L}\\p{M}]+)*";
    private static final Pattern RUN = Pattern.compile(WORD + "(?: (?:(?:bin|al|de|da|van|von) )?" + WORD + "){0,4}");
    private static final Set<String> NO_PERSON =
            Set.of(("Party Committee Government Ministry Office State National Assembly Council"
                            + " Central Department Republic Congress Association University Mr Mrs Ms Dr Prof")
                    .split(" "));

    List<Unlisted> find(Region region, List<Hit> taken) {
        List<Unlisted> found = new ArrayList<>();
        if (region.headline()) {
            return found;
        }
        for (Span honorific : Honorifics.in(region)) {
            words(region, honorific.end(), taken).ifPresent(name -> found.add(person(region, name, BY_HONORIFIC)));
        }
        for (Hit title : taken) {
            int next = title.inView().end() + 1;
            if (title.is(NameKind.TITLE) && region.view().startsWith(" ", next - 1)) {
                words(region, next, taken)
                        .filter(name -> mayFollowATitle(region.lang(), name.in(region.view())))
                        .ifPresent(name -> found.add(person(region, name, BY_TITLE)));
            }
        }
        return found;
    }

    private static Unlisted person(Region region, Span name, double confidence) {
        return new Unlisted(region, name, NameKind.PERSON, confidence);
    }

    /** The words with capitals that begin here, unless a listed name holds one of them. */
    private static Optional<Span> words(Region region, int from, List<Hit> taken) {
        Matcher run = RUN.matcher(region.view()).region(from, region.view().length());
        if (!run.lookingAt()) {
            return Optional.empty();
        }
        Span at = NameEdges.trimmed(region.view(), new Span(run.start(), run.end()));
        boolean free = taken.stream().noneMatch(hit -> hit.inView().overlaps(at))
                && !region.mask().touches(at);
        boolean person = Stream.of(at.in(region.view()).split(" ")).noneMatch(NO_PERSON::contains);
        return free && person && !at.isEmpty() ? Optional.of(at) : Optional.empty();
    }

    /** A title alone says less than an honorific: two words at least, and in Vietnamese such as a name begins with. */
    private static boolean mayFollowATitle(Lang lang, String words) {
        int gap = words.indexOf(' ');
        if (gap < 0) {
            return false;
        }
        String first = words.substring(0, gap);
        return lang != Lang.VI || VietnameseName.isFamilyName(first) || !PlainSyllable.is(first);
    }
}
