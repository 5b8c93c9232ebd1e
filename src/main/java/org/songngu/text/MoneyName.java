package org.songngu.text;

import java.util.regex.Pattern;

/** Tells a country from the name of its money: {@code US$5}, {@code US dollars}, {@code đô la Mỹ}, ໂດລາສະຫະລັດ. */
public final class MoneyName {
    private static final int REACH = 8;
    private static final Pattern BEFORE = Pattern.compile("(?iu)(?:đô[ -]?la |ໂດລາ ?|ໂດລ່າ ?)$");
    private static final Pattern BEHIND = Pattern.compile("(?i)\\$| (?:dollars?|cents?)(?![\\p{L}\\p{M}])");

    private MoneyName() {}

    /** True if a span of a folded view is the country in the name of a dollar. */
    public static boolean isAround(Span country, String view) {
        return BEHIND.matcher(view).region(country.end(), view.length()).lookingAt()
                || BEFORE.matcher(view)
                        .region(Math.max(0, country.start() - REACH), country.start())
                        .find();
    }
}
