package org.songngu.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Tells English, Vietnamese (with its diacritics or without) and Lao apart, for a line or a sentence. Lao is seen by its
 * script. The other two are told by which letters stand beside which, and by Vietnamese letters in words that are no names;
 * an English sentence full of Vietnamese names stays English. NFC and NFD give the same answer. Immutable, safe for threads.
 */
public final class LanguageGuesser {
    /** Below this confidence a guess gives way to the fallback. */
    static final double SURE = 0.8;

    private static final double LAO_SHARE = 0.4;
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final LetterWeights weights;

    private LanguageGuesser(LetterWeights weights) {
        this.weights = weights;
    }

    /** A guesser with the table that Songngu ships; reads it once, in some milliseconds. */
    public static LanguageGuesser load() {
        return new LanguageGuesser(LetterWeights.load());
    }

    /** The language of a text, or the fallback where the text is too short or too mixed to tell. */
    public Lang guess(CharSequence text, Lang fallback) {
        Guess guess = guess(text);
        return guess.confidence() >= SURE ? guess.lang() : fallback;
    }

    Guess guess(CharSequence text) {
        String composed = NFC.normalize(text);
        int lao = 0;
        int letters = 0;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean isLao = Characters.isLao(c);
            lao += isLao ? 1 : 0;
            letters += isLao || Character.isLetter(c) ? 1 : 0;
        }
        return lao > 0 && lao >= LAO_SHARE * letters ? lao((double) lao / letters) : latin(composed);
    }

    private static Guess lao(double share) {
        return new Guess(Lang.LO, 0.5 + 0.5 * (share - LAO_SHARE) / (1 - LAO_SHARE));
    }

    private Guess latin(String composed) {
        LatinScore score = new LatinScore(weights, hasWordInLowerCase(composed));
        score.add(composed);
        if (score.isEmpty()) {
            return new Guess(Lang.EN, 0);
        }
        double vietnamese = probability(score);
        return vietnamese > 0.5 ? new Guess(Lang.VI, vietnamese) : new Guess(Lang.EN, 1 - vietnamese);
    }

    private static double probability(LatinScore score) {
        double vietnamese = 1 / (1 + Math.exp(-score.logOdds()));
        // One word without Vietnamese letters may be a name, a brand or an abbreviation, which belong to both
        // languages.
        return score.isOnePlainWord() ? 0.5 + (vietnamese - 0.5) / 2 : vietnamese;
    }

    private static boolean hasWordInLowerCase(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            if (letter && !inWord && Character.isLowerCase(c) && LatinScore.isLatin(Diacritics.base(c))) {
                return true;
            }
            inWord = letter;
        }
        return false;
    }
}
