package org.songngu.ingest.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.songngu.ingest.clean.Line.Role;
import org.songngu.text.Folded;

/** Lines that every site has: log-in bars, menus, share buttons, dates with times, comment boxes, tags, copyright. */
final class SiteWordsRule implements Rule {
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
        return !line.is(Role.NOISE) && Prose.isLongSentence(line.text());
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
        if (SiteLine.isDate(text)) {
            return Optional.of("sidebar_date");
        }
        if (SiteLine.isFurniture(text)) {
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
