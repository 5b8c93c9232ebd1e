package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.songngu.text.Lang;

/** Reads and writes numbers in digits: English groups with a comma, Vietnamese and Lao with a full stop. */
final class Numerals {
    private Numerals() {}

    /** The index after the longest numeral that begins at {@code start}: {@code 1.658,62}; a separator needs a digit after it. */
    static int end(String text, int start) {
        int at = start;
        while (Letters.isDigit(text, at)
                || (at < text.length() && isSeparator(text.charAt(at)) && Letters.isDigit(text, at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',';
    }

    /** What a numeral can mean, the likeliest first; empty for one that is no number, such as {@code 3.12.2021}. */
    static List<BigDecimal> readings(String numeral, Lang lang) {
        int lastDot = numeral.lastIndexOf('.');
        int lastComma = numeral.lastIndexOf(',');
        if (lastDot < 0 && lastComma < 0) {
            return List.of(new BigDecimal(numeral));
        }
        char last = lastDot > lastComma ? '.' : ',';
        boolean mixed = lastDot >= 0 && lastComma >= 0;
        boolean repeated = numeral.indexOf(last) != numeral.lastIndexOf(last);
        if (repeated) {
            return isGrouped(numeral, last) ? List.of(joined(numeral)) : List.of();
        }
        int at = numeral.lastIndexOf(last);
        if (mixed) {
            char group = last == '.' ? ',' : '.';
            return isGrouped(numeral.substring(0, at), group) ? List.of(decimal(numeral, at)) : List.of();
        }
        return oneSeparator(numeral, at, last == group(lang));
    }

    private static List<BigDecimal> oneSeparator(String numeral, int at, boolean isGroupMark) {
        List<BigDecimal> readings = new ArrayList<>();
        boolean canGroup = at <= 3 && numeral.length() - at == 4 && numeral.charAt(0) != '0';
        if (canGroup && isGroupMark) {
            readings.add(joined(numeral));
        }
        boolean englishGroup = canGroup && isGroupMark && numeral.charAt(at) == ',';
        if (!englishGroup) {
            readings.add(decimal(numeral, at));
        }
        if (canGroup && !isGroupMark) {
            readings.add(joined(numeral));
        }
        return readings;
    }

    private static boolean isGrouped(String numeral, char mark) {
        String[] groups = numeral.split(Pattern.quote(String.valueOf(mark)), -1);
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3 || !groups[i].chars().allMatch(Character::isDigit)) {
                return false;
            }
        }
        return groups[0].length() <= 3;
    }

    private static BigDecimal joined(String numeral) {
        return new BigDecimal(numeral.replace(".", "").replace(",", ""));
    }

    private static BigDecimal decimal(String numeral, int at) {
        String whole = numeral.substring(0, at).replace(".", "").replace(",", "");
        return new BigDecimal(whole + "." + numeral.substring(at + 1));
    }

    private static char group(Lang lang) {
        return lang == Lang.EN ? ',' : '.';
    }

    /** The number in digits, grouped by thousands. */
    static String write(BigDecimal value, Lang lang) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder written = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            written.insert(i, group(lang));
        }
        if (point >= 0) {
            written.append(lang == Lang.EN ? '.' : ',').append(plain, point + 1, plain.length());
        }
        return written.toString();
    }
}
