package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.quantity.Quantity.Measure;
import org.songngu.quantity.Quantity.TimeOfDay;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * Reads times of the day. Where the half of the day is not said ({@code 8 giờ 30}), the later reading is kept as well; a bare
 * {@code 8 giờ} may be eight hours.
 */
final class Times {
    private static final String EDGE = "(?<![\\p{L}\\p{N}.,:/$-])";
    private static final String H = "(?<h>2[0-4]|[01]?\\d)";
    private static final Map<Lang, List<Pattern>> FORMS = Map.of(
            Lang.EN,
            List.of(
                    Pattern.compile(EDGE + H + "(?:[.:](?<min>[0-5]\\d))? ?(?<part>[ap]\\.?m\\b\\.?)"),
                    Pattern.compile(EDGE + H + ":(?<min>[0-5]\\d)(?<part>)(?![:\\d])")),
            Lang.VI,
            List.of(
                    Pattern.compile(EDGE + H
                            + " ?(?:giờ|h)(?: ?(?<min>[0-5]?\\d)(?!\\d|[/.,]\\d)(?: ?phút| ?p\\b)?)?(?! đồng hồ)"
                            + "(?: (?<part>sáng|trưa|chiều|tối|đêm))?(?![\\p{L}\\d])"),
                    Pattern.compile(EDGE + H + ":(?<min>[0-5]\\d)(?<part>)(?![:\\d])")),
            Lang.LO,
            List.of(
                    Pattern.compile(EDGE.replace("\\p{L}", "a-z") + H + " ?ໂມງ(?: ?(?<min>[0-5]?\\d) ?ນາທີ)?"
                            + "(?: ?(?:ຂອງ|ໃນ)? ?(?:ຕອນ|ຍາມ)?(?<part>ເຊົ້າ|ສວາຍ|ທ່ຽງ|ບ່າຍ|ແລງ|ຄ່ຳ|ກາງຄືນ))?"),
                    Pattern.compile(EDGE.replace("\\p{L}", "a-z") + H + ":(?<min>[0-5]\\d)(?<part>)(?![:\\d])")));
    private static final Set<String> AFTERNOON = Set.of("chiều", "tối", "ບ່າຍ", "ແລງ", "ຄ່ຳ");
    private static final Set<String> NIGHT = Set.of("đêm", "ກາງຄືນ");

    private final List<Pattern> forms;

    Times(Lang lang) {
        this.forms = Objects.requireNonNull(FORMS.get(lang));
    }

    void read(Line line) {
        for (Pattern form : forms) {
            Matcher match = form.matcher(line.lower());
            while (match.find()) {
                Span span = new Span(match.start(), match.end());
                line.add(time(match, span));
            }
        }
    }

    private static Found time(Matcher match, Span span) {
        String part = Objects.requireNonNullElse(match.group("part"), "");
        String minutes = Objects.requireNonNullElse(match.group("min"), "");
        int minute = minutes.isEmpty() ? 0 : Integer.parseInt(minutes);
        int said = Integer.parseInt(match.group("h"));
        TimeOfDay time = new TimeOfDay(byPart(said, part), minute);
        List<Quantity> others = new ArrayList<>();
        if (part.isEmpty() && said < 12) {
            others.add(new TimeOfDay(said + 12, minute));
        }
        boolean maybeHours = part.isEmpty() && minutes.isEmpty();
        if (maybeHours) {
            others.add(new Measure(BigDecimal.valueOf(said), "hour"));
        }
        return new Found(span, time, others, false);
    }

    private static int byPart(int hour, String part) {
        boolean english = part.startsWith("a") || part.startsWith("p");
        if (english && hour == 12) {
            return part.startsWith("a") ? 0 : 12;
        }
        boolean late = part.startsWith("p")
                || AFTERNOON.contains(part)
                || (NIGHT.contains(part) && hour >= 6)
                || (part.equals("trưa") && hour <= 3)
                || (part.equals("ທ່ຽງ") && hour <= 3);
        return late && hour < 12 ? hour + 12 : hour;
    }
}
