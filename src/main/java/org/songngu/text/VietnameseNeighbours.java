package org.songngu.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the name of a country from the same syllable as a part of something else, by the words beside it: {@code Mỹ} is America,
 * but not in {@code Mỹ Tho}, {@code Thúy Mỹ} or {@code Mỹ thuật}; and a province from a person who is called like one ({@code
 * Nguyễn Hòa Bình}).
 */
public final class VietnameseNeighbours {
    private static final Set<String> COUNTRIES =
            Set.of("anh", "áo", "bỉ", "đức", "mỹ", "nga", "nhật", "pháp", "séc", "síp", "sát", "úc", "ý");
    /** Where a sentence begins, these are nearly always he, an idea and a shirt. */
    private static final Set<String> COMMON_WORDS = Set.of("anh", "ý", "áo");

    private static final Pattern COMPOUND =
            Pattern.compile("(?iu)(?:pháp (?:luật|lý|lệnh|chế|danh|nhân|trị|quy|y|định|sư|thân|đàm)"
                    + "|mỹ (?:thuật|phẩm|nghệ|miều|quan|học|nhân|mãn|nữ|tục|vị|viện|từ)"
                    + "|đức (?:tính|tin|độ|hạnh|dục|cha|vua|phật|mẹ|giáo|thánh|hy)"
                    + "|nhật (?:ký|báo|trình|thực|nguyệt|dụng)"
                    + "|anh (?:hùng|em|chị|ấy|ta|trai|dũng|linh|minh|tài|họ|chàng|rể|đào)"
                    + "|áo (?:dài|ấm|quần|mưa|khoác|sơ|phông|bà|choàng|giáp|phao|cưới|len|thun)"
                    + "|ý (?:kiến|nghĩa|chí|thức|tưởng|định|đồ|muốn|nguyện|niệm|vị))(?![\\p{L}\\p{M}])");
    private static final Set<String> FAMILY_NAMES = Set.of(
            "nguyễn", "trần", "lê", "phạm", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "ngô", "hoàng", "huỳnh", "đinh",
            "trịnh", "trương", "lương");
    /** Without those that are words as well ({@code Do} is because of). */
    private static final Set<String> PLAIN_FAMILY_NAMES =
            Set.of("nguyen", "tran", "pham", "vu", "dang", "bui", "ngo", "hoang", "huynh", "dinh", "trinh", "luong");

    private static final int REACH = 16;
    private static final Pattern WORD_BEFORE = Pattern.compile("(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]+) $");
    private static final Pattern WORD_BEHIND = Pattern.compile("^ ([\\p{L}\\p{M}]+)");
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?");
    private static final Pattern CLAUSE_START = Pattern.compile("[.:;!?\"'(–—…-] ?$");

    private VietnameseNeighbours() {}

    /** True for the one syllable of a country's Vietnamese name that is common in other words and names as well. */
    public static boolean isShortCountry(String form) {
        return COUNTRIES.contains(form.toLowerCase(Locale.ROOT));
    }

    /** True if the short name of a country at a span of a Vietnamese text is a part of another word or name. */
    public static boolean hide(Span country, String view) {
        String word = country.in(view);
        if (!isShortCountry(word)) {
            return false;
        }
        Matcher before = wordBefore(country, view);
        Matcher behind = WORD_BEHIND.matcher(view).region(country.end(), view.length());
        boolean begins = isClauseStart(country, view);
        return (begins && COMMON_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                || COMPOUND.matcher(view).region(country.start(), view.length()).lookingAt()
                || (before.find() && isNameSyllable(before.group(1)))
                || (behind.find() && isNameSyllable(behind.group(1)));
    }

    /** True if a Vietnamese family name stands right before a span, so that the span is the rest of a person's name. */
    public static boolean followsFamilyName(Span span, String view) {
        Matcher before = wordBefore(span, view);
        return before.find()
                && isCapitalised(before.group(1))
                && (FAMILY_NAMES.contains(before.group(1).toLowerCase(Locale.ROOT))
                        || PLAIN_FAMILY_NAMES.contains(before.group(1).toLowerCase(Locale.ROOT)));
    }

    private static Matcher wordBefore(Span span, String view) {
        return WORD_BEFORE.matcher(view).region(Math.max(0, span.start() - REACH), span.start());
    }

    private static boolean isClauseStart(Span span, String view) {
        return span.start() == 0
                || CLAUSE_START
                        .matcher(view)
                        .region(Math.max(0, span.start() - 2), span.start())
                        .find();
    }

    private static boolean isNameSyllable(String word) {
        return isCapitalised(word)
                && SYLLABLE.matcher(Diacritics.strip(word).toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
