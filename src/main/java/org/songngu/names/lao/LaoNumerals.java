package org.songngu.names.lao;

/** How Lao numbers are read in Latin letters, where names hold them: ຫຼັກ 37 is printed as Lak Samsipchet. */
final class LaoNumerals {
    private static final String[] UNITS = {"soun", "neung", "song", "sam", "si", "ha", "hok", "chet", "paet", "kao"};
    private static final String TEN = "sip";
    private static final String TWENTY = "sao";
    private static final String ONE_BEHIND_TENS = "et";

    private LaoNumerals() {}

    /** Every number below a hundred in words, longer ones digit by digit; other letters stay. */
    static String spelled(CharSequence text) {
        StringBuilder spelled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                spelled.append(text.charAt(at++));
            } else {
                spelled.append(words(text.subSequence(at, end).toString()));
                at = end;
            }
        }
        return spelled.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String words(String digits) {
        if (digits.length() == 2 && digits.charAt(0) != '0') {
            return belowHundred(digits.charAt(0) - '0', digits.charAt(1) - '0');
        }
        StringBuilder words = new StringBuilder();
        digits.chars().forEach(digit -> words.append(UNITS[digit - '0']));
        return words.toString();
    }

    private static String belowHundred(int tens, int units) {
        String first = tens == 2 ? TWENTY : (tens == 1 ? "" : UNITS[tens]) + TEN;
        return first + (units == 0 ? "" : units == 1 ? ONE_BEHIND_TENS : UNITS[units]);
    }
}
