package org.songngu.translate;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** The words of a text in small letters, without punctuation; Lao is cut by the dictionary, Vietnamese at syllables. */
record Words(List<String> list, List<Span> spans) {
    Words {
        list = List.copyOf(list);
        spans = List.copyOf(spans);
    }

    static Words of(Lang lang, String text) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(lang.locale());
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            Span span = new Span(start, end);
            String word = span.in(text);
            if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                words.add(word.toLowerCase(Locale.ROOT));
                spans.add(span);
            }
            start = end;
        }
        return new Words(words, spans);
    }

    int size() {
        return list.size();
    }

    /** Which words touch one of the places. */
    BitSet in(List<Span> places) {
        BitSet found = new BitSet();
        for (int i = 0; i < spans.size(); i++) {
            Span word = spans.get(i);
            found.set(i, places.stream().anyMatch(word::overlaps));
        }
        return found;
    }

    /** How often each run of {@code n} words stands here. */
    Map<List<String>, Integer> runs(int n) {
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i + n <= size(); i++) {
            runs.merge(list.subList(i, i + n), 1, Integer::sum);
        }
        return runs;
    }

    /** How often a run of {@code n} words is followed by itself. */
    int doubled(int n) {
        int doubled = 0;
        for (int i = 0; i + 2 * n <= size(); i++) {
            doubled += list.subList(i, i + n).equals(list.subList(i + n, i + 2 * n)) ? 1 : 0;
        }
        return doubled;
    }
}
