package org.songngu.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.songngu.quantity.Quantity.CalendarDate;
import org.songngu.quantity.Quantity.TimeOfDay;
import org.songngu.text.Lang;

/** How newspapers of the three languages write dates and times of the day. */
final class DateForms {
    private DateForms() {}

    static List<String> date(CalendarDate date, Lang lang) {
        return date.day().map(day -> full(date, day, lang)).orElseGet(() -> month(date, lang));
    }

    private static List<String> full(CalendarDate date, int day, Lang lang) {
        String name = Months.name(date.month(), lang);
        int month = date.month();
        return switch (lang) {
            case EN ->
                List.of(
                        name + " " + day + year(", ", date),
                        day + " " + name + year(" ", date),
                        name + " " + Ordinals.english(day) + year(", ", date));
            case VI ->
                List.of(
                        "ngày " + day + "/" + month + year("/", date),
                        "ngày " + day + " tháng " + month + year(" năm ", date),
                        day + "/" + month + year("/", date),
                        "ngày " + day + "-" + month + year("-", date));
            case LO ->
                List.of(
                        "ວັນທີ " + day + " " + name + year(" ", date),
                        "ວັນທີ " + day + " ເດືອນ" + name + year(" ປີ ", date),
                        "ວັນທີ " + day + "/" + month + year("/", date));
        };
    }

    private static List<String> month(CalendarDate date, Lang lang) {
        String name = Months.name(date.month(), lang);
        return switch (lang) {
            case EN -> List.of(name + year(" ", date));
            case VI -> List.of("tháng " + name + year("/", date), "tháng " + name + year(" năm ", date));
            case LO -> List.of("ເດືອນ" + name + year(" ", date), "ເດືອນ " + date.month() + year(" ປີ ", date));
        };
    }

    /** Two days of one month: {@code December 1-3}, {@code từ ngày 1 đến 3/12}. */
    static List<String> days(CalendarDate from, int first, int last, Lang lang) {
        String name = Months.name(from.month(), lang);
        int month = from.month();
        return switch (lang) {
            case EN ->
                List.of(
                        name + " " + first + "-" + last + year(", ", from),
                        "from " + name + " " + first + " to " + last + year(", ", from),
                        first + "-" + last + " " + name + year(" ", from));
            case VI ->
                List.of(
                        "từ ngày " + first + " đến " + last + "/" + month + year("/", from),
                        "ngày " + first + "-" + last + "/" + month + year("/", from),
                        "từ ngày " + first + " đến ngày " + last + " tháng " + month + year(" năm ", from));
            case LO ->
                List.of(
                        "ວັນທີ " + first + "-" + last + " " + name + year(" ", from),
                        "ແຕ່ວັນທີ " + first + " ຫາ " + last + " " + name + year(" ", from));
        };
    }

    static List<String> time(TimeOfDay time, Lang lang) {
        String minutes = String.format(Locale.ROOT, "%02d", time.minute());
        String clock = time.hour() + ":" + minutes;
        boolean full = time.minute() == 0;
        return switch (lang) {
            case EN -> time.hour() == 24 ? List.of(clock) : english(time, minutes);
            case VI ->
                full
                        ? List.of(time.hour() + " giờ", time.hour() + "h", clock)
                        : List.of(
                                time.hour() + " giờ " + minutes,
                                time.hour() + " giờ " + minutes + " phút",
                                time.hour() + "h" + minutes,
                                clock);
            case LO ->
                full ? List.of(time.hour() + " ໂມງ", clock) : List.of(time.hour() + " ໂມງ " + minutes + " ນາທີ", clock);
        };
    }

    private static List<String> english(TimeOfDay time, String minutes) {
        int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
        String half = time.hour() < 12 ? "a" : "p";
        String point = time.minute() == 0 ? "" : "." + minutes;
        String colon = time.minute() == 0 ? "" : ":" + minutes;
        return List.of(
                hour + point + half + "m",
                hour + colon + half + "m",
                hour + point + " " + half + "m",
                hour + colon + " " + half + ".m.");
    }

    private static String year(String before, CalendarDate date) {
        Optional<Integer> year = date.year();
        return year.map(number -> before + number).orElse("");
    }
}
