package org.songngu.evaluate.summary;

/** What Porter's algorithm asks of a word without its ending. A {@code y} behind a consonant is a vowel. */
record PorterStem(String text) {
    private boolean isConsonant(int at) {
        char c = text.charAt(at);
        if (c == 'y') {
            return at == 0 || !isConsonant(at - 1);
        }
        return "aeiou".indexOf(c) < 0;
    }

    /** How often a consonant follows a vowel. */
    int measure() {
        int count = 0;
        boolean consonant = true;
        for (int i = 0; i < text.length(); i++) {
            boolean next = text.charAt(i) == 'y' ? i == 0 || !consonant : isConsonant(i);
            count += !consonant && next ? 1 : 0;
            consonant = next;
        }
        return count;
    }

    boolean hasVowel() {
        boolean vowel = false;
        for (int i = 0; i < text.length(); i++) {
            vowel |= !isConsonant(i);
        }
        return vowel;
    }

    /** A stem that is not empty. */
    char last() {
        return text.charAt(text.length() - 1);
    }

    boolean endsInConsonant() {
        return isConsonant(text.length() - 1);
    }

    boolean endsInDoubleConsonant() {
        int n = text.length();
        return n >= 2 && text.charAt(n - 1) == text.charAt(n - 2) && isConsonant(n - 1);
    }

    /** True after a short vowel: -il, -op, or a word like {@code at}. */
    boolean endsShort() {
        int n = text.length();
        if (n == 2) {
            return !isConsonant(0) && isConsonant(1);
        }
        return n >= 3 && isConsonant(n - 3) && !isConsonant(n - 2) && isConsonant(n - 1) && "wxy".indexOf(last()) < 0;
    }
}
