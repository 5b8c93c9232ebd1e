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
            "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}|(?:\\p{L}{3,9}\\.?\\h+\\d{1,2},?|\\d{1,2}\\h+\\p{L}{3,9},?)\\h+\\d{4}";
    private static final String TIME = "\\d{1,2}[:hg]\\d{2}(?::\\d{2})?(?:\\h*[AaPp]\\.?[Mm]\\.?)?";
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?:(?:Updated?|Published|Posted|Last update|Cập nhật|Đăng lúc|Ngày đăng)\\h*(?:at|on|lúc)?\\h*:?\\h*)?(?:"
                    + DAY + "[,\\h]*)?(?:ngày\\h+)?(?:" + DATE + ")(?:[\\h,|•–-]*(?:" + TIME
                    + "))?(?:\\h*\\(?(?:GMT|UTC)\\h*[+-]?\\d*(?::\\d+)?\\)?)?|(?:" + TIME + ")[\\h,|•–-]+(?:" + DATE
                    + ")");
    private static final Pattern TAGS = Pattern.compile(
            "(?i)(?:tags?|từ khóa|từ khoá|keywords|topics?|chủ đề|ແທັກ)\\h*:.*|(?:#[\\p{L}\\p{M}\\p{N}_]+[\\h,]*)+");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)(?:©|copyright|\\(c\\)|bản quyền|all rights reserved|ສະຫງວນລິຂະສິດ).{0,120}");
    private static final Pattern COUNTED = Pattern.compile("\\h*[(\\[]?\\d*[)\\]]?$");
    private static final Pattern BAR = Pattern.compile("\\h*[|•›»]\\h*");

    private final SiteWords words;

    SiteWordsRule(SiteWords words) {
        this.words = words;
    }

    @Override
    public void apply(Sheet sheet) {
        for (Line line : sheet.lines()) {
            if (line.is(Role.UNDECIDED) || line.is(Role.HEADING)) {
                labelOf(line, sheet).ifPresent(line::drop);
            }
        }
    }

    private Optional<String> labelOf(Line line, Sheet sheet) {
        String text = line.text();
        if (DATE_LINE.matcher(text).matches()) {
            return Optional.of("sidebar_date");
        }
        if (TAGS.matcher(text).matches() || COPYRIGHT.matcher(text).matches()) {
            return Optional.of("site_chrome");
        }
        Optional<SiteWords.Known> known = words.find(bare(text));
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
