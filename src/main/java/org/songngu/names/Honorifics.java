package org.songngu.names;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Characters;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** The words before a person's name that are no office: {@code Mr}, {@code Dr.}, {@code ông}, {@code đồng chí}. */
final class Honorifics {
    private static final List<String> ENGLISH = List.of(
            "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof", "Prof.", "Comrade", "H.E", "H.E.", "HE",
            "HE.");
    private static final List<String> VIETNAMESE =
            List.of("ông", "bà", "ngài", "cụ", "đồng chí", "TS", "TS.", "GS", "GS.");
    /** With a capital only where a sentence begins: {@code Bà Rịa} is a town, {@code Ông Đốc} a river. */
    private static final List<String> AT_A_BEGINNING = List.of("Ông", "Bà", "Ngài", "Đồng chí");

    private Honorifics() {}

    /** The honorifics of a region that a word with a capital follows, each with the space behind it; in Lao none. */
    static List<Span> in(Region region) {
        List<Span> found = new ArrayList<>();
        String view = region.view();
        int gap = region.lang() == Lang.LO ? -1 : view.indexOf(' ');
        while (gap >= 0) {
            int start = isCapital(view, gap + 1) ? startOfHonorific(region, gap) : gap;
            if (start < gap) {
                found.add(new Span(start, gap + 1));
            }
            gap = view.indexOf(' ', gap + 1);
        }
        return found;
    }

    private static boolean isCapital(String view, int at) {
        return at < view.length() && Character.getType(view.codePointAt(at)) == Character.UPPERCASE_LETTER;
    }

    /** Where the honorific begins that ends at a gap; the gap if none does. */
    private static int startOfHonorific(Region region, int gap) {
        String view = region.view();
        for (String word : region.lang() == Lang.EN ? ENGLISH : VIETNAMESE) {
            int start = gap - word.length();
            if (view.startsWith(word, start) && !isInsideAWord(view, start)) {
                return start;
            }
        }
        for (String word : region.lang() == Lang.VI ? AT_A_BEGINNING : List.<String>of()) {
            int start = gap - word.length();
            if (view.startsWith(word, start) && isBeginning(view, start)) {
                return start;
            }
        }
        return gap;
    }

    private static boolean isBeginning(String view, int start) {
        return start == 0 || view.startsWith(". ", start - 2) || view.startsWith("\" ", start - 2);
    }

    private static boolean isInsideAWord(String view, int start) {
        int before = start == 0 ? ' ' : view.codePointBefore(start);
        return Character.isLetter(before) || Characters.isMark(before);
    }
}
