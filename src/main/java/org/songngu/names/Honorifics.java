package org.songngu.names;

import java.util.List;
import java.util.regex.Pattern;
import org.songngu.text.Span;

/** The words before a person's name that are no office: {@code Mr}, {@code Dr.}, {@code ông}, {@code đồng chí}. */
final class Honorifics {
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:Mr|Mrs|Ms|Dr|Prof|Comrade|H\\.E|HE)\\.? (?=\\p{Lu})");
    /** In small letters, or with a capital where a sentence begins: {@code Bà Rịa} is a town, {@code Ông Đốc} a river. */
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?:ông|bà|ngài|cụ|đồng chí|TS\\.?|GS\\.?) (?=\\p{Lu})"
                    + "|(?:^|(?<=[.\"] ))(?:Ông|Bà|Ngài|Đồng chí) (?=\\p{Lu})");

    private Honorifics() {}

    /** The honorifics of a region that a word with a capital follows, each with the space behind it; in Lao none. */
    static List<Span> in(Region region) {
        return switch (region.lang()) {
            case EN -> spans(ENGLISH, region.view());
            case VI -> spans(VIETNAMESE, region.view());
            case LO -> List.of();
        };
    }

    private static List<Span> spans(Pattern words, String view) {
        return words.matcher(view)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
