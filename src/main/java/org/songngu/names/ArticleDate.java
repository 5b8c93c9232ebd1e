package org.songngu.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songngu.text.Article;

/** The day of an article: what it declares, else a date with its year in the dateline or the title. */
final class ArticleDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<name>" + String.join("|", MONTHS) + ")[a-z]*\\.?";
    private static final String DAY = "(?<d>\\d{1,2})";
    private static final String YEAR = "(?<y>(?:19|20)\\d\\d)";
    /** The numeric form is read day first, as all three languages write it. */
    private static final List<Pattern> FORMS = Stream.of(
                    YEAR + "-(?<m>\\d\\d)-" + DAY,
                    DAY + "[/.-](?<m>\\d{1,2})[/.-]" + YEAR,
                    DAY + " tháng (?<m>\\d{1,2}),? năm " + YEAR,
                    DAY + "(?:st|nd|rd|th)? " + MONTH + ",? " + YEAR,
                    MONTH + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR)
            .map(form -> Pattern.compile("(?<![\\p{L}\\d])" + form + "(?!\\d)"))
            .toList();

    private ArticleDate() {}

    static Optional<LocalDate> of(Article article) {
        return Stream.of(
                        article.origin().date(),
                        article.dateline().map(span -> span.in(article.text())),
                        article.titleText())
                .flatMap(Optional::stream)
                .flatMap(text -> in(text).stream())
                .findFirst();
    }

    private static Optional<LocalDate> in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return FORMS.stream()
                .map(form -> form.matcher(small))
                .filter(Matcher::find)
                .flatMap(found -> date(found).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(Matcher found) {
        boolean named = found.pattern().pattern().contains("?<name>");
        int month = named ? MONTHS.indexOf(found.group("name")) + 1 : Integer.parseInt(found.group("m"));
        try {
            int year = Integer.parseInt(found.group("y"));
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(found.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
