package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.text.Characters;
import org.songngu.text.Lang;

/** Finds the numbers of a view, in digits with their scale words or in words. Immutable. */
final class Cardinals {
    private static final Map<String, BigDecimal> SHORT_SCALES = Map.of(
            "bn",
            BigDecimal.TEN.pow(9),
            "mn",
            BigDecimal.TEN.pow(6),
            "tn",
            BigDecimal.TEN.pow(12),
            "m",
            BigDecimal.TEN.pow(6));

    /** A longer row of digits is a code, and would take long to read as a number. */
    private static final int LONGEST = 20;

    private final Lang lang;
    private final NumberWords words;
    private final Terms signs;

    Cardinals(Lang lang, Terms signs) {
        this.lang = lang;
        this.words = new NumberWords(lang);
        this.signs = signs;
    }

    /** The numbers outside what others have claimed, in order. */
    List<Cardinal> in(String lower, BitSet claimed) {
        List<Cardinal> found = new ArrayList<>();
        int at = 0;
        while (at < lower.length()) {
            Optional<Cardinal> cardinal = claimed.get(at) ? Optional.empty() : at(lower, at);
            Optional<Cardinal> free = cardinal.filter(
                    number -> claimed.get(number.start(), number.end()).isEmpty());
            free.ifPresent(found::add);
            at = free.map(Cardinal::end).orElse(Letters.isDigit(lower, at) ? Numerals.end(lower, at) : at + 1);
        }
        return found;
    }

    private Optional<Cardinal> at(String lower, int at) {
        if (Letters.isDigit(lower, at)) {
            return digits(lower, at);
        }
        if (!Character.isLetter(lower.charAt(at)) || !Letters.isEdge(lower, at)) {
            return Optional.empty();
        }
        return words.at(lower, at)
                .map(spoken -> new Cardinal(
                        at, spoken.end(), spoken.end(), List.of(spoken.value()), spoken.ordinal(), spoken.soft()));
    }

    private Optional<Cardinal> digits(String lower, int start) {
        int end = Numerals.end(lower, start);
        boolean inCode = start > 0
                && Character.isLetter(lower.charAt(start - 1))
                && !Characters.isLao(lower.charAt(start - 1))
                && signs.before(lower, start).isEmpty();
        if (inCode || end - start > LONGEST) {
            return Optional.empty();
        }
        List<BigDecimal> values = Numerals.readings(lower.substring(start, end), lang);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        boolean soft = start > 1 && lower.charAt(start - 1) == '-' && Character.isLetter(lower.charAt(start - 2));
        return Optional.of(scaled(lower, new Cardinal(start, end, end, values, false, soft)));
    }

    private Cardinal scaled(String lower, Cardinal number) {
        Optional<Cardinal> brief = lang == Lang.EN ? shortScale(lower, number) : Optional.empty();
        if (brief.isPresent()) {
            return brief.get();
        }
        int next = Letters.afterGap(lower, number.end(), lang);
        return words.scale(lower, next)
                .map(scale -> half(lower, number.scaled(scale.value(), scale.end()), scale.value()))
                .orElse(number);
    }

    private Optional<Cardinal> shortScale(String lower, Cardinal number) {
        int next = Letters.afterSpace(lower, number.end());
        for (Map.Entry<String, BigDecimal> scale : SHORT_SCALES.entrySet()) {
            int end = next + scale.getKey().length();
            boolean fits = lower.startsWith(scale.getKey(), next) && Letters.isEdge(lower, end);
            boolean million = !scale.getKey().equals("m")
                    || signs.before(lower, number.start()).isPresent();
            if (fits && million && !Letters.isDigit(lower, end)) {
                return Optional.of(number.scaled(scale.getValue(), end));
            }
        }
        return Optional.empty();
    }

    /** {@code 3 triệu rưỡi} is three and a half million. */
    private Cardinal half(String lower, Cardinal number, BigDecimal scale) {
        String half = lang == Lang.VI ? " rưỡi" : lang == Lang.LO ? "ເຄິ່ງ" : "";
        int end = number.end() + half.length();
        if (half.isEmpty() || !lower.startsWith(half, number.end()) || !Letters.isEdge(lower, end)) {
            return number;
        }
        BigDecimal more = scale.divide(BigDecimal.valueOf(2));
        return new Cardinal(
                number.start(), end, number.digits(), List.of(number.value().add(more)), false, number.soft());
    }
}
