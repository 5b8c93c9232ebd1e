package org.songngu.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.text.Lang;

/** The months' names in the three languages. */
final class Months {
    private static final List<String> ENGLISH = List.of(
            "January|Jan",
            "February|Feb",
            "March|Mar",
            "April|Apr",
            "May",
            "June|Jun",
            "July|Jul",
            "August|Aug",
            "September|Sept|Sep",
            "October|Oct",
            "November|Nov",
            "December|Dec");
    private static final List<String> VIETNAMESE = List.of(
            "một|giêng",
            "hai",
            "ba",
            "tư|bốn",
            "năm",
            "sáu",
            "bảy",
            "tám",
            "chín",
            "mười",
            "mười một",
            "mười hai|chạp");
    private static final List<String> LAO = List.of(
            "ມັງກອນ",
            "ກຸມພາ|ກຸ່ມພາ",
            "ມີນາ",
            "ເມສາ",
            "ພຶດສະພາ|ພືດສະພາ",
            "ມິຖຸນາ|ມີຖຸນາ",
            "ກໍລະກົດ|ກໍລະກັດ|ກໍະກົດ",
            "ສິງຫາ",
            "ກັນຍາ",
            "ຕຸລາ",
            "ພະຈິກ|ພະຈີກ",
            "ທັນວາ");
    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** The name as a newspaper writes it; a number in Vietnamese. */
    static String name(int month, Lang lang) {
        return switch (lang) {
            case EN -> forms(ENGLISH, month)[0];
            case VI -> Integer.toString(month);
            case LO -> forms(LAO, month)[0];
        };
    }

    /** The month of a name or a number from 1 to 12. */
    static Optional<Integer> number(String nameOrNumber) {
        if (Letters.isDigit(nameOrNumber, 0)) {
            int month = Integer.parseInt(nameOrNumber);
            return month >= 1 && month <= 12 ? Optional.of(month) : Optional.empty();
        }
        return Optional.ofNullable(NUMBERS.get(nameOrNumber.replace(".", "")));
    }

    /** An alternation of the names in lower case, for a pattern; longer names first. */
    static String pattern(Lang lang) {
        List<String> names = lang == Lang.EN ? ENGLISH : lang == Lang.VI ? VIETNAMESE : LAO;
        return String.join(
                "|",
                names.stream()
                        .flatMap(forms -> List.of(forms.split("\\|", -1)).stream())
                        .map(Letters::lower)
                        .sorted((a, b) -> b.length() - a.length())
                        .toList());
    }

    private static String[] forms(List<String> names, int month) {
        return names.get(month - 1).split("\\|", -1);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> names : List.of(ENGLISH, VIETNAMESE, LAO)) {
            for (int month = 1; month <= 12; month++) {
                for (String form : forms(names, month)) {
                    numbers.put(Letters.lower(form), month);
                }
            }
        }
        return Map.copyOf(numbers);
    }
}
