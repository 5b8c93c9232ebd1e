package org.songngu.translate;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.Mask;
import org.songngu.text.Span;

/**
 * Finds what goes into every language as it is: URLs, e-mail addresses, handles, hashtags, paths, code, the numbers of documents
 * ({@code A/RES/75/1}, {@code 1234/QĐ-TTg}), of flights, standards and telephones; and numbers with a unit's symbol.
 */
final class Literals {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final String CLOSING = ".,;:!?)]}>\"'”’…";
    private static final String DOCUMENT = "(?:QĐ|NĐ|NQ|TT|TTLT|CT|TB|CV|KL|KH|HD|TTr|BC|QH\\d*|L)";

    private static final Pattern CODE = Pattern.compile("(?<![\\p{IsLatin}\\p{N}/-])(?:"
            + "\\d{1,5}(?:/\\d{4})?[/-]" + DOCUMENT + "(?:[-/]\\p{Lu}[\\p{L}\\p{N}]*)*"
            + "|" + DOCUMENT + "-\\p{Lu}[\\p{L}]{1,5}"
            + "|[A-Z]{1,6}(?:/[A-Z0-9.]*[A-Z0-9]){1,5}(?<=\\d)"
            + "|ISO(?:/IEC)?[ -]?\\d{3,5}(?:[:-]\\d{1,4})*"
            + "|[A-Z]{2,3}-?\\d{2,5}[A-Z]?"
            + "|[A-Z]\\d{2,4}[A-Z]?"
            + "|\\+\\d{1,3}(?:[ .-]?\\(?\\d{1,4}\\)?){2,5}"
            + "|\\(?0\\d{1,3}\\)?(?:[ .-]\\d{3,4}){2}"
            + ")(?![\\p{IsLatin}\\p{N}])");

    private Literals() {}

    /** What must be carried over character for character, in order, never overlapping. */
    static List<Span> find(Lang lang, String text) {
        List<Span> found = masked(text);
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            add(found, new Span(code.start(), code.end()));
        }
        found.sort(null);
        return found;
    }

    /** The wording with its literals and measures added to what is wanted, where nothing of the caller's stands there. */
    static Wording addedTo(Wording wording, Lang from, Lang to) {
        String text = wording.text();
        List<Wanted> all = new ArrayList<>(wording.wanted());
        List<Span> taken =
                new ArrayList<>(wording.wanted().stream().map(Wanted::span).toList());
        for (Span span : find(from, text)) {
            if (taken.stream().noneMatch(span::overlaps)) {
                taken.add(span);
                all.add(new Wanted(span, Wanted.Kind.LITERAL, List.of(NFC.normalize(span.in(text)))));
            }
        }
        for (Measures.Measure measure : Measures.find(from, text)) {
            if (taken.stream().noneMatch(measure.span()::overlaps)) {
                all.add(new Wanted(measure.span(), Wanted.Kind.QUANTITY, measure.forms(to)));
            }
        }
        return new Wording(text, all);
    }

    private static List<Span> masked(String text) {
        Folded folded = Folded.of(text);
        Mask mask = Mask.of(folded);
        List<Span> found = new ArrayList<>();
        int length = folded.view().length();
        for (int start = 0; start < length; start++) {
            int end = start;
            while (end < length && mask.touches(new Span(end, end + 1))) {
                end++;
            }
            if (end > start) {
                add(found, withoutClosing(text, folded.toOriginal(new Span(start, end))));
                start = end;
            }
        }
        return found;
    }

    /** A stop after an address belongs to the sentence. */
    private static Span withoutClosing(String text, Span span) {
        int end = span.end();
        while (end > span.start() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private static void add(List<Span> found, Span span) {
        if (!span.isEmpty() && found.stream().noneMatch(span::overlaps)) {
            found.add(span);
        }
    }
}
