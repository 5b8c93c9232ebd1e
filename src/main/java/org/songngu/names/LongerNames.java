package org.songngu.names;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Lang;
import org.songngu.text.MoneyName;
import org.songngu.text.PlainSyllable;
import org.songngu.text.Span;
import org.songngu.text.VietnameseNeighbours;

/**
 * Tells from the words beside a listed form that it is a part of a longer name, which is another: {@code Nguyen To Lam}, {@code Le
 * Duan street}, {@code Nguyễn Thị Lào}, {@code Phó Chủ tịch Quốc hội}.
 */
final class LongerNames {
    private static final Pattern THING_AFTER = Pattern.compile(
            "(?i) (?:street|road|avenue|boulevard|highway|university|school|park|airport|bridge|stadium|square|hospital)\\b");
    private static final Pattern THING_BEFORE =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:đường|phố|phường|đại lộ|cầu|trường|đại học"
                    + "|quảng trường|sân bay|sân vận động|duong|pho|phuong|dai lo|dai hoc|quang truong) $");
    private static final Pattern MIDDLE_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]* (?:Thị|Thi|Văn|Van) $");
    private static final Pattern ADDRESSED =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:ông|bà|anh|chị|em|cụ|ong|ba|chi) $");
    private static final Pattern SUBORDINATE =
            Pattern.compile("(?iu)(?:(?<![\\p{L}\\p{M}])(?:phó|thứ|pho|vice|deputy)[ -]|ຮອງ ?)$");
    private static final Pattern TO_COME = Pattern.compile("(?i)-(?:elect|designate)\\b");
    private static final Pattern NEXT_WORD = Pattern.compile(" (\\p{Lu}[\\p{L}\\p{M}]*)");
    private static final int REACH = 24;
    private static final String LAO = "Lao";

    private LongerNames() {}

    /**
     * True if a form at a place of a region is a part of another name.
     *
     * @param starts where listed forms begin, the next of which is no part of this name
     */
    static boolean hide(Region region, Span at, Form form, Set<Integer> starts) {
        String before = region.view().substring(Math.max(0, at.start() - REACH), at.start());
        if (region.lang() == Lang.VI && VietnameseNeighbours.hide(at, region.view())) {
            return true;
        }
        return switch (form.entry().kind()) {
            case PERSON ->
                isThing(region, at, before) || (!starts.contains(at.end() + 1) && isAnotherPerson(region, at, form));
            case PLACE ->
                VietnameseNeighbours.followsFamilyName(at, region.view())
                        || MoneyName.isAround(at, region.view())
                        || isPersonWith(region, before)
                        || isPlainWord(region, form);
            case TITLE -> SUBORDINATE.matcher(before).find() || isNext(TO_COME, region, at);
            case OTHER -> isPlainWord(region, form);
            case ORG -> false;
        };
    }

    private static boolean isThing(Region region, Span at, String before) {
        return region.lang() == Lang.EN
                ? isNext(THING_AFTER, region, at)
                : THING_BEFORE.matcher(before).find();
    }

    /** A family name before a Vietnamese person, or one more name behind. */
    private static boolean isAnotherPerson(Region region, Span at, Form form) {
        if (region.lang() == Lang.LO || PersonName.vietnamese(form.entry()).isEmpty()) {
            return false;
        }
        return isGivenName(region.view(), at) || (!region.headline() && hasOneMoreName(region.view(), at));
    }

    /** Behind a family name, unless that is itself the end of a name: {@code Nguyen To Lam}. */
    private static boolean isGivenName(String view, Span at) {
        int before = view.lastIndexOf(' ', at.start() - 2) + 1;
        return VietnameseNeighbours.followsFamilyName(at, view)
                && !VietnameseNeighbours.followsFamilyName(new Span(before, at.start()), view);
    }

    /**
     * Before one more syllable with a capital. One in capitals throughout begins a heading or an abbreviation rather, a family name
     * before another capital the next name.
     */
    private static boolean hasOneMoreName(String view, Span at) {
        Matcher next = NEXT_WORD.matcher(view).region(at.end(), view.length());
        if (!next.lookingAt()) {
            return false;
        }
        String word = next.group(1);
        boolean another = VietnameseName.isFamilyName(word)
                && NEXT_WORD.matcher(view).region(next.end(), view.length()).lookingAt();
        return word.length() > 1 && PlainSyllable.is(word) && Character.isLowerCase(word.charAt(1)) && !another;
    }

    private static boolean isPersonWith(Region region, String before) {
        return region.lang() != Lang.LO
                && (MIDDLE_NAME.matcher(before).find()
                        || (region.lang() == Lang.VI
                                && ADDRESSED.matcher(before).find()));
    }

    /** One syllable of Vietnamese without marks is too many words: {@code Bi thu}, {@code Y te}. */
    private static boolean isPlainWord(Region region, Form form) {
        return region.isPlainVietnamese()
                && form.text().indexOf(' ') < 0
                && PlainSyllable.is(form.text())
                && !form.text().equalsIgnoreCase(LAO);
    }

    private static boolean isNext(Pattern words, Region region, Span at) {
        return words.matcher(region.view())
                .region(at.end(), region.view().length())
                .lookingAt();
    }
}
