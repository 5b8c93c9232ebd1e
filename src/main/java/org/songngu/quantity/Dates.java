package org.songngu.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.quantity.Quantity.CalendarDate;
import org.songngu.quantity.Quantity.Ordinal;
import org.songngu.quantity.Quantity.Range;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * Reads dates. The forms of a language are tried in turn, the most telling first; groups: {@code d} day, {@code d2} a second day
 * of the same month with {@code to} or {@code and} before it, {@code m} month, {@code y} year.
 */
final class Dates {
    private record Form(Pattern pattern, String groups, boolean weak) {
        static Form of(String regex) {
            return new Form(Pattern.compile(regex), regex, false);
        }

        /** A form that may be something else: {@code 1/3} is a fraction as well. */
        static Form weak(String regex) {
            return new Form(Pattern.compile(regex), regex, true);
        }

        Optional<String> get(Matcher match, String group) {
            return groups.contains("(?<" + group + ">") ? Optional.ofNullable(match.group(group)) : Optional.empty();
        }
    }

    private static final String EDGE = "(?<![\\p{L}\\p{N}.,/$])";
    private static final String STOP = "(?![\\p{L}\\p{N}/]|[.,]\\d|%)";
    private static final String YEAR = "(?<y>[12]\\d{3})";
    private static final Map<Lang, List<Form>> FORMS =
            Map.of(Lang.EN, english(), Lang.VI, vietnamese(), Lang.LO, lao());

    private final List<Form> forms;
    private final Lang lang;

    Dates(Lang lang) {
        this.lang = lang;
        this.forms = Objects.requireNonNull(FORMS.get(lang));
    }

    void read(Line line) {
        for (Form form : forms) {
            Matcher match = form.pattern().matcher(line.lower());
            while (match.find()) {
                Span span = new Span(match.start(), match.end());
                if (line.isFree(span)) {
                    read(form, match, line);
                }
            }
        }
    }

    private void read(Form form, Matcher match, Line line) {
        Optional<Integer> day = form.get(match, "d").map(Integer::valueOf);
        Optional<String> month = form.get(match, "m");
        Optional<Integer> year = form.get(match, "y").map(Integer::valueOf);
        Span span = new Span(match.start(), match.end());
        if (day.isPresent() && (day.get() < 1 || day.get() > 31)) {
            return;
        }
        if (month.isEmpty()) {
            line.add(new Found(span, new Ordinal(day.orElse(0)), List.of(), false));
            return;
        }
        Optional<Integer> number = Months.number(month.get());
        if (number.isPresent() && isMonth(match.start("m"), line)) {
            CalendarDate date = new CalendarDate(day, number.get(), year);
            second(form, match, date)
                    .ifPresentOrElse(
                            later -> pair(form, match, date, later, line),
                            () -> line.add(new Found(
                                    span,
                                    date,
                                    others(form, date),
                                    form.weak()
                                            || isWeak(
                                                    date,
                                                    line.view().substring(match.start("m"), match.end()),
                                                    match.group()))));
        }
    }

    private static Optional<CalendarDate> second(Form form, Matcher match, CalendarDate first) {
        return form.get(match, "d2")
                .map(Integer::valueOf)
                .filter(day -> day >= 1 && day <= 31)
                .map(day -> new CalendarDate(Optional.of(day), first.month(), first.year()));
    }

    /** {@code 1-3 December} is a range; {@code 1 and 3 December} two dates, of which the first lends its month. */
    private static void pair(Form form, Matcher match, CalendarDate first, CalendarDate second, Line line) {
        boolean and = form.get(match, "and").isPresent();
        if (!and) {
            line.add(new Found(new Span(match.start(), match.end()), new Range(first, second), List.of(), false));
            return;
        }
        boolean monthFirst = match.start("m") < match.start("d");
        int cut = monthFirst ? match.start("d2") : match.start("and");
        line.add(new Found(new Span(match.start(), cut), first, List.of(), false));
        line.add(new Found(new Span(match.start("d2"), match.end()), second, List.of(), false));
    }

    /** English numeric dates may put the month first. */
    private List<Quantity> others(Form form, CalendarDate date) {
        boolean numeric = lang == Lang.EN && form.groups().contains("(?<m>\\d");
        List<Quantity> others = new ArrayList<>();
        date.day()
                .filter(day -> numeric && day <= 12)
                .ifPresent(day -> others.add(new CalendarDate(Optional.of(date.month()), day, date.year())));
        return others;
    }

    /** An English month has a capital: {@code may} is a verb. */
    private boolean isMonth(int start, Line line) {
        char first = line.view().charAt(start);
        return lang != Lang.EN || !Character.isLetter(first) || Character.isUpperCase(first);
    }

    /** A month's name on its own may be a verb, a person's name or a part of one, or a count ({@code mỗi tháng hai lần}). */
    private boolean isWeak(CalendarDate date, String written, String match) {
        if (date.day().isPresent() || date.year().isPresent()) {
            return false;
        }
        return switch (lang) {
            case EN -> written.equals("May") || written.equals("March");
            case VI -> Character.isLowerCase(written.charAt(0));
            case LO -> !match.startsWith("ເດືອນ");
        };
    }

    private static List<Form> english() {
        String day = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
        String second = "(?:(?:-| to (?:the )?|(?<and> and (?:the )?|, ))(?<d2>[0-3]?\\d)(?:st|nd|rd|th)?)?";
        String month = "(?<m>" + Months.pattern(Lang.EN) + ")\\.?";
        return List.of(
                Form.of(EDGE + "(?<y>[12]\\d{3})-(?<m>\\d{2})-(?<d>\\d{2})" + STOP),
                Form.of(EDGE + "(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.]" + YEAR + STOP),
                Form.of(EDGE + day + second + " (?:of )?" + month + "(?:,? " + YEAR + ")?" + STOP),
                Form.of(EDGE + month + " (?:the )?" + day + second.replace(", ", ",(?! ?[12]\\d{3}) ") + "(?:,? " + YEAR
                        + ")?" + STOP + "(?! (?:million|billion|per))"),
                Form.of(EDGE + month + ",? (?:of )?" + YEAR + STOP),
                Form.of(EDGE
                        + "(?<m>january|february|march|april|may|june|july|august|september|october|november|december)"
                        + STOP));
    }

    private static List<Form> vietnamese() {
        String day = "(?:(?:ngày |mùng |mồng )+)?(?<d>\\d{1,2})";
        String sure = "(?:ngày |mùng |mồng )+(?<d>\\d{1,2})";
        String second = "(?:(?:-| đến | tới |(?<and> và |, ))(?:ngày )?(?<d2>\\d{1,2}))?";
        String words = "(?<m>\\d{1,2}|" + Months.pattern(Lang.VI) + ")";
        return List.of(
                Form.of(EDGE + day + second + "[/.-](?<m>\\d{1,2})[/.-]" + YEAR + STOP),
                Form.of(EDGE + day + second + " tháng " + words + "(?:(?:,? năm |/| |-)" + YEAR + ")?" + STOP),
                Form.of(EDGE + sure + second + "[/-](?<m>\\d{1,2})" + STOP),
                Form.weak(EDGE + "(?<d>\\d{1,2})" + second + "/(?<m>1[0-2]|0?[1-9])" + STOP),
                Form.of(EDGE + "tháng " + words + "(?:(?:/| năm |-| )" + YEAR + ")?" + STOP),
                Form.of(EDGE + sure + STOP));
    }

    private static List<Form> lao() {
        String names = "(?<m>" + Months.pattern(Lang.LO) + ")";
        String second = "(?:(?: ?- ?| ?ຫາ ?| ?ຮອດ ?|(?<and> ?ແລະ ?|, ))(?:ວັນທີ ?)?(?<d2>\\d{1,2}))?";
        String day = "(?:ວັນທີ ?)?(?<!\\d)(?<d>\\d{1,2})";
        String year = "(?: ?(?:ປີ ?)?" + YEAR + ")?(?![\\d])";
        return List.of(
                Form.of(day + second + " ?(?:ເດືອນ ?)?" + names + year),
                Form.of("(?:ວັນທີ ?)?(?<![\\d/])(?<d>\\d{1,2})" + second + "[/.-](?<m>\\d{1,2})[/.-]" + YEAR
                        + "(?!\\d)"),
                Form.of("ວັນທີ ?(?<d>\\d{1,2})" + second + "(?:[/-]| ?ເດືອນ ?)(?<m>\\d{1,2})(?:(?:/| ?ປີ ?| )" + YEAR
                        + ")?(?!\\d)"),
                Form.of("(?:ເດືອນ ?)?" + names + year),
                Form.of("(?<!\\d )(?<!\\d)ເດືອນ ?(?<m>\\d{1,2})(?:(?:/| ?ປີ ?)" + YEAR + ")?(?![\\d.,])"),
                Form.of("ວັນທີ ?(?<d>\\d{1,2})(?![\\d.,]\\d|\\d)"));
    }
}
