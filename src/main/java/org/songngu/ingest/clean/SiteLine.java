package org.songngu.ingest.clean;

import java.util.regex.Pattern;

/** The forms of lines that every site has, whatever the words: dates, tags, counters, share bars, copyright. */
final class SiteLine {
    private static final int LONGEST_DATE = 100;
    private static final String DAY =
            "(?:(?:thứ|Thứ)\\h+\\p{L}+|[Cc]hủ nhật|(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?|ວັນ[\\u0E80-\\u0EFF]+)";
    private static final String DATE =
            "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}[./-]\\d{2}[./-]\\d{2}|(?:\\p{L}{3,9}\\.?\\h+\\d{1,2},?|\\d{1,2}\\h+\\p{L}{3,9},?)\\h+\\d{4}";
    private static final String TIME = "\\d{1,2}[:hg]\\d{2}(?::\\d{2})?(?:\\h*[AaPp]\\.?[Mm]\\.?)?";
    private static final String SAYS_WHEN =
            "(?:(?:Updated?|UPDATED?|Published|PUBLISHED|Posted|Last updated?|Date|Cập nhật|Xuất bản|Đăng lúc|Ngày đăng|Phát hành|ອັບເດດ"
                    + "|ເຜີຍແຜ່)\\h*(?:at|on|lúc|ngày)?\\h*:?\\h*|(?:VNA|VNS|VOV|NDO|TTXVN|VGP|KPL)[\\h,|-]{1,3})?";
    private static final String ON_DAY = "(?:" + DAY + "[,\\h]{1,3})?(?:ngày\\h)?(?:" + DATE + ")";
    private static final String ZONE = "(?:\\h?\\(?(?:GMT|UTC)\\h?[+-]?\\d{0,2}(?::\\d{2})?\\)?)?";
    private static final String COMMA = "[\\h,|•–-]{1,4}";
    private static final Pattern WHEN = Pattern.compile(SAYS_WHEN + "(?:" + ON_DAY + "(?:" + COMMA
            + "(?:(?:at|lúc)\\h)?" + TIME + ")?|(?:" + DAY + "[,\\h]{1,3})?" + TIME + COMMA + ON_DAY + ")" + ZONE);
    private static final Pattern TAGS = Pattern.compile(
            "(?iu)(?:tags?|từ khóa|từ khoá|keywords|topics?|chủ đề|ແທັກ|ປ້າຍກຳກັບ)\\h*:.*|(?:#[\\p{L}\\p{M}\\p{N}_]++[\\h,]*+){1,60}|#\\p{L}[^.!?#]{1,40}(?:#[^.!?#]{1,40}){1,30}");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?iu)(?:©|\\(c\\)|copyright\\h*(?:©|\\(c\\)|\\d{4}|by\\b|of\\b)|bản quyền (?:thuộc|©|\\d)|®|all rights reserved|ສະຫງວນລິຂະສິດ).{0,160}");
    private static final Pattern COUNTER = Pattern.compile(
            "(?iu)\\(?\\d[\\d.,]*[kK]?\\h*(?:(?:-?\\h*min(?:ute)?s?\\h+(?:read|listen)|phút đọc)|views?|reads?|shares?|comments?|likes?|lượt xem|lượt đọc"
                    + "|bình luận|ຄົນເບິ່ງ|ຄັ້ງ)\\)?|(?:views?|lượt xem|reads?|shares?|ຍອດເຂົ້າຊົມ)\\h*:\\h*\\d[\\d.,]*|\\d{1,2}:\\d{2}(?:\\h*/\\h*\\d{1,2}:\\d{2})?"
                    + "|[\\d.,+%/:|\\h-]{1,20}");
    private static final Pattern SHARE_BAR = Pattern.compile(
            "(?iu)(?:(?:(?:share|follow us|chia sẻ|print|email|e-mail|tweet|copy link|in bài|gửi email)(?:\\h+(?:on|via|to|qua|trên|lên))?|facebook|twitter|x|zalo"
                    + "|telegram|linkedin|whatsapp|pinterest|messenger|instagram|youtube|tiktok|line)[\\h,|•/:]*){2,12}");

    private SiteLine() {}

    /** True for a line that is nothing but a date, a time, or both. */
    static boolean isDate(String line) {
        return line.length() <= LONGEST_DATE && WHEN.matcher(line).matches();
    }

    static boolean isFurniture(String line) {
        return COUNTER.matcher(line).matches()
                || SHARE_BAR.matcher(line).matches()
                || COPYRIGHT.matcher(line).matches()
                || isTags(line);
    }

    private static boolean isTags(String line) {
        return !Prose.isLongSentence(line) && TAGS.matcher(line).matches();
    }
}
