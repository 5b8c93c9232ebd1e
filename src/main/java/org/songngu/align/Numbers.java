package org.songngu.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Span;

/** The numbers in digits of sentences, in the digits of any script; what stands between the digits of one does not matter. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

    private final List<Set<String>> sources;
    private final List<Set<String>> targets;

    private Numbers(List<Set<String>> sources, List<Set<String>> targets) {
        this.sources = sources;
        this.targets = targets;
    }

    static Numbers of(List<String> source, List<String> target) {
        return new Numbers(
                source.stream().map(Numbers::in).toList(),
                target.stream().map(Numbers::in).toList());
    }

    private static Set<String> in(String sentence) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(sentence);
        while (matcher.find()) {
            StringBuilder digits = new StringBuilder();
            matcher.group().codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
            numbers.add(digits.toString());
        }
        return numbers;
    }

    /**
     * From -1, where all numbers stand on both sides, to 1, where none does; 0 where a side has none, as numbers are also written in
     * words.
     */
    double unlike(Span source, Span target) {
        Set<String> left = union(sources, source);
        Set<String> right = union(targets, target);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long shared = left.stream().filter(right::contains).count();
        return 1 - 4.0 * shared / (left.size() + right.size());
    }

    private static Set<String> union(List<Set<String>> sentences, Span span) {
        if (span.length() == 1) {
            return sentences.get(span.start());
        }
        List<Set<String>> parts = new ArrayList<>(sentences.subList(span.start(), span.end()));
        Set<String> all = new HashSet<>();
        parts.forEach(all::addAll);
        return all;
    }
}
