package org.songngu.glossary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Period;

/**
 * A title that a person held.
 *
 * @param title the id of its row
 * @param place the id of the row of the country
 */
public record Office(String title, String place, Period period) {
    private static final Pattern FORM = Pattern.compile("([^@\\h]+)@([^@\\h]+)\\h+(\\S+)");

    /** Reads {@code T005@L002 2016-04-20/2021-03-22}; empty for any other text. */
    static Optional<Office> parse(String value) {
        Matcher matcher = FORM.matcher(value);
        return matcher.matches()
                ? Period.parse(matcher.group(3)).map(period -> new Office(matcher.group(1), matcher.group(2), period))
                : Optional.empty();
    }
}
