package org.songngu.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Span;

/**
 * Writes a name as another form of it is spelt, word by word: what stands between the words stays. Two forms are spellings of one
 * another if they have the same letters but for marks, capitals, spaces and hyphens, or if each word of one is another
 * romanisation of a word of the other. Capitals throughout stay, and so does a capital first letter.
 */
final class Respelling {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Which spellings of a name are to be seen as one. */
    enum Likeness {
        /** The same letters but for marks, capitals, spaces and hyphens. */
        LETTERS,
        /** Romanisations of one name, word by word. */
        ROMANISATION,
        /** Romanisations of one name, of which one is a single word: {@code Noong Boc} and {@code Nongbok}. */
        ROMANISATION_IN_ONE_WORD
    }

    /** A piece of the surface, and what is to stand there. */
    record Piece(Span span, String text) {}

    private final String surface;
    private final List<NameWord> words;
    private final boolean capitals;
    private final CaseRule caseRule;

    /** @param caseRule of the name: where its case does not matter it stays as it is */
    Respelling(String surface, CaseRule caseRule) {
        this.surface = surface;
        this.caseRule = caseRule;
        this.words = NameWord.of(surface);
        this.capitals = isCapitals(surface);
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** The pieces that make the whole surface this form; empty if it is none of its spellings. */
    Optional<List<Piece>> as(String form, Likeness likeness) {
        return pieces(words, form, NameWord.of(form), likeness);
    }

    /** The same for the one part of the surface that is a spelling of the form: {@code Houaphan} in {@code Houaphan province}. */
    Optional<List<Piece>> withPartAs(String form, Likeness likeness) {
        List<NameWord> wanted = NameWord.of(form);
        return partsOf(words).stream()
                .map(part -> pieces(part, form, wanted, likeness))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same for the one part of the form that the surface is a spelling of: {@code Chinh} for {@code Phạm Minh Chính}. */
    Optional<List<Piece>> asPartOf(String form, Likeness likeness) {
        List<List<Piece>> fitting = partsOf(NameWord.of(form)).stream()
                .map(part -> pieces(words, form, part, likeness))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The runs of words that are shorter than the whole, the longest first. */
    private static List<List<NameWord>> partsOf(List<NameWord> words) {
        List<List<NameWord>> parts = new ArrayList<>();
        for (int length = words.size() - 1; length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                parts.add(words.subList(from, from + length));
            }
        }
        return parts;
    }

    private Optional<List<Piece>> pieces(List<NameWord> old, String form, List<NameWord> wanted, Likeness likeness) {
        if (old.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        return switch (likeness) {
            case LETTERS -> sameLetters(old, form, wanted);
            case ROMANISATION -> sameName(old, form, wanted);
            case ROMANISATION_IN_ONE_WORD -> sameWord(old, form, wanted);
        };
    }

    private Optional<List<Piece>> sameLetters(List<NameWord> old, String form, List<NameWord> wanted) {
        if (!NameWord.letters(old).equals(NameWord.letters(wanted))) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int target = 0;
        while (from < old.size()) {
            int to = from + 1;
            int end = target + 1;
            int ahead = length(old, from, to) - length(wanted, target, end);
            while (ahead != 0) {
                ahead += ahead < 0 ? length(old, to, ++to) : -length(wanted, end, ++end);
            }
            addPiece(pieces, old.subList(from, to), form, wanted.subList(target, end));
            from = to;
            target = end;
        }
        return Optional.of(pieces);
    }

    private static int length(List<NameWord> words, int from, int to) {
        return NameWord.letters(words.subList(from, to)).length();
    }

    private Optional<List<Piece>> sameName(List<NameWord> old, String form, List<NameWord> wanted) {
        List<List<NameWord>> was = NameWord.groups(old);
        List<List<NameWord>> will = NameWord.groups(wanted);
        List<Piece> pieces = new ArrayList<>();
        boolean same = was.size() == will.size();
        for (int i = 0; same && i < was.size(); i++) {
            String before = NameWord.letters(was.get(i));
            String after = NameWord.letters(will.get(i));
            same = before.equals(after) || Romanisation.areOne(before, after);
            addPiece(pieces, was.get(i), form, will.get(i));
        }
        return same ? Optional.of(pieces) : Optional.empty();
    }

    private Optional<List<Piece>> sameWord(List<NameWord> old, String form, List<NameWord> wanted) {
        boolean oneIsAWord = old.size() == 1 || wanted.size() == 1;
        if (!oneIsAWord || !Romanisation.areOne(NameWord.letters(old), NameWord.letters(wanted))) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        addPiece(pieces, old, form, wanted);
        return Optional.of(pieces);
    }

    private void addPiece(List<Piece> pieces, List<NameWord> old, String form, List<NameWord> wanted) {
        Span span = NameWord.span(old);
        String before = span.in(surface);
        String after = cased(before, NFC.normalize(NameWord.span(wanted).in(form)));
        boolean right = caseRule == CaseRule.INSENSITIVE ? before.equalsIgnoreCase(after) : before.equals(after);
        if (!right) {
            pieces.add(new Piece(span, after));
        }
    }

    private String cased(String before, String after) {
        if (capitals) {
            return likeApostrophe(before, after.toUpperCase(Locale.ROOT));
        }
        boolean raised = Character.isUpperCase(before.charAt(0)) && Character.isLowerCase(after.charAt(0));
        String written = raised ? Character.toUpperCase(after.charAt(0)) + after.substring(1) : after;
        return likeApostrophe(before, written);
    }

    /** Curly where the source has it curly. */
    private static String likeApostrophe(String before, String after) {
        return before.indexOf('\u2019') >= 0 ? after.replace('\'', '\u2019') : after;
    }

    private static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }
}
