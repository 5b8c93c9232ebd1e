package org.songngu.ingest.clean;

import java.util.regex.Pattern;

/** The forms in which newspapers name the writer of a story. */
final class Byline {
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[\\h-]+\\p{Lu}[\\p{L}\\p{M}.'’]*){0,4}";
    private static final String NAMES = NAME + "(?:\\h*(?:,|-|–|&|/|and|và)\\h*" + NAME + "){0,3}";
    private static final String MAIL = "[\\w.+-]{1,40}@[\\w-]{1,30}\\.[\\w.-]{2,20}";
    private static final String OFFICE =
            "(?i:reported by|report by|written by|story by|text by|words by|edited by|editor|editing by|translated by|translation|translator"
                    + "|compiled by|author|reporter|correspondent|writer|tác giả|thực hiện|biên dịch|biên tập|người dịch|dịch|phóng viên|biên soạn)";
    private static final Pattern SIGNED = Pattern.compile("(?:By|BY|by)\\h+" + NAMES + "(?:\\h*[|,–-]\\h*" + NAMES
            + ")?|" + OFFICE + "\\h*:?\\h*" + NAMES + "\\.?|" + NAMES
            + "\\h*\\((?:thực hiện|ghi|tổng hợp|lược dịch|theo [^()]{2,30})\\)|"
            + NAMES + "?[\\h|–(-]*" + MAIL
            + "\\)?|ໂດຍ\\h*:?\\h*[\\u0E80-\\u0EFF\\u200B]{2,20}(?:\\h[\\u0E80-\\u0EFF\\u200B]{2,20})?");
    private static final Pattern BARE_NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}.]*+[\\h,–-]*+){2,5}(?:\\((?:VNA|TTXVN|VOV|VNS|tổng hợp|t/h)\\))?");

    private Byline() {}

    /** True for a line that says who wrote, edited or translated the story. */
    static boolean isSigned(String line) {
        return line.length() <= 120 && SIGNED.matcher(line).matches();
    }

    /** Two to five words that all begin with a capital: an author, where one may stand. */
    static boolean isName(String line) {
        return line.length() <= 60 && BARE_NAME.matcher(line).matches();
    }
}
