package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.quantity.NumberLexicon.Role;
import org.songngu.quantity.NumberLexicon.Word;
import org.songngu.text.Lang;

/**
 * Reads numbers in words: {@code twenty-five thousand}, {@code hai mươi lăm}, {@code ຊາວຫ້າ}. Immutable. What follows the
 * language and not arithmetic: {@code năm} after {@code mười} or {@code trăm} is a year, {@code lăm} the five; a word that is
 * only a scale ({@code trăm}, {@code ພັນ}) begins no number.
 */
final class NumberWords {
    /** A number in words, from an index to {@code end}. */
    record Spoken(BigDecimal value, int end, boolean ordinal, boolean soft) {}

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
    private final Map<Character, List<Word>> byFirst;

    NumberWords(Lang lang) {
        this.spaced = lang == Lang.EN;
        this.byFirst = NumberLexicon.of(lang);
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
}
