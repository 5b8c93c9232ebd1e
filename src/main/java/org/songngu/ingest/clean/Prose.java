package org.songngu.ingest.clean;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.songngu.text.Characters;
import org.songngu.text.Whitespace;

/** What a line looks like: its length in words, how it ends, whether it has a verb. */
final class Prose {
    private static final int LONG = 8;
    private static final String CLOSERS = "\"'”’»)]}*_";
    /** Signs of a finite verb in English; a line without one is no sentence. */
    private static final Pattern FINITE = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could"
                    + "|shall|should|may|might|must|said|says|held|took|gave|made|met|told|paid|set|put|led|\\p{L}+ed|\\p{L}+n't)\\b");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{Lu}\\p{Ll}+ing\\b[^,;:]*+");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[\\p{Ll}\\p{M}\\p{N}][.!?…][\"”’)]?[\\h\\v]+\\p{Lu}");
    private static final Pattern QUOTED =
            Pattern.compile("^[\"“].{12,600}[.!?…][\"”]\\h*[–—-]?\\h*[\\p{L}\\p{M}\\h.,]{0,80}$");

    private Prose() {}

    /** True if the last ink before closing quotes and brackets is a full stop, a question or an exclamation mark. */
    static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last >= 0 && (CLOSERS.indexOf(line.charAt(last)) >= 0 || Whitespace.isBlank(line.charAt(last)))) {
            last--;
        }
        return last >= 0 && ".!?…".indexOf(line.charAt(last)) >= 0;
    }

    /** True for a sentence of some length: what a story is made of, and a caption, a link or a menu hardly ever is. */
    static boolean isLongSentence(String line) {
        return endsSentence(line) && words(line) > LONG;
    }

    /** The last character that leaves ink, a space if there is none. */
    static char lastInk(String line) {
        String ink = line.strip();
        return ink.isEmpty() ? ' ' : ink.charAt(ink.length() - 1);
    }

    /** Words between gaps; a run of Lao, which has no gaps, counts a word for five letters. */
    static int words(String line) {
        int words = 0;
        int lao = 0;
        boolean ink = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (Whitespace.isBlank(c)) {
                words += lao > 5 ? lao / 5 : ink ? 1 : 0;
                lao = 0;
                ink = false;
            } else {
                lao += Characters.isLao(c) ? 1 : 0;
                ink |= Character.isLetterOrDigit(c);
            }
        }
        return words;
    }

    /** True for an English line that opens with a participle and never comes to a verb: a heading with a full stop. */
    static boolean isVerblessEnglish(String line) {
        boolean opensWithParticiple = PARTICIPLE.matcher(line).matches();
        return opensWithParticiple && words(line) <= 20 && !FINITE.matcher(line).find();
    }

    /** True if {@code text} has at least the given share of the words of {@code headline}. */
    static boolean repeats(String headline, String text, double share) {
        Set<String> words = contentWords(headline);
        Set<String> said = contentWords(text);
        long again = words.stream().filter(said::contains).count();
        return !words.isEmpty() && again >= words.size() * share;
    }

    /** True for a quotation with its stop, and the name of its speaker after it. */
    static boolean endsQuotedSentence(String line) {
        return QUOTED.matcher(line).find();
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
        return !NEXT_SENTENCE.matcher(line).find();
    }
}
