package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/** The words that numbers are made of, by their first letter, longer ones first. */
final class NumberLexicon {
    enum Role {
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

    record Word(String text, Role role, BigDecimal value, boolean ordinal) {}

    private final Map<Character, List<Word>> byFirst = new HashMap<>();

    private NumberLexicon() {}

    static Map<Character, List<Word>> of(Lang lang) {
        NumberLexicon lexicon =
                switch (lang) {
                    case EN -> english();
                    case VI -> vietnamese();
                    case LO -> lao();
                };
        return Map.copyOf(lexicon.byFirst);
    }

    private NumberLexicon add(Role role, boolean ordinal, Object... wordsAndValues) {
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

    private static NumberLexicon english() {
        NumberLexicon words = new NumberLexicon()
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
                .add(Role.HINT, false, "fifties", 50, "sixties", 60, "seventies", 70, "eighties", 80, "nineties", 90);
        return englishOrdinals(words);
    }

    private static NumberLexicon englishOrdinals(NumberLexicon words) {
        return words.add(Role.UNIT, true, "first|firstly", 1, "second|secondly", 2, "third|thirdly", 3, "fourth", 4)
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

    private static NumberLexicon vietnamese() {
        return new NumberLexicon()
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

    private static NumberLexicon lao() {
        return new NumberLexicon()
                .add(Role.UNIT, false, "ໜຶ່ງ|ນຶ່ງ", 1, "ສອງ", 2, "ສາມ", 3, "ສີ່", 4, "ຫ້າ", 5, "ຫົກ", 6)
                .add(Role.UNIT, false, "ເຈັດ", 7, "ແປດ", 8, "ເກົ້າ", 9, "ເຄິ່ງ", "0.5")
                .add(Role.HINT, false, "ສະຕະວັດ|ສັດຕະວັດ", 100, "ທົດສະວັດ", 10)
                .add(Role.TAIL, false, "ເອັດ", 1)
                .add(Role.TENS, false, "ຊາວ", 20)
                .add(Role.SCALE, false, "ສິບ", 10, "ຮ້ອຍ", 100, "ພັນ", 1000, "ໝື່ນ", 10_000, "ແສນ", 100_000)
                .add(Role.SCALE, false, "ລ້ານ", 1_000_000, "ຕື້", 1_000_000_000L);
    }
}
