package org.songngu.quantity;

import java.util.ArrayList;
import java.util.List;
import org.songngu.text.Lang;

/** How a place in an order is written. */
final class Ordinals {
    private static final List<String> ENGLISH =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Ordinals() {}

    static List<String> forms(int rank, Lang lang) {
        List<String> forms = new ArrayList<>();
        switch (lang) {
            case EN -> {
                forms.add(english(rank));
                if (rank >= 1 && rank <= ENGLISH.size()) {
                    forms.add(ENGLISH.get(rank - 1));
                }
            }
            case VI -> {
                forms.addAll(List.of("thứ " + rank, "lần thứ " + rank));
                Romans.write(rank).ifPresent(roman -> forms.addAll(List.of("lần thứ " + roman, "thứ " + roman)));
            }
            case LO -> {
                forms.addAll(List.of("ທີ " + rank, "ຄັ້ງທີ " + rank));
                Romans.write(rank).ifPresent(roman -> forms.add("ຄັ້ງທີ " + roman));
            }
        }
        return forms;
    }

    /** {@code 1st, 2nd, 3rd, 4th, 11th}. */
    static String english(int rank) {
        boolean teens = rank % 100 >= 11 && rank % 100 <= 13;
        String suffix = teens
                ? "th"
                : switch (rank % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return rank + suffix;
    }
}
