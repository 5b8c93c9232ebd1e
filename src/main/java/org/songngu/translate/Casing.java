package org.songngu.translate;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Upper and lower case of sources and targets. */
final class Casing {
    /** Written in capitals in English and Vietnamese alike. */
    private static final Set<String> SHARED = Set.of(
            "ASEAN", "APEC", "AIPA", "ASEM", "ARF", "EAS", "ACMECS", "CLMV", "CLV", "GMS", "MRC", "RCEP", "CPTPP",
            "WTO", "IMF", "WB", "ADB", "AIIB", "UNDP", "UNESCO", "UNICEF", "FAO", "ILO", "WHO", "IAEA", "OPEC", "NATO",
            "G7", "G20", "BRICS", "FDI", "ODA", "GDP", "USD", "EUR", "AI", "DOC", "COC", "UNCLOS", "COP26", "COP28",
            "COP30", "SEA", "VNA", "VOV", "VTV", "KPL", "EVN", "PVN");

    /** Written in capitals in English; Vietnamese has words for them. */
    private static final Set<String> ENGLISH = Set.of("US", "USA", "UN", "UK", "EU", "UAE", "NA");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern VOWEL =
            Pattern.compile("(?i)[aeiouyăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ\\p{M}]|[À-ỹ]");
    /** English words that keep their capital inside a sentence, where nothing else tells. */
    private static final Pattern ALWAYS_CAPITAL = Pattern.compile("I|I['’].*"
            + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
            + "|January|February|March|April|June|July|August|September|October|November|December"
            + "|Lao|Laos|Laotian|Viet\\p{L}*|Việt|Chin(?:a|ese)|Thai\\p{L}*|Cambodia\\p{L}*|Japan\\p{L}*|Russia\\p{L}*"
            + "|Korea\\p{L}*|India\\p{L}*|America\\p{L}*|Asia\\p{L}*|Europe\\p{L}*|English|Mekong|Hanoi|Vientiane"
            + "|Mrs?|Ms|Dr");

    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_LETTERS = 8;

    private Casing() {}

    /** True for a word that is written the same in English and Vietnamese. */
    static boolean isShared(String word) {
        return SHARED.contains(word);
    }

    /** True for a line in capitals throughout, such as a headline; a single acronym is none. */
    static boolean isAllCapitals(Lang lang, String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        boolean noSmall = text.codePoints().noneMatch(Character::isLowerCase);
        long words = WORD.matcher(text)
                .results()
                .filter(word -> word.group().length() > 1)
                .count();
        return Letters.hasCase(lang) && noSmall && words >= FEWEST_WORDS && letters >= FEWEST_LETTERS;
    }

    /**
     * A line in capitals as a normal sentence, of the same length: names with a capital for each word, acronyms and literals as
     * they were.
     */
    static String sentenceCase(String text, List<Wanted> wanted) {
        StringBuilder sentence = new StringBuilder(text);
        Matcher word = WORD.matcher(text);
        boolean first = true;
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (!isKept(word.group(), span, wanted)) {
                boolean capital = first || isWithin(span, wanted, Wanted.Kind.NAME);
                lower(sentence, new Span(span.start() + (capital ? 1 : 0), span.end()));
            }
            first = false;
        }
        return sentence.toString();
    }

    private static boolean isKept(String word, Span span, List<Wanted> wanted) {
        boolean hasDigit = word.chars().anyMatch(Character::isDigit);
        return SHARED.contains(word)
                || ENGLISH.contains(word)
                || hasDigit
                || !VOWEL.matcher(word).find()
                || isWithin(span, wanted, Wanted.Kind.LITERAL);
    }

    private static boolean isWithin(Span span, List<Wanted> wanted, Wanted.Kind kind) {
        return wanted.stream()
                .anyMatch(piece -> piece.kind() == kind && piece.span().contains(span));
    }

    private static void lower(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        }
    }

    /** With a capital at the start, unless a literal, a number or a word of its own casing (iPhone) stands there. */
    static String capitalized(String target, List<Sought> sought) {
        int at = Letters.firstInk(target);
        boolean plain = at < target.length()
                && Character.isLowerCase(target.charAt(at))
                && !(at + 1 < target.length() && Character.isUpperCase(target.charAt(at + 1)))
                && sought.stream().noneMatch(piece -> isLiteralAt(piece, target, at));
        return plain ? withChar(target, at, Character.toUpperCase(target.charAt(at))) : target;
    }

    private static boolean isLiteralAt(Sought piece, String target, int at) {
        return piece.wanted().kind() == Wanted.Kind.LITERAL
                && piece.places(target).stream().anyMatch(span -> span.start() <= at && at < span.end());
    }

    /** With a small letter at the start, unless that is the start of a name, an acronym or a wanted form with a capital. */
    static String lowered(String target, List<Sought> sought) {
        int at = Letters.firstInk(target);
        if (at == target.length() || !Character.isUpperCase(target.charAt(at))) {
            return target;
        }
        Matcher word = WORD.matcher(target);
        word.find(at);
        String small = withChar(target, at, Character.toLowerCase(target.charAt(at)));
        boolean breaks = sought.stream()
                .anyMatch(
                        piece -> piece.isIn(target) && (!piece.isIn(small) || isWrittenWithCapital(piece, target, at)));
        return breaks || isProper(target, word) ? target : small;
    }

    private static boolean isWrittenWithCapital(Sought piece, String target, int at) {
        return piece.wanted().forms().stream()
                .anyMatch(form -> target.startsWith(form, at) && Character.isUpperCase(form.charAt(0)));
    }

    /** Capitals inside the word, or a capital on the next one as well: {@code ASEAN}, {@code Hà Nội}. */
    private static boolean isProper(String target, Matcher word) {
        String first = word.group();
        boolean inner = first.chars().skip(1).anyMatch(Character::isUpperCase);
        int next = word.end() + 1;
        boolean pair = next < target.length()
                && target.charAt(word.end()) == ' '
                && Character.isUpperCase(target.charAt(next));
        return inner || pair || ALWAYS_CAPITAL.matcher(first).matches();
    }

    private static String withChar(String text, int at, char c) {
        return text.substring(0, at) + c + text.substring(at + 1);
    }
}
