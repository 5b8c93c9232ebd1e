package org.songngu.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A syllable as Vietnamese writes it: an onset, a rime and a tone that go together. That a word can be cut so says only that it
 * may be Vietnamese ({@code to}, {@code the} and {@code him} can), that it cannot is a sign of a slip ({@code Chíng}), of an
 * acronym or of another language. Immutable.
 *
 * @param onset small; nothing where the syllable begins with its vowel; {@code qu} and {@code gi} with their glide
 * @param rime small, without its tone
 * @param tone a combining mark; 0 for the level tone
 */
public record VietnameseSyllable(String onset, String rime, char tone) {
    /** Where open oa, oe and uy carry the tone: hòa, khỏe, thúy, or hoà, khoẻ, thuý. */
    public enum ToneStyle {
        OLD,
        NEW
    }

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String SHARP_AND_HEAVY = "\u0301\u0323";
    private static final String FRONT = "eêiy";
    private static final String VOWELS = "aeiouy";
    private static final String MARKED_VOWELS = "ăâêôơư";

    private static final List<String> ONSETS = Arrays.stream(
                    ("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x").split(" "))
            .sorted(Comparator.comparing(onset -> -onset.length()))
            .toList();

    private static final Set<String> RIMES = words("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
            + " âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu"
            + " i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu"
            + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong"
            + " ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt"
            + " u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut"
            + " uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
            + " y yêm yên yêng yêt yêu");
    /** Behind qu, whose glide is u already, so that rimes without it count as well. */
    private static final Set<String> RIMES_BEHIND_QU = words(
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt"
                    + " ân âng ât ây e en eo et ê êch ên ênh êt i it inh ich in iu y yên yêt ynh yt yu ych ơ ơi ơn ô ôc");
    /** gì, gìn, gíp: gi, whose own vowel is the i. */
    private static final Set<String> RIMES_OF_BARE_GI = words("i in im ip it ich inh");
    /** Names from languages of the highlands that all Vietnamese texts have. */
    private static final Set<String> EXCEPTIONS = words("đắk đăk lắk lăk krông bru");

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** True if a word is a syllable or one of a few well-known exceptions ({@code Đắk}); in any case and encoding. */
    public static boolean isPossible(String word) {
        return EXCEPTIONS.contains(composed(word).toLowerCase(Locale.ROOT)) || of(word).isPresent();
    }

    /** The parts of a word in any case and encoding; empty if Vietnamese does not write such a syllable. */
    public static Optional<VietnameseSyllable> of(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<Character> tones = apart.chars()
                .filter(c -> TONES.indexOf(c) >= 0)
                .mapToObj(c -> (char) c)
                .toList();
        if (tones.size() > 1) {
            return Optional.empty();
        }
        char tone = tones.isEmpty() ? 0 : tones.get(0);
        String bare = withoutTone(apart);
        return ONSETS.stream()
                .filter(bare::startsWith)
                .map(onset -> cut(bare, onset, tone))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> cut(bare, "", tone));
    }

    private static Optional<VietnameseSyllable> cut(String bare, String onset, char tone) {
        String rest = bare.substring(onset.length());
        String rime = onset.equals("gi") && rest.startsWith("ê") ? "i" + rest : rest;
        if (onset.equals("g") && rest.startsWith("i") && !RIMES_OF_BARE_GI.contains(rest)) {
            return Optional.empty();
        }
        Set<String> rimes = onset.equals("qu") ? RIMES_BEHIND_QU : RIMES;
        boolean possible = rimes.contains(rime) && agree(onset, rime) && (isOpenOrNasal(rime) || isStopTone(tone));
        return possible ? Optional.of(new VietnameseSyllable(onset, rime, tone)) : Optional.empty();
    }

    /** k, gh and ngh stand before e, ê, i and y, c, g and ng elsewhere; yê begins a syllable, iê never does. */
    private static boolean agree(String onset, String rime) {
        boolean front = FRONT.indexOf(rime.charAt(0)) >= 0;
        boolean spelling =
                switch (onset) {
                    case "k" -> front || rime.equals("a");
                    case "gh", "ngh" -> front;
                    case "c", "ng" -> !front;
                    case "g" -> !front || rime.charAt(0) == 'i';
                    default -> true;
                };
        boolean begins = onset.isEmpty();
        return spelling
                && !(begins && rime.startsWith("iê"))
                && (begins || !rime.startsWith("yê") || onset.equals("qu"));
    }

    private static boolean isOpenOrNasal(String rime) {
        return !rime.endsWith("c") && !rime.endsWith("ch") && !rime.endsWith("p") && !rime.endsWith("t");
    }

    private static boolean isStopTone(char tone) {
        return tone != 0 && SHARP_AND_HEAVY.indexOf(tone) >= 0;
    }

    /** The style that a word is written in; empty where both write the same, or it is no syllable. */
    public static Optional<ToneStyle> styleOf(String word) {
        String old = placed(word, ToneStyle.OLD);
        String modern = placed(word, ToneStyle.NEW);
        String written = composed(word);
        if (old.equals(modern)) {
            return Optional.empty();
        }
        return written.equals(old)
                ? Optional.of(ToneStyle.OLD)
                : written.equals(modern) ? Optional.of(ToneStyle.NEW) : Optional.empty();
    }

    /** The word with its tone where a style puts it, composed, its case kept; a word that is no syllable as it is. */
    public static String placed(String word, ToneStyle style) {
        Optional<VietnameseSyllable> syllable = of(word);
        if (syllable.isEmpty() || syllable.get().tone() == 0) {
            return composed(word);
        }
        String bare = withoutTone(Normalizer.normalize(word, Normalizer.Form.NFD));
        int rime = syllable.get().rimeStart(bare.length());
        int at = rime + syllable.get().carrier(bare.substring(rime).toLowerCase(Locale.ROOT), style);
        return composed(bare.substring(0, at + 1) + syllable.get().tone() + bare.substring(at + 1));
    }

    /** Where the rime begins in a word of a length; in giếng it takes in the i of the onset. */
    private int rimeStart(int length) {
        return length - rime.length();
    }

    /** The place in the rime of the letter that carries the tone. */
    private int carrier(String letters, ToneStyle style) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            if (MARKED_VOWELS.indexOf(letters.charAt(i)) >= 0) {
                return i;
            }
        }
        long vowels = letters.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        boolean open = vowels == letters.length();
        if (vowels == 1 || (vowels == 2 && open && !isGlide(letters))) {
            return 0;
        }
        return vowels == 2 && open && style == ToneStyle.OLD ? 0 : 1;
    }

    private static boolean isGlide(String letters) {
        return letters.equals("oa") || letters.equals("oe") || letters.equals("uy");
    }

    private static String withoutTone(String apart) {
        StringBuilder bare = new StringBuilder();
        apart.chars().filter(c -> TONES.indexOf(c) < 0).forEach(c -> bare.append((char) c));
        return composed(bare.toString());
    }

    private static String composed(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
    }
}
