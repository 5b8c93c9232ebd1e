package org.songngu.translate.memory;

import java.util.Arrays;

/** The distinct sequences of three characters of a text, each as one of 65,536 numbers. */
final class Grams {
    static final int WIDTH = 3;
    static final int NUMBERS = 1 << Character.SIZE;

    private Grams() {}

    /** In ascending order, each once. */
    static int[] distinct(int[] numbers) {
        Arrays.sort(numbers);
        int size = 0;
        for (int number : numbers) {
            if (size == 0 || numbers[size - 1] != number) {
                numbers[size++] = number;
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    static int number(String text, int at) {
        int mixed = (text.charAt(at) * 961 + text.charAt(at + 1) * 31 + text.charAt(at + 2)) * 0x9E3779B1;
        return mixed >>> Character.SIZE;
    }
}
