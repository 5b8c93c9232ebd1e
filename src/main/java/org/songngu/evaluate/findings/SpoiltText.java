package org.songngu.evaluate.findings;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.songngu.quality.SegmentPair;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Targets that lost, doubled or did not translate some of their words. Lao words are those of a dictionary. */
final class SpoiltText {
    /** So few words have no half that could be missed. */
    private static final int WORDS_TO_HALVE = 4;

    private static final int SHORTEST_PHRASE = 3;
    private static final int LONGEST_PHRASE = 6;

    /** A shorter piece is hardly a clause, and a shorter rest hardly a sentence. */
    private static final int LETTERS_OF_A_CLAUSE = 15;

    private static final Map<Lang, Pattern> CLAUSE_END = Map.of(
            Lang.EN, Pattern.compile("[,;:]\\s"),
            Lang.VI, Pattern.compile("[,;:]\\s"),
            Lang.LO, Pattern.compile("[,;:]?\\s"));

    private static final List<String> FOREIGN =
            List.of("รัฐบาล", "ประเทศ", "政府", "国家", "страна", "народ", "정부", "حكومة");
    private static final List<String> LAO = List.of("ລັດຖະບານ", "ປະເທດ", "ປະຊາຊົນ");

    private SpoiltText() {}

    static Optional<String> dropClause(SegmentPair pair, Random random) {
        String text = pair.target();
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        for (MatchResult end : Objects.requireNonNull(CLAUSE_END.get(pair.to()))
                .matcher(text)
                .results()
                .toList()) {
            clauses.add(new Span(start, end.end()));
            start = end.end();
        }
        clauses.add(new Span(start, text.length()));
        int letters = letters(text);
        List<Span> fit = clauses.stream()
                .filter(clause -> letters(clause.in(text)) >= LETTERS_OF_A_CLAUSE
                        && letters - letters(clause.in(text)) >= LETTERS_OF_A_CLAUSE)
                .toList();
        return Draw.one(fit, random).map(clause -> Draw.without(text, clause));
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    static Optional<String> cutHalf(SegmentPair pair, Random random) {
        return middle(pair.to(), pair.target())
                .map(middle -> pair.target().substring(0, middle).stripTrailing());
    }

    static Optional<String> keepSourceHalf(SegmentPair pair, Random random) {
        Optional<Integer> inSource = middle(pair.from(), pair.source());
        return cutHalf(pair, random)
                .flatMap(half ->
                        inSource.map(middle -> half + " " + pair.source().substring(middle)));
    }

    /** Where the second half of the words begins. */
    private static Optional<Integer> middle(Lang lang, String text) {
        List<Span> words = words(lang, text);
        return words.size() < WORDS_TO_HALVE
                ? Optional.empty()
                : Optional.of(words.get(words.size() / 2).start());
    }

    static Optional<String> doublePhrase(SegmentPair pair, Random random) {
        String text = pair.target();
        List<Span> words = words(pair.to(), text);
        int length = SHORTEST_PHRASE + random.nextInt(LONGEST_PHRASE - SHORTEST_PHRASE + 1);
        List<Span> phrases = IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(i -> words.subList(i, i + length))
                .filter(phrase -> areOnePhrase(phrase, text))
                .map(phrase ->
                        new Span(phrase.get(0).start(), phrase.get(length - 1).end()))
                .toList();
        return Draw.one(phrases, random)
                .map(phrase -> text.substring(0, phrase.end()) + " " + phrase.in(text) + text.substring(phrase.end()));
    }

    /** True if nothing but spaces stands between the words. */
    private static boolean areOnePhrase(List<Span> words, String text) {
        return IntStream.range(1, words.size()).allMatch(i -> text.substring(
                        words.get(i - 1).end(), words.get(i).start())
                .isBlank());
    }

    static Optional<String> writeForeignWord(SegmentPair pair, Random random) {
        List<String> foreign = new ArrayList<>(FOREIGN);
        if (pair.to() != Lang.LO) {
            foreign.addAll(LAO);
        }
        String text = pair.target();
        return Draw.one(words(pair.to(), text), random)
                .map(word -> text.substring(0, word.start())
                        + foreign.get(random.nextInt(foreign.size()))
                        + text.substring(word.end()));
    }

    private static List<Span> words(Lang lang, String text) {
        BreakIterator boundaries = BreakIterator.getWordInstance(lang.locale());
        boundaries.setText(text);
        List<Span> words = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(start))) {
                words.add(new Span(start, end));
            }
            start = end;
        }
        return words;
    }
}
