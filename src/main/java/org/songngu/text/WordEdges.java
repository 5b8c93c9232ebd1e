package org.songngu.text;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a word may begin or end in a folded view. Between Latin letters, marks and digits, never; in Lao, which has no spaces,
 * only between whole syllables' graphemes, and for a phrase of one short syllable only where the dictionary cuts as well.
 */
final class WordEdges {
    private static final int SHORT_LAO = 4;
    /** For each character up to the last of the Latin and Lao ones, if it is a part of a word. */
    private static final boolean[] WORD_PARTS = wordParts();

    private final String view;
    private @Nullable BitSet dictionaryCuts;

    WordEdges(String view) {
        this.view = view;
    }

    boolean isWhole(Span inView) {
        return isEdge(inView.start()) && isEdge(inView.end()) && (!isShortLao(inView) || isCut(inView));
    }

    /** True if no word runs across this index of the view. */
    boolean isEdge(int at) {
        if (at == 0 || at == view.length()) {
            return true;
        }
        char before = view.charAt(at - 1);
        char after = view.charAt(at);
        if (Characters.isLao(before) && Characters.isLao(after)) {
            return !Characters.isLaoDependent(after) && !Characters.isLaoLeadingVowel(before);
        }
        return !(isWordPart(before) && isWordPart(after)) || Characters.isLao(before) != Characters.isLao(after);
    }

    private boolean isShortLao(Span inView) {
        return inView.length() <= SHORT_LAO && Characters.isLao(view.charAt(inView.start()));
    }

    private boolean isCut(Span inView) {
        BitSet cuts = dictionaryCuts;
        if (cuts == null) {
            cuts = laoCuts();
            dictionaryCuts = cuts;
        }
        return isCut(inView.start(), cuts) && isCut(inView.end(), cuts);
    }

    /** Lao ends at the first character that is not Lao, even where the dictionary reads on: ສ.ປ.ປ.ລາວ is one word to it. */
    private boolean isCut(int at, BitSet cuts) {
        boolean insideLao = at > 0
                && at < view.length()
                && Characters.isLao(view.charAt(at - 1))
                && Characters.isLao(view.charAt(at));
        return !insideLao || cuts.get(at);
    }

    private BitSet laoCuts() {
        BitSet cuts = new BitSet();
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("lo"));
        words.setText(view);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            cuts.set(at);
        }
        return cuts;
    }

    private static boolean[] wordParts() {
        boolean[] parts = new boolean[0x1F00];
        for (char c = 0; c < parts.length; c++) {
            parts[c] = isOfWord(c);
        }
        return parts;
    }

    private static boolean isWordPart(char c) {
        return c < WORD_PARTS.length ? WORD_PARTS[c] : isOfWord(c);
    }

    private static boolean isOfWord(char c) {
        return Characters.isOfWord(c) || c == '_' || c == '@' || Character.isSurrogate(c);
    }
}
