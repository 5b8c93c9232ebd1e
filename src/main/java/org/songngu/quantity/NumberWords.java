package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/**
 * Reads numbers in words: {@code twenty-five thousand}, {@code hai mươi lăm}, {@code ຊາວຫ້າ}. Immutable. What follows the
 * language and not arithmetic: {@code năm} after {@code mười} or {@code trăm} is a year, {@code lăm} the five; a word that is
 * only a scale ({@code trăm}, {@code ພັນ}) begins no number.
 */
final class NumberWords {
    /** A number in words, from an index to {@code end}. */
    record Spoken(BigDecimal value, int end, boolean ordinal, boolean soft) {}

    private enum Role {
        UNIT,
        TEENS,
        TENS,
        SCALE,
        LINK,
        /** A form of a digit that stands only after another number word: lăm, mốt. */
        TAIL,
        /** A half of what stands before it: rưỡi, and a half. */
        HALF,
        /** A word that hints at a number and stands alone: century, millionth. */
        HINT
    }

    private record Word(String text, Role role, BigDecimal value, boolean ordinal) {}

    private static final Map<Lang, NumberWords> ALL = Map.of(Lang.EN, english(), Lang.VI, vietnamese(), Lang.LO, lao());
    private static final BigDecimal SURE = BigDecimal.valueOf(13);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What makes another word of a number word: tỷ lệ is a rate, ພັນສາ a year of a life. */
    private static final Map<String, List<String>> OTHERWISE = Map.of(
            "ພັນ", List.of("ສາ", "ທະ", "ລະ"),
            "tỷ", List.of(" lệ", " giá", " số", " trọng"),
            "tỉ", List.of(" lệ", " giá", " số", " trọng"));

    private static final List<String> COUNTED =
            List.of("ປີ", "ຄົນ", "ວັນ", "ວິນາທີ", "ນາທີ", "ເດືອນ", "ຊົ່ວໂມງ", "ກິໂລ", "ເຮັກຕາ");

    private final boolean spaced;
    private final Map<Character, List<Word>> byFirst = new HashMap<>();

    private NumberWords(boolean spaced) {
        this.spaced = spaced;
    }

    static NumberWords of(Lang lang) {
        return Objects.requireNonNull(ALL.get(lang));
    }

    /** The number in words that begins at an index. */
    Optional<Spoken> at(String lower, int start) {
        List<Word> run = new ArrayList<>();
        int end = start;
        int next = start;
        while (true) {
            Optional<Word> word = word(lower, next);
            if (word.isEmpty() || !continues(run, word.get(), lower, next)) {
                break;
            }
            run.add(word.get());
            int after = next + word.get().text().length();
            end = word.get().role() == Role.LINK ? end : after;
            next = skipGap(lower, after);
        }
        while (!run.isEmpty() && run.get(run.size() - 1).role() == Role.LINK) {
            run.remove(run.size() - 1);
        }
        return run.isEmpty() ? Optional.empty() : Optional.of(spoken(run, end));
    }

    /** The product of the scale words from an index on: {@code nghìn tỷ} is 10^12. */
    Optional<Spoken> scale(String lower, int start) {
        BigDecimal product = BigDecimal.ONE;
        int end = -1;
        int next = start;
        Optional<Word> word = word(lower, next);
        while (word.isPresent()
                && word.get().role() == Role.SCALE
                && word.get().value().intValue() != 10) {
            product = product.multiply(word.get().value());
            end = next + word.get().text().length();
            next = skipGap(lower, end);
            word = word(lower, next);
        }
        return end < 0 ? Optional.empty() : Optional.of(new Spoken(product, end, false, false));
    }

    private static Spoken spoken(List<Word> run, int end) {
        BigDecimal value = value(run);
        Word first = run.get(0);
        boolean vague = first.role() == Role.HINT
                || first.text().equals("ຊາວ")
                || (first.role() == Role.SCALE && run.size() == 1);
        boolean soft = value.compareTo(SURE) < 0 || vague;
        return new Spoken(value, end, run.get(run.size() - 1).ordinal(), soft);
    }

    private static BigDecimal value(List<Word> run) {
        int last = run.size() - 1;
        if (last > 0 && run.get(last).role() == Role.HALF && run.get(last - 1).role() == Role.SCALE) {
            BigDecimal half = run.get(last - 1).value().multiply(HALF);
            return value(run.subList(0, last)).add(half);
        }
        int largest = -1;
        for (int i = 0; i < run.size(); i++) {
            boolean scale = run.get(i).role() == Role.SCALE;
            if (scale
                    && (largest < 0
                            || run.get(i).value().compareTo(run.get(largest).value()) >= 0)) {
                largest = i;
            }
        }
        if (largest < 0) {
            return run.stream().map(Word::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        BigDecimal left = largest == 0 ? BigDecimal.ONE : value(run.subList(0, largest));
        return left.multiply(run.get(largest).value()).add(value(run.subList(largest + 1, run.size())));
    }

    private boolean continues(List<Word> run, Word word, String lower, int at) {
        if (run.isEmpty()) {
            return begins(word, lower, at);
        }
        Word last = run.get(run.size() - 1);
        if (last.ordinal() || (word.text().equals("năm") && !isFive(last, lower, at + 3))) {
            return false;
        }
        return switch (last.role()) {
            case UNIT, TEENS, TAIL -> word.role() == Role.SCALE || word.role() == Role.HALF;
            case TENS -> word.role() == Role.UNIT || word.role() == Role.TAIL || word.role() == Role.SCALE;
            case SCALE ->
                word.role() != Role.HINT
                        && (word.role() != Role.LINK
                                || !spaced
                                || isLinked(lower, at + word.text().length()));
            case HALF -> word.role() == Role.SCALE;
            case HINT -> false;
            case LINK ->
                word.role() == Role.UNIT
                        || word.role() == Role.TAIL
                        || word.role() == Role.TENS
                        || word.role() == Role.TEENS;
        };
    }

    /** What follows {@code and} belongs to the number if it is below a hundred: not in {@code one hundred and two hundred}. */
    private boolean isLinked(String lower, int at) {
        int next = skipGap(lower, at);
        Optional<Word> word = word(lower, next);
        if (word.isEmpty() || word.get().role() == Role.SCALE) {
            return false;
        }
        Optional<Word> after =
                word(lower, skipGap(lower, next + word.get().text().length()));
        return after.isEmpty() || after.get().role() != Role.SCALE;
    }

    private boolean begins(Word word, String lower, int at) {
        return switch (word.role()) {
            case UNIT, TEENS, HINT -> !word.text().equals("năm") || isFive(word, lower, at + 3);
            case TENS ->
                !word.text().equals("ຊາວ") || counts(lower, at + word.text().length());
            case SCALE -> spaced || word.text().equals("ສິບ");
            case LINK, TAIL, HALF -> false;
        };
    }

    /** {@code ຊາວ} is twenty before a digit or something counted, else the people of a place. */
    private boolean counts(String lower, int at) {
        int next = skipGap(lower, at);
        return word(lower, next).isPresent() || COUNTED.stream().anyMatch(word -> lower.startsWith(word, next));
    }

    /** {@code năm} is five before a word that is counted or scaled, and the year before digits, at an end, and after ten. */
    private boolean isFive(Word last, String lower, int after) {
        int next = skipGap(lower, after);
        Optional<Word> following = word(lower, next);
        boolean scaled = following.isPresent() && following.get().role() == Role.SCALE;
        boolean opens = last.text().equals("năm") || last.role() == Role.LINK;
        boolean beforeLetter = next < lower.length() && Character.isLetter(lower.charAt(next));
        return scaled || (opens && beforeLetter);
    }

    private int skipGap(String lower, int at) {
        boolean gap = at < lower.length() && (lower.charAt(at) == ' ' || (spaced && lower.charAt(at) == '-'));
        return gap ? at + 1 : at;
    }

    private Optional<Word> word(String lower, int at) {
        if (at >= lower.length() || !Letters.isEdge(lower, at)) {
            return Optional.empty();
        }
        for (Word word : byFirst.getOrDefault(lower.charAt(at), List.of())) {
            int end = at + word.text().length();
            boolean stands = lower.startsWith(word.text(), at) && Letters.isEdge(lower, end);
            if (stands
                    && OTHERWISE.getOrDefault(word.text(), List.of()).stream()
                            .noneMatch(rest -> lower.startsWith(rest, end))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private NumberWords add(Role role, boolean ordinal, Object... wordsAndValues) {
        for (int i = 0; i < wordsAndValues.length; i += 2) {
            BigDecimal value = new BigDecimal(wordsAndValues[i + 1].toString());
            for (String text : wordsAndValues[i].toString().split("\\|", -1)) {
                String folded = Folded.of(text).view();
                byFirst.computeIfAbsent(folded.charAt(0), first -> new ArrayList<>())
                        .add(new Word(folded, role, value, ordinal));
            }
        }
        byFirst.values()
                .forEach(words ->
                        words.sort((a, b) -> b.text().length() - a.text().length()));
        return this;
    }

    private static NumberWords english() {
        return new NumberWords(true)
                .add(Role.UNIT, false, "zero", 0, "one|once|single", 1, "two|twice|double|doubled|both|couple|pair", 2)
                .add(Role.UNIT, false, "three|triple|tripled|trio", 3, "four", 4, "five", 5, "six", 6, "seven", 7)
                .add(Role.UNIT, false, "eight", 8, "nine", 9, "half|halves|halved", "0.5")
                .add(Role.TEENS, false, "ten", 10, "eleven", 11, "twelve", 12, "thirteen", 13, "fourteen", 14)
                .add(Role.TEENS, false, "fifteen", 15, "sixteen", 16, "seventeen", 17, "eighteen", 18, "nineteen", 19)
                .add(Role.TENS, false, "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60)
                .add(Role.TENS, false, "seventy", 70, "eighty", 80, "ninety", 90)
                .add(Role.SCALE, false, "hundred", 100, "thousand", 1000, "million", 1_000_000, "dozen", 12)
                .add(Role.SCALE, false, "billion", 1_000_000_000L, "trillion", 1_000_000_000_000L)
                .add(Role.LINK, false, "and", 0)
                .add(Role.HALF, false, "and a half", "0.5")
                .add(Role.HINT, false, "century|centenary|centennial|hundredth", 100, "thousandth", 1000, "quarter", 15)
                .add(
                        Role.HINT,
                        false,
                        "millionth",
                        1_000_000,
                        "decade",
                        10,
                        "twenties",
                        20,
                        "thirties",
                        30,
                        "forties",
                        40)
                .add(Role.HINT, false, "fifties", 50, "sixties", 60, "seventies", 70, "eighties", 80, "nineties", 90)
                .add(Role.UNIT, true, "first|firstly", 1, "second|secondly", 2, "third|thirdly", 3, "fourth", 4)
                .add(Role.UNIT, true, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8, "ninth", 9)
                .add(Role.TEENS, true, "tenth", 10, "eleventh", 11, "twelfth", 12, "thirteenth", 13, "fourteenth", 14)
                .add(Role.TEENS, true, "fifteenth", 15, "sixteenth", 16, "seventeenth", 17, "eighteenth", 18)
                .add(Role.TEENS, true, "nineteenth", 19, "twentieth", 20, "thirtieth", 30, "fortieth", 40)
                .add(
                        Role.TEENS,
                        true,
                        "fiftieth",
                        50,
                        "sixtieth",
                        60,
                        "seventieth",
                        70,
                        "eightieth",
                        80,
                        "ninetieth",
                        90);
    }

    private static NumberWords vietnamese() {
        return new NumberWords(false)
                .add(Role.UNIT, false, "một", 1, "hai|đôi", 2, "ba", 3, "bốn|tư", 4, "năm", 5, "sáu", 6)
                .add(Role.UNIT, false, "bảy|bẩy", 7, "tám", 8, "chín", 9, "nửa", "0.5")
                .add(Role.HALF, false, "rưỡi", "0.5")
                .add(Role.HINT, false, "thế kỷ", 100, "thập kỷ|thập niên", 10)
                .add(Role.TAIL, false, "mốt", 1, "lăm|nhăm", 5)
                .add(Role.TENS, false, "mười", 10)
                .add(Role.SCALE, false, "mươi|chục", 10, "trăm", 100, "nghìn|ngàn", 1000, "vạn", 10_000)
                .add(Role.SCALE, false, "triệu", 1_000_000, "tỷ|tỉ", 1_000_000_000L)
                .add(Role.LINK, false, "linh|lẻ|không trăm", 0);
    }

    private static NumberWords lao() {
        return new NumberWords(false)
                .add(Role.UNIT, false, "ໜຶ່ງ|ນຶ່ງ", 1, "ສອງ", 2, "ສາມ", 3, "ສີ່", 4, "ຫ້າ", 5, "ຫົກ", 6)
                .add(Role.UNIT, false, "ເຈັດ", 7, "ແປດ", 8, "ເກົ້າ", 9, "ເຄິ່ງ", "0.5")
                .add(Role.HINT, false, "ສະຕະວັດ|ສັດຕະວັດ", 100, "ທົດສະວັດ", 10)
                .add(Role.TAIL, false, "ເອັດ", 1)
                .add(Role.TENS, false, "ຊາວ", 20)
                .add(Role.SCALE, false, "ສິບ", 10, "ຮ້ອຍ", 100, "ພັນ", 1000, "ໝື່ນ", 10_000, "ແສນ", 100_000)
                .add(Role.SCALE, false, "ລ້ານ", 1_000_000, "ຕື້", 1_000_000_000L);
    }
}
