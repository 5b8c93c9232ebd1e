package org.songngu.evaluate.findings;

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

/** Targets with a wrong number or without one. Digits of a Latin word, as in COVID-19, are no number here. */
final class SpoiltNumbers {
    private static final int TEN = 10;

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{IsLatin}0-9໐-໙.,]|\\p{IsLatin}-)(?:US)?[$€£¥]?[0-9໐-໙](?:[0-9໐-໙.,:/-]*[0-9໐-໙])?"
                    + "(?:%|(?:st|nd|rd|th|s)\\b)?");

    /** A number in digits before its scale; tỷ lệ and its like are no billions. */
    private static final Map<Lang, Pattern> SCALE = Map.of(
            Lang.EN, Pattern.compile("[0-9][\\s-]?(million|billion)\\b", Pattern.CASE_INSENSITIVE),
            Lang.VI,
                    Pattern.compile(
                            "[0-9]\\s?(triệu|tỷ|tỉ)(?!\\p{L}|\\s(?:lệ|số|trọng|giá))", Pattern.CASE_INSENSITIVE),
            Lang.LO, Pattern.compile("[0-9໐-໙]\\s?(ລ້ານ|ຕື້)"));

    private static final Map<String, String> OTHER_SCALE = Map.of(
            "million", "billion",
            "billion", "million",
            "triệu", "tỷ",
            "tỷ", "triệu",
            "tỉ", "triệu",
            "ລ້ານ", "ຕື້",
            "ຕື້", "ລ້ານ");

    private SpoiltNumbers() {}

    static Optional<String> changeDigit(SegmentPair pair, Random random) {
        String text = pair.target();
        return number(text, random).map(number -> {
            List<Integer> digits = IntStream.range(number.start(), number.end())
                    .filter(i -> Character.isDigit(text.charAt(i)))
                    .boxed()
                    .toList();
            int at = digits.get(random.nextInt(digits.size()));
            return text.substring(0, at) + otherDigit(text, at, random) + text.substring(at + 1);
        });
    }

    /** Another digit of the same script; a number that had no zero in front gets none. */
    private static char otherDigit(String text, int at, Random random) {
        char old = text.charAt(at);
        int value = Character.digit(old, TEN);
        boolean opens = at == 0 || !Character.isDigit(text.charAt(at - 1));
        int least = opens && value != 0 ? 1 : 0;
        int drawn = least + random.nextInt(TEN - 1 - least);
        int other = drawn < value ? drawn : drawn + 1;
        return (char) (old - value + other);
    }

    static Optional<String> swapScale(SegmentPair pair, Random random) {
        Pattern scale = Objects.requireNonNull(SCALE.get(pair.to()));
        List<MatchResult> found = scale.matcher(pair.target()).results().toList();
        return Draw.one(found, random).map(match -> {
            String other = Objects.requireNonNull(
                    OTHER_SCALE.get(match.group(1).toLowerCase(pair.to().locale())));
            return pair.target().substring(0, match.start(1))
                    + other
                    + pair.target().substring(match.end(1));
        });
    }

    static Optional<String> drop(SegmentPair pair, Random random) {
        return number(pair.target(), random).map(number -> Draw.without(pair.target(), number));
    }

    private static Optional<Span> number(String text, Random random) {
        List<Span> numbers = NUMBER.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        return Draw.one(numbers, random);
    }
}
