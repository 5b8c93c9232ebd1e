package org.songngu.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Lang;
import org.songngu.text.PlainSyllable;
import org.songngu.text.Span;

/**
 * Persons that no list has, known by the honorific or the listed title before them: words with capitals, in Vietnamese a name that
 * begins with a family name or is foreign.
 */
final class TitledNames {
    static final double BY_HONORIFIC = 0.85;
    private static final double BY_TITLE = 0.8;
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['-]\\p{L}[\\p{L}\\p{M}]+)*";
    private static final Pattern RUN = Pattern.compile(WORD + "(?: (?:(?:bin|al|de|da|van|von) )?" + WORD + "){0,4}");
    private static final Pattern HONORIFIC =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:Mr|Mrs|Ms|Dr|H\\.E|HE)\\.? (?=\\p{Lu})");
    /** In small letters, or with a capital where a sentence begins: {@code Bà Rịa} is a town, {@code Ông Đốc} a river. */
    private static final Pattern VIETNAMESE_HONORIFIC = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:ông|bà|ngài|đồng chí|cụ)(?: |(?<=chí) )(?=\\p{Lu})|(?:^|(?<=[.\"] ))(?:Ông|Bà|Ngài) (?=\\p{Lu})");

    private static final Set<String> NO_PERSON = Set.of(
            "Party",
            "Committee",
            "Government",
            "Ministry",
            "Office",
            "State",
            "National",
            "Assembly",
            "Council",
            "Central",
            "Department",
            "Republic",
            "Congress",
            "Association",
            "University");

    List<Unlisted> find(Region region, List<Hit> taken) {
        List<Unlisted> found = new ArrayList<>();
        if (region.lang() == Lang.LO || region.headline()) {
            return found;
        }
        Matcher honorific = (region.lang() == Lang.VI ? VIETNAMESE_HONORIFIC : HONORIFIC).matcher(region.view());
        while (honorific.find()) {
            addRun(region, honorific.end(), 1, taken, found);
        }
        for (Hit title : taken) {
            int next = title.inView().end() + 1;
            if (title.is(NameKind.TITLE)
                    && next < region.view().length()
                    && region.view().charAt(next - 1) == ' ') {
                addRun(region, next, 2, taken, found);
            }
        }
        return found;
    }

    private static void addRun(Region region, int from, int least, List<Hit> taken, List<Unlisted> found) {
        Matcher run = RUN.matcher(region.view()).region(from, region.view().length());
        if (!run.lookingAt()) {
            return;
        }
        Span at = NameEdges.trimmed(region.view(), new Span(run.start(), run.end()));
        List<String> words = List.of(at.in(region.view()).split(" "));
        boolean free = taken.stream().noneMatch(hit -> hit.inView().overlaps(at));
        if (free
                && words.size() >= least
                && mayBeAPerson(region.lang(), words, least)
                && !region.mask().touches(at)) {
            found.add(new Unlisted(region, at, NameKind.PERSON, least == 1 ? BY_HONORIFIC : BY_TITLE));
        }
    }

    private static boolean mayBeAPerson(Lang lang, List<String> words, int least) {
        if (words.stream().anyMatch(NO_PERSON::contains)) {
            return false;
        }
        String first = words.get(0);
        return lang != Lang.VI || least == 1 || VietnameseName.isFamilyName(first) || !PlainSyllable.is(first);
    }
}
