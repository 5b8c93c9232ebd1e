package org.songngu.segment;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Sentences of English and Vietnamese: ICU4J's breaks (UAX 29), some taken back, some added. */
final class LatinSentenceSplitter {
    /** A stop without a space after it, between a word and a capitalised one: {@code quốc gia.Theo đó}. */
    private static final Pattern MISSING_SPACE =
            Pattern.compile("[\\p{Ll}\\p{M}]{2}[.!?…][\"”’)]?(?=\\p{Lu}[\\p{Ll}\\p{M}]+[\\h,])");

    /** A stop before a number or sum and a small letter, which UAX 29 takes for a decimal: {@code 2 tỷ USD. 9 tháng đầu năm}. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "(?:(?<![\\p{L}\\p{M}./])(?:[\\p{L}\\p{M}]{2,}|\\d{4})|[%)])[.!?…][\"”’)]?[\\h\\v]+(?=\\p{Sc}?\\d)");

    private static final Pattern LAST_WORD =
            Pattern.compile("([\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}./]*)\\.[\"”’)]?[\\h\\v]*$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\"“‘'(\\[\\p{Sc}]*([\\p{L}\\p{M}\\p{N}]+)");
    private static final int LONGEST_QUOTE = 600;
    /** As much of the text on either side of a break is looked at, so that the time stays linear. */
    private static final int WINDOW = 1200;

    private static final int LONGEST_WORD = 40;

    /** Trimmed spans that cover all the ink of a paragraph, in order. */
    List<Span> split(String paragraph, Lang lang) {
        List<Integer> breaks = breaks(paragraph, lang);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end : breaks) {
            if (end == paragraph.length() || isEnd(paragraph, start, end)) {
                Span sentence = new Span(start, end).trimmedIn(paragraph);
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = end;
            }
        }
        return sentences;
    }

    private static List<Integer> breaks(String paragraph, Lang lang) {
        BreakIterator icu = BreakIterator.getSentenceInstance(lang == Lang.VI ? Locale.ROOT : lang.locale());
        // A line break inside a wrapped paragraph is a space, not the paragraph separator that UAX 29 takes it for.
        icu.setText(paragraph.replace('\n', ' ').replace('\r', ' '));
        List<Integer> breaks = new ArrayList<>();
        icu.first();
        for (int at = icu.next(); at != BreakIterator.DONE; at = icu.next()) {
            breaks.add(at);
        }
        Matcher missing = MISSING_SPACE.matcher(paragraph);
        while (missing.find()) {
            breaks.add(missing.end());
        }
        Matcher number = BEFORE_NUMBER.matcher(paragraph);
        while (number.find()) {
            breaks.add(number.end());
        }
        return breaks.stream().sorted().distinct().toList();
    }

    private static boolean isEnd(String paragraph, int start, int end) {
        String left = paragraph.substring(Math.max(start, end - WINDOW), end);
        String right = paragraph.substring(end, Math.min(paragraph.length(), end + WINDOW));
        return !goesOn(right) && !isAbbreviation(left, right) && !isOpen(left, right) && hasWord(left);
    }

    /** A small letter, a slash (the {@code ./.} of Vietnamese agencies) or a lone closing mark follows. */
    private static boolean goesOn(String right) {
        char next = right.charAt(0);
        boolean loneMark =
                (next == '*' || next == '_') && right.replaceAll("[*_]+", "").isBlank();
        return loneMark || Character.isLowerCase(next) || next == '/' || ")]”’,;".indexOf(next) >= 0;
    }

    private static boolean isAbbreviation(String left, String right) {
        Matcher word = LAST_WORD.matcher(left.substring(Math.max(0, left.length() - LONGEST_WORD)));
        if (!word.find()) {
            return false;
        }
        Matcher next = FIRST_WORD.matcher(right);
        String following = next.find() ? next.group(1) : "";
        return Abbreviations.holds(word.group(1).toLowerCase(Locale.ROOT), following.toLowerCase(Locale.ROOT));
    }

    /** A bracket or a quotation that closes later is still open: it is kept whole, unless it is very long. */
    private static boolean isOpen(String left, String right) {
        return isOpen(left, right, '(', ')')
                || isOpen(left, right, '[', ']')
                || isOpen(left, right, '“', '”')
                || isOpenStraight(left, right);
    }

    private static boolean isOpen(String left, String right, char open, char close) {
        int depth = 0;
        for (int i = 0; i < left.length(); i++) {
            depth += left.charAt(i) == open ? 1 : left.charAt(i) == close && depth > 0 ? -1 : 0;
        }
        int closing = right.indexOf(close);
        int reopening = right.indexOf(open);
        boolean closes = closing >= 0 && (reopening < 0 || closing < reopening);
        return depth > 0 && closes && left.length() - left.lastIndexOf(open) + closing <= LONGEST_QUOTE;
    }

    private static boolean isOpenStraight(String left, String right) {
        boolean odd = left.chars().filter(c -> c == '"').count() % 2 == 1;
        int closing = right.indexOf('"');
        return odd && closing >= 0 && left.length() - left.lastIndexOf('"') + closing <= LONGEST_QUOTE;
    }

    private static boolean hasWord(String left) {
        return left.chars().anyMatch(Character::isLetterOrDigit);
    }
}
