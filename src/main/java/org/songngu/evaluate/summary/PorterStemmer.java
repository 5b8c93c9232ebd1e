package org.songngu.evaluate.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Takes the endings off English words: Porter's algorithm (1980) with the changes of NLTK, on which the reference implementation
 * of ROUGE rests. For words in lower case.
 */
final class PorterStemmer {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("sky", "sky"),
            Map.entry("skies", "sky"),
            Map.entry("dying", "die"),
            Map.entry("lying", "lie"),
            Map.entry("tying", "tie"),
            Map.entry("news", "news"),
            Map.entry("innings", "inning"),
            Map.entry("inning", "inning"),
            Map.entry("outings", "outing"),
            Map.entry("outing", "outing"),
            Map.entry("cannings", "canning"),
            Map.entry("canning", "canning"),
            Map.entry("howe", "howe"),
            Map.entry("proceed", "proceed"),
            Map.entry("exceed", "exceed"),
            Map.entry("succeed", "succeed"));

    /** An ending, what takes its place, and what has to be true of the word without it. */
    private record Ending(String suffix, String replacement, Predicate<PorterStem> condition) {}

    private static final List<Ending> PLURALS = List.of(
            new Ending("sses", "ss", stem -> true),
            new Ending("ies", "i", stem -> true),
            new Ending("ss", "ss", stem -> true),
            new Ending("s", "", stem -> true));

    private static final List<Ending> DOUBLE_SUFFIXES = endings(
            PorterStemmer::isPositive,
            "ational ate tional tion enci ence anci ance izer ize bli ble alli al entli ent eli e ousli ous ization ize ation ate"
                    + " ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble fulli ful");

    private static final List<Ending> SUFFIXES =
            endings(PorterStemmer::isPositive, "icate ic ative - alize al iciti ic ical ic ful - ness -");

    private static final List<Ending> LAST_SUFFIXES = lastSuffixes();

    private PorterStemmer() {}

    private static List<Ending> endings(Predicate<PorterStem> condition, String pairs) {
        String[] words = pairs.split(" ");
        List<Ending> endings = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            endings.add(new Ending(words[i], words[i + 1].replace("-", ""), condition));
        }
        return List.copyOf(endings);
    }

    private static List<Ending> lastSuffixes() {
        Predicate<PorterStem> isLong = stem -> stem.measure() > 1;
        List<Ending> endings = new ArrayList<>(
                endings(isLong, "al - ance - ence - er - ic - able - ible - ant - ement - ment - ent -"));
        endings.add(new Ending("ion", "", isLong.and(stem -> stem.last() == 's' || stem.last() == 't')));
        endings.addAll(endings(isLong, "ou - ism - ate - iti - ous - ive - ize -"));
        return List.copyOf(endings);
    }

    static String stem(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.length() <= 2) {
            return word;
        }
        String stem = withoutY(withoutPast(withoutPlural(word)));
        stem = replaced(SUFFIXES, withoutDoubleSuffix(stem));
        return withoutDoubleL(withoutE(replaced(LAST_SUFFIXES, stem)));
    }

    private static boolean isPositive(PorterStem stem) {
        return stem.measure() > 0;
    }

    /** The first ending that the word has decides, whether its condition holds or not. */
    private static String replaced(List<Ending> endings, String word) {
        for (Ending ending : endings) {
            if (word.endsWith(ending.suffix())) {
                String stem = cut(word, ending.suffix());
                return ending.condition().test(new PorterStem(stem)) ? stem + ending.replacement() : word;
            }
        }
        return word;
    }

    private static String cut(String word, String suffix) {
        return word.substring(0, word.length() - suffix.length());
    }

    private static String withoutPlural(String word) {
        return word.endsWith("ies") && word.length() == 4 ? cut(word, "s") : replaced(PLURALS, word);
    }

    private static String withoutPast(String word) {
        if (word.endsWith("ied")) {
            return cut(word, word.length() == 4 ? "d" : "ed");
        } else if (word.endsWith("eed")) {
            return isPositive(new PorterStem(cut(word, "eed"))) ? cut(word, "d") : word;
        }
        for (String suffix : List.of("ed", "ing")) {
            if (word.endsWith(suffix) && new PorterStem(cut(word, suffix)).hasVowel()) {
                return mended(cut(word, suffix));
            }
        }
        return word;
    }

    /** What the past tense took from a verb: hoping, hopping, troubled. */
    private static String mended(String word) {
        PorterStem stem = new PorterStem(word);
        if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
            return word + "e";
        } else if (stem.endsInDoubleConsonant()) {
            return "lsz".indexOf(stem.last()) < 0 ? word.substring(0, word.length() - 1) : word;
        }
        return stem.measure() == 1 && stem.endsShort() ? word + "e" : word;
    }

    private static String withoutY(String word) {
        if (!word.endsWith("y")) {
            return word;
        }
        PorterStem stem = new PorterStem(cut(word, "y"));
        return stem.text().length() > 1 && stem.endsInConsonant() ? stem.text() + "i" : word;
    }

    private static String withoutDoubleSuffix(String word) {
        if (word.endsWith("alli") && isPositive(new PorterStem(cut(word, "alli")))) {
            return withoutDoubleSuffix(cut(word, "li"));
        } else if (word.endsWith("logi") && DOUBLE_SUFFIXES.stream().noneMatch(e -> word.endsWith(e.suffix()))) {
            return isPositive(new PorterStem(cut(word, "ogi"))) ? cut(word, "i") : word;
        }
        return replaced(DOUBLE_SUFFIXES, word);
    }

    private static String withoutE(String word) {
        if (!word.endsWith("e")) {
            return word;
        }
        PorterStem stem = new PorterStem(cut(word, "e"));
        int measure = stem.measure();
        return measure > 1 || measure == 1 && !stem.endsShort() ? stem.text() : word;
    }

    private static String withoutDoubleL(String word) {
        return word.endsWith("ll") && new PorterStem(cut(word, "l")).measure() > 1 ? cut(word, "l") : word;
    }
}
