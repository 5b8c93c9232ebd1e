package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.quantity.Quantity.Measure;
import org.songngu.quantity.Quantity.Money;
import org.songngu.quantity.Quantity.Ordinal;
import org.songngu.quantity.Quantity.Percent;
import org.songngu.quantity.Quantity.PlainNumber;
import org.songngu.quantity.Quantity.Year;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Says what a number counts from the words around it. Immutable. */
final class Classifier {
    private static final Map<Lang, Pattern> PERCENT = Map.of(
            Lang.EN, Pattern.compile(" ?%|[ -](?:percentage points?|per ?cent|pct|p\\.c\\.)(?!\\p{L})"),
            Lang.VI, Pattern.compile(" ?%| (?:điểm )?phần trăm(?!\\p{L})| điểm %"),
            Lang.LO, Pattern.compile(" ?%| ?(?:ຈຸດ)?ສ່ວນຮ້ອຍ| ?ເປີເຊັນ| ?ເປີເຊັນຕ໌"));
    private static final Map<Lang, Pattern> PERCENT_BEFORE = Map.of(
            Lang.EN, Pattern.compile("(?!)"),
            Lang.VI, Pattern.compile("(?!)"),
            Lang.LO, Pattern.compile("ຮ້ອຍລະ ?$"));
    private static final Map<Lang, Pattern> ORDINAL_BEFORE = Map.of(
            Lang.EN, Pattern.compile("(?!)"),
            Lang.VI, Pattern.compile("(?:lần )?thứ $"),
            Lang.LO, Pattern.compile("(?:ຄັ້ງ ?|ອັນດັບ ?|ສະໄໝ ?|ຊຸດ ?)?(?<!ວັນ)(?<!ເລກ)(?<!ນາ)ທີ ?$|ອັນດັບ ?$"));
    private static final Pattern ENGLISH_ORDINAL = Pattern.compile("(?:st|nd|rd|th)(?![\\p{L}\\d])");
    private static final Pattern ROMAN =
            Pattern.compile("(?<![\\p{L}\\p{N}.&-])[IVX]{1,7}(?![\\p{L}\\p{N}&]|\\.\\p{L})");
    private static final int LOOK_BACK = 16;

    private final Lang lang;
    private final Terms signs;
    private final Terms currencies;
    private final Terms units;

    Classifier(Lang lang, Terms signs, Terms currencies, Terms units) {
        this.lang = lang;
        this.signs = signs;
        this.currencies = currencies;
        this.units = units;
    }

    void classify(Cardinal number, Line line) {
        String lower = line.lower();
        Optional<Terms.Hit> sign = signs.before(lower, number.start());
        if (sign.isPresent()) {
            money(number, sign.get().end(), number.end(), sign.get().code(), line);
            return;
        }
        int next = Letters.afterGap(lower, number.end(), lang);
        Optional<Integer> percentStart = start(PERCENT_BEFORE, number.start(), lower);
        Matcher percent = matcher(PERCENT, lower).region(number.end(), lower.length());
        Optional<Terms.Hit> currency = currencies.at(lower, next).filter(hit -> isCurrency(hit, lower));
        Optional<Terms.Hit> unit = units.at(lower, next);
        if (percent.lookingAt()) {
            add(number, new Span(number.start(), percent.end()), Percent::new, line);
        } else if (percentStart.isPresent()) {
            add(number, new Span(percentStart.get(), number.end()), Percent::new, line);
        } else if (currency.isPresent()) {
            money(number, number.start(), currency.get().end(), currency.get().code(), line);
        } else if (!ordinal(number, line)) {
            unit.ifPresentOrElse(hit -> measure(number, hit, line), () -> plain(number, line));
        }
    }

    private void measure(Cardinal number, Terms.Hit unit, Line line) {
        Span span = new Span(number.start(), unit.end());
        boolean mayBeMillions = lang == Lang.EN && unit.code().equals("m") && unit.end() == number.end() + 1;
        if (mayBeMillions) {
            List<Quantity> millions = List.of(new PlainNumber(number.value().multiply(BigDecimal.TEN.pow(6))));
            line.add(new Found(span, new Measure(number.value(), "m"), millions, number.soft()));
        } else {
            add(number, span, value -> new Measure(value, unit.code()), line);
        }
    }

    private void money(Cardinal number, int start, int end, String currency, Line line) {
        add(number, new Span(start, end), value -> new Money(value, currency), line);
    }

    private void plain(Cardinal number, Line line) {
        boolean year = isYear(number, line);
        Span span = new Span(number.start(), number.end());
        if (year) {
            line.add(new Found(span, new Year(number.value().intValue()), List.of(), number.soft()));
        } else {
            add(number, span, PlainNumber::new, line);
        }
    }

    private static boolean isYear(Cardinal number, Line line) {
        boolean fourDigits =
                number.isBare() && number.end() - number.start() == 4 && Letters.isDigit(line.lower(), number.start());
        BigDecimal value = number.value();
        return fourDigits
                && value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(1900)) >= 0
                && value.compareTo(BigDecimal.valueOf(2100)) < 0;
    }

    private boolean ordinal(Cardinal number, Line line) {
        Optional<Span> span = ordinalSpan(number, line.lower());
        if (span.isEmpty()
                || number.value().stripTrailingZeros().scale() > 0
                || number.value().compareTo(BigDecimal.valueOf(100_000)) > 0) {
            return false;
        }
        line.add(new Found(span.get(), new Ordinal(number.value().intValueExact()), List.of(), number.soft()));
        return true;
    }

    private Optional<Span> ordinalSpan(Cardinal number, String lower) {
        if (number.ordinal()) {
            return Optional.of(new Span(number.start(), number.end()));
        }
        Matcher suffix = ENGLISH_ORDINAL.matcher(lower).region(number.end(), lower.length());
        if (lang == Lang.EN && number.isBare() && suffix.lookingAt()) {
            return Optional.of(new Span(number.start(), suffix.end()));
        }
        return start(ORDINAL_BEFORE, number.start(), lower).map(start -> new Span(start, number.end()));
    }

    /** Where the words begin that announce a number. */
    private Optional<Integer> start(Map<Lang, Pattern> words, int numberStart, String lower) {
        Matcher before = matcher(words, lower).region(Math.max(0, numberStart - LOOK_BACK), numberStart);
        return before.useTransparentBounds(true).find() ? Optional.of(before.start()) : Optional.empty();
    }

    /** Roman numerals; firm after a word that announces a rank, soft elsewhere. A lone I, V or X elsewhere is a letter. */
    void romans(Line line) {
        Matcher match = ROMAN.matcher(line.view());
        while (match.find()) {
            Optional<Integer> value = Romans.value(match.group());
            Optional<Integer> start = start(ORDINAL_BEFORE, match.start(), line.lower());
            if (value.isPresent()
                    && (start.isPresent() || lang != Lang.EN || match.group().length() > 1)) {
                Span span = new Span(start.orElse(match.start()), match.end());
                line.add(new Found(span, new Ordinal(value.get()), List.of(), start.isEmpty()));
            }
        }
    }

    /** Where the words around are taken by another quantity ({@code 80 ngày 10/11}), the number stands alone. */
    private static void add(Cardinal number, Span span, Function<BigDecimal, Quantity> kind, Line line) {
        if (!line.isFree(span)) {
            Span bare = new Span(number.start(), number.end());
            line.add(new Found(bare, new PlainNumber(number.value()), List.of(), number.soft()));
            return;
        }
        List<Quantity> readings = number.values().stream().map(kind).toList();
        line.add(new Found(span, readings.get(0), readings.subList(1, readings.size()), number.soft()));
    }

    /** {@code đồng} counts money, but not before chí (comrade); {@code ບາດ} not before ເຈັບ (injured). */
    private static boolean isCurrency(Terms.Hit hit, String lower) {
        String rest = lower.substring(hit.end(), Math.min(lower.length(), hit.end() + 6))
                .toLowerCase(Locale.ROOT);
        return NOT_MONEY.stream().noneMatch(rest::startsWith);
    }

    private static final List<String> NOT_MONEY = List.of(
            " chí", " bào", " minh", " nghiệp", " đội", " ruộng", " hồ", " thời", " phạm", " bảng", " đô", " euro",
            " yên", "ເຈັບ", "ແຜ");

    private Matcher matcher(Map<Lang, Pattern> patterns, String text) {
        return Objects.requireNonNull(patterns.get(lang)).matcher(text);
    }
}
