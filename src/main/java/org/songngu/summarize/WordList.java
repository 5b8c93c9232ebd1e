package org.songngu.summarize;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/**
 * The words of a text, folded and in lower case: for English what stands between spaces and marks, for Vietnamese
 * syllables, for Lao what ICU's dictionary finds.
 */
final class WordList {
    private WordList() {}

    static List<String> of(String text, Lang lang) {
        String view = Folded.of(text).view().toLowerCase(lang.locale());
        BreakIterator breaks = BreakIterator.getWordInstance(lang.locale());
        breaks.setText(view);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
                words.add(view.substring(start, end));
            }
        }
        return words;
    }
}
