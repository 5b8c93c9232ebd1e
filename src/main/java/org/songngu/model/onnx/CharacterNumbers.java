package org.songngu.model.onnx;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers under which a graph knows characters. One that is not in the alphabet goes by its lower-case letter, else by that
 * one's base letter, so that an alphabet of {@code a} to {@code z} reads all of Vietnamese; what is in it in no form is 0.
 */
final class CharacterNumbers {
    private final Map<Integer, Integer> numbers = new HashMap<>();

    CharacterNumbers(String alphabet) {
        alphabet.codePoints().forEach(c -> numbers.putIfAbsent(c, numbers.size() + 1));
    }

    /** How many characters it knows, which is the highest number. */
    int size() {
        return numbers.size();
    }

    long[] of(int[] characters) {
        long[] found = new long[characters.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = of(characters[i]);
        }
        return found;
    }

    private int of(int character) {
        int lower = Character.toLowerCase(character);
        int base = MarkedLetters.base(Character.toString(lower));
        return numbers.getOrDefault(character, numbers.getOrDefault(lower, numbers.getOrDefault(base, 0)));
    }
}
