package org.songngu.model.onnx;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which letters a character may become. A class that is a letter is open to a character with the same base letter and none but
 * marks of that letter: {@code ộ} to {@code o}, {@code ô} and {@code ọ}, not to {@code ó} or {@code t}. The empty class is open
 * to every character and leaves it as it is. Keeps what it found, so not thread-safe.
 */
final class MarkedLetters {
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Choices NONE = new Choices(new int[0], new int[0]);

    private final List<String> classes;
    private final Map<Integer, Choices> known = new HashMap<>();

    MarkedLetters(List<String> classes) {
        this.classes = List.copyOf(classes);
    }

    /**
     * What a character may become.
     *
     * @param classes the numbers of the classes that are open to it
     * @param results the lower-case code point that each of them makes of it
     */
    record Choices(int[] classes, int[] results) {
        boolean isFree() {
            return classes.length > 1;
        }
    }

    /**
     * What a character in NFC may become; case does not matter. A capital that is not that of its small letter, such as the
     * Turkish {@code İ}, could not be had again, so it stays.
     */
    Choices of(int character) {
        int lower = Character.toLowerCase(character);
        boolean returns = lower == character || Character.toUpperCase(lower) == character;
        return Character.isLetter(lower) && returns ? known.computeIfAbsent(lower, this::find) : NONE;
    }

    private Choices find(int lower) {
        String text = Character.toString(lower);
        List<Integer> open = new ArrayList<>();
        List<Integer> results = new ArrayList<>();
        for (int c = 0; c < classes.size(); c++) {
            String made = classes.get(c).isEmpty() ? text : classes.get(c);
            if (base(made) == base(text) && marks(made).containsAll(marks(text))) {
                open.add(c);
                results.add(made.codePointAt(0));
            }
        }
        return new Choices(
                open.stream().mapToInt(Integer::intValue).toArray(),
                results.stream().mapToInt(Integer::intValue).toArray());
    }

    static int base(String letter) {
        return letter.equals("đ") ? 'd' : NFD.normalize(letter).codePointAt(0);
    }

    private static Set<Integer> marks(String letter) {
        if (letter.equals("đ")) {
            return Set.of((int) 'đ');
        }
        Set<Integer> marks = new HashSet<>();
        NFD.normalize(letter).codePoints().skip(1).forEach(marks::add);
        return marks;
    }
}
