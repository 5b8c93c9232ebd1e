package org.songngu.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.songngu.text.Span;

/** Two texts of made-up sentences that say the same, until sentences are merged, split, dropped and put in; and which belong together. */
final class Torn {
    private static final int WORDS = 8;

    final List<String> source = new ArrayList<>();
    final List<String> target = new ArrayList<>();
    final List<Step> gold = new ArrayList<>();
    private final Random random;
    private int concepts;

    Torn(int sentences, long seed) {
        random = new Random(seed);
        while (source.size() < sentences) {
            switch (random.nextInt(10)) {
                case 0 -> add(2, 1);
                case 1 -> add(1, 2);
                case 2 -> add(1, 0);
                case 3 -> add(0, 1);
                default -> add(1, 1);
            }
        }
    }

    private void add(int left, int right) {
        List<Integer> said = new ArrayList<>();
        IntStream.range(0, WORDS * Math.max(left, right)).forEach(i -> said.add(concepts++));
        Span sources = write("river", said, left, source);
        Span targets = write("dong", said, right, target);
        gold.add(new Step(sources, targets));
    }

    /** One word of eight is another on either side, as translations differ. */
    private Span write(String word, List<Integer> said, int parts, List<String> text) {
        int start = text.size();
        for (int part = 0; part < parts; part++) {
            int each = said.size() / parts;
            text.add(said.subList(part * each, (part + 1) * each).stream()
                    .map(concept -> word + (random.nextInt(WORDS) == 0 ? 900_000 + random.nextInt(90_000) : concept))
                    .collect(Collectors.joining(" ", "", ".")));
        }
        return new Span(start, text.size());
    }
}
