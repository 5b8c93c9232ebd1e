package org.songngu.ingest.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.songngu.ingest.clean.Line.Role;
import org.songngu.text.Folded;

/** Lines that every site has: log-in bars, menus, share buttons, dates with times, comment boxes, tags, copyright. */
final class SiteWordsRule implements Rule {
    private static final String DAY =
            "(?:(?:thứ|Thứ)\\h+\\p{L}+|[Cc]hủ nhật|(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?|ວັນ[\\u0E80-\\u0EFF]+)";
    private static final String DATE =
            "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}[./-]\\d{2}[./-]\\d{2}|(?:\\p{L}{3,9}\\.?\\h+\\d{1,2},?|\\d{1,2}\\h+\\p{L}{3,9},?)\\h+\\d{4}";
    private static final String TIME = "\\d{1,2}[:hg]\\d{2}(?::\\d{2})?(?:\\h*[AaPp]\\.?[Mm]\\.?)?";
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?:(?:Updated?|UPDATED?|Published|PUBLISHED|Posted|Last updated?|Date|Cập nhật|Xuất bản|Đăng lúc|Ngày đăng|Phát hành|ອັບເດດ|ເຜີຍແຜ່)"
                    + "\\h*(?:at|on|lúc|ngày)?\\h*:?\\h*|(?:VNA|VNS|VOV|NDO|TTXVN|VGP|KPL)[\\h,|-]+)?(?:"
                    + DAY + "[,\\h]*)?(?:ngày\\h+)?(?:" + DATE + ")(?:[\\h,|•–-]*(?:(?:at|lúc)\\h+)?(?:" + TIME
                    + "))?(?:\\h*\\(?(?:GMT|UTC)\\h*[+-]?\\d*(?::\\d+)?\\)?)?|(?:" + DAY
                    + "[,\\h]+)?(?:" + TIME + ")[\\h,|•–-]+(?:" + DAY + "[,\\h]+)?(?:ngày\\h+)?(?:" + DATE + ")(?:\\h*\\(?(?:GMT|UTC)\\h*[+-]?\\d*\\)?)?");
    private static final Pattern TAGS = Pattern.compile(
            "(?iu)(?:tags?|từ khóa|từ khoá|keywords|topics?|chủ đề|ແທັກ|ປ້າຍກຳກັບ)\\h*:.*|(?:#[\\p{L}\\p{M}\\p{N}_]++[\\h,]*+){1,60}|#\\p{L}[^.!?#]{1,40}(?:#[^.!?#]{1,40}){1,30}");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?iu)(?:©|\\(c\\)|copyright\\h*(?:©|\\(c\\)|\\d{4}|by\\b|of\\b)|bản quyền (?:thuộc|©|\\d)|®|all rights reserved|ສະຫງວນລິຂະສິດ).{0,160}");
    private static final Pattern COUNTER = Pattern.compile(
            "(?iu)\\(?\\d[\\d.,]*[kK]?\\h*(?:(?:-?\\h*min(?:ute)?s?\\h+(?:read|listen)|phút đọc)|views?|reads?|shares?|comments?|likes?|lượt xem|lượt đọc"
                    + "|bình luận|ຄົນເບິ່ງ|ຄັ້ງ)\\)?|(?:views?|lượt xem|reads?|shares?|ຍອດເຂົ້າຊົມ)\\h*:\\h*\\d[\\d.,]*|\\d{1,2}:\\d{2}(?:\\h*/\\h*\\d{1,2}:\\d{2})?"
                    + "|[\\d.,+%/:|\\h-]{1,20}");
    private static final Pattern SHARE_BAR = Pattern.compile(
            "(?iu)(?:(?:(?:share|follow us|chia sẻ|print|email|e-mail|tweet|copy link|in bài|gửi email)(?:\\h+(?:on|via|to|qua|trên|lên))?|facebook|twitter|x|zalo"
                    + "|telegram|linkedin|whatsapp|pinterest|messenger|instagram|youtube|tiktok|line)[\\h,|•/:]*){2,12}");
    private static final Pattern COUNTED = Pattern.compile("\\h*(?:[(\\[]?\\d{1,6}[)\\]]?|[:.…»>]{1,3})$");
    private static final Pattern BAR = Pattern.compile("\\h*[|•›»]\\h*");

    private final SiteWords words;

    SiteWordsRule(SiteWords words) {
        this.words = words;
    }

    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        int first = firstProse(lines);
        int last = lastProse(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean inside = i > first && i < last;
            if (line.is(Role.UNDECIDED) || line.is(Role.HEADING)) {
                labelOf(line, sheet, inside).ifPresent(line::drop);
            } else if (line.is(Role.LIST_ITEM) && Prose.words(line.text()) >= 3) {
                known(line, inside).ifPresent(word -> line.drop(word.labelIn(sheet.lang())));
            }
        }
        dropBiographies(lines);
    }

    private static int firstProse(List<Line> lines) {
        int at = 0;
        while (at < lines.size() && !isProse(lines.get(at))) {
            at++;
        }
        return at;
    }

    private static int lastProse(List<Line> lines) {
        int at = lines.size() - 1;
        while (at >= 0 && !isProse(lines.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean isProse(Line line) {
        return !line.is(Role.NOISE) && Prose.endsSentence(line.text()) && Prose.words(line.text()) > 8;
    }

    /** What stands under "About the author", if it is short and the last prose of the page. */
    private static void dropBiographies(List<Line> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line next = lines.get(i + 1);
            if (lines.get(i).wasDroppedAs("author_bio") && next.is(Role.UNDECIDED) && lastProse(lines) <= i + 1) {
                next.drop("author_bio");
                return;
            }
        }
    }

    private Optional<SiteWords.Known> known(Line line, boolean inside) {
        return words.find(bare(line.text())).filter(word -> !(inside && word.isSection()));
    }

    private Optional<String> labelOf(Line line, Sheet sheet, boolean inside) {
        String text = line.text();
        if (DATE_LINE.matcher(text).matches()) {
            return Optional.of("sidebar_date");
        }
        if (COUNTER.matcher(text).matches() || SHARE_BAR.matcher(text).matches()) {
            return Optional.of("site_chrome");
        }
        if (isTagLine(text) || COPYRIGHT.matcher(text).matches()) {
            return Optional.of("site_chrome");
        }
        Optional<SiteWords.Known> known = known(line, inside);
        if (known.isPresent()) {
            if (known.get().opensRelated()) {
                line.noteRelatedHeader();
            }
            return known.map(word -> word.labelIn(sheet.lang()));
        }
        return isBar(text)
                ? Optional.of(SiteWords.inLanguage("site_chrome", line.lang(), sheet.lang()))
                : Optional.empty();
    }

    private static boolean isTagLine(String text) {
        boolean sentence = Prose.endsSentence(text) && Prose.words(text) > 8;
        return !sentence && TAGS.matcher(text).matches();
    }

    private static String bare(String text) {
        return COUNTED.matcher(Folded.of(text).view().toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .strip();
    }

    /** Several short pieces between bars, most of them site words or all of them very short. */
    private boolean isBar(String text) {
        List<String> pieces = List.of(BAR.split(text));
        if (pieces.size() < 2 || Prose.endsSentence(text)) {
            return false;
        }
        return pieces.stream().anyMatch(piece -> words.find(bare(piece)).isPresent())
                || pieces.stream().allMatch(piece -> Prose.words(piece) <= 4);
    }
}
