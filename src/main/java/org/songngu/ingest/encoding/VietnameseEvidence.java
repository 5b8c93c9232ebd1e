package org.songngu.ingest.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a decoded text looks like Vietnamese: its words with marks are syllables of the language, or they are not. Words
 * without marks say nothing, since every encoding here agrees about ASCII.
 *
 * @param words all words
 * @param good words with marks that are Vietnamese syllables
 * @param frequent those of them that every article has
 * @param bad words with foreign letters, or with marks where Vietnamese has none
 */
record VietnameseEvidence(int words, int good, int frequent, int bad) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern CASE = Pattern.compile("\\p{L}?\\p{Ll}*|\\p{Lu}+");
    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?"
            + "(?:(?:o[aăeo]|u[âêôơy]|[iy]ê|ươ|uyê|[aăâeêioôơuưy])(?:ch|c|m|nh|ng|n|p|t)?"
            + "|a[iouy]|â[uy]|eo|êu|i[au]|[oôơ]i|u[ai]|ư[aiu]|oa[ioy]|oeo|uây|uya|uyu|[iy]êu|uôi|ươ[iu])");
    private static final Set<String> FREQUENT = Set.of(
            "và", "của", "là", "được", "các", "những", "với", "người", "một", "để", "đã", "có", "không", "này", "đến",
            "tại", "về", "từ", "đó", "vào", "như", "cũng", "phải", "sẽ", "đảng", "nước", "hội", "nội", "việt", "lào",
            "hà", "chủ", "tịch", "bộ", "trưởng", "chính", "phủ", "quốc", "đồng", "nguyễn");

    static VietnameseEvidence in(String text) {
        int words = 0;
        int good = 0;
        int frequent = 0;
        int bad = 0;
        Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (matcher.find()) {
            String word = matcher.group();
            words++;
            if (!ASCII.matcher(word).matches()) {
                boolean syllable = isSyllable(word);
                good += syllable ? 1 : 0;
                bad += syllable ? 0 : 1;
                frequent += FREQUENT.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return new VietnameseEvidence(words, good, frequent, bad);
    }

    private static boolean isSyllable(String word) {
        if (!CASE.matcher(word).matches()) {
            return false;
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tones = TONE.matcher(apart);
        String toneless = tones.replaceAll("");
        boolean oneTone = apart.length() - toneless.length() <= 1;
        return oneTone
                && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC))
                        .matches();
    }

    int score() {
        return good + frequent - 2 * bad;
    }

    /** True where chance, another language and another encoding are out of the question. */
    boolean convinces() {
        boolean enough = good >= 3 || (good == 2 && words <= 4);
        return enough && good >= 4 * bad;
    }
}
