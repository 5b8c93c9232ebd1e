package org.songngu.ingest.clean;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.songngu.text.Whitespace;

/** What a line looks like: its length in words, how it ends, whether it has a verb. */
final class Prose {
    private static final Pattern GAP = Pattern.compile("[\\h\\v\\u200B]+");
    private static final String CLOSERS = "\"'”’»)]}";
    /** Signs of a finite verb in English; a line without one is no sentence. */
    private static final Pattern FINITE = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could"
                    + "|shall|should|may|might|must|said|says|held|took|gave|made|met|told|paid|set|put|led|\\p{L}+ed|\\p{L}+n't)\\b");

    private Prose() {}

    /** True if the last ink before closing quotes and brackets is a full stop, a question or an exclamation mark. */
    static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last >= 0 && (CLOSERS.indexOf(line.charAt(last)) >= 0 || Whitespace.isBlank(line.charAt(last)))) {
            last--;
        }
        return last >= 0 && ".!?…".indexOf(line.charAt(last)) >= 0;
    }

    /** Words between gaps; a run of Lao, which has no gaps, counts a word for five letters. */
    static int words(String line) {
        int words = 0;
        for (String token : GAP.split(line.strip(), 0)) {
            long lao = token.chars().filter(c -> c >= '\u0E80' && c <= '\u0EFF').count();
            words += lao > 5 ? (int) (lao / 5) : Character.isLetterOrDigit(firstInk(token)) ? 1 : 0;
        }
        return words;
    }

    private static char firstInk(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (Character.isLetterOrDigit(token.charAt(i))) {
                return token.charAt(i);
            }
        }
        return ' ';
    }

    /** True for an English line that opens with a participle and never comes to a verb: a heading with a full stop. */
    static boolean isVerblessEnglish(String line) {
        boolean opensWithParticiple = line.matches("\\p{Lu}\\p{Ll}+ing\\b[^,;:]*");
        return opensWithParticiple && words(line) <= 20 && !FINITE.matcher(line).find();
    }

    /** The words of more than three letters, lower case. */
    static Set<String> contentWords(String line) {
        Set<String> words =
                new HashSet<>(Arrays.asList(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}-]+")));
        words.removeIf(word -> word.length() <= 3);
        return words;
    }

    /** True if the line holds one sentence: no end of one inside it. */
    static boolean isOneSentence(String line) {
        return !line.matches("(?s).*[\\p{Ll}\\p{M}\\p{N}][.!?…][\"”’)]?[\\h\\v]+\\p{Lu}.*");
    }
}
