package org.songngu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.songngu.quantity.Quantity.CalendarDate;
import org.songngu.quantity.Quantity.Measure;
import org.songngu.quantity.Quantity.Money;
import org.songngu.quantity.Quantity.Ordinal;
import org.songngu.quantity.Quantity.Percent;
import org.songngu.quantity.Quantity.PlainNumber;
import org.songngu.quantity.Quantity.Range;
import org.songngu.quantity.Quantity.TimeOfDay;
import org.songngu.quantity.Quantity.Year;
import org.songngu.text.Characters;
import org.songngu.text.Lang;

/**
 * Writes a quantity as a newsroom of a language does: the best form first, then what is accepted as well. Every form, read by
 * {@link QuantityReader}, can be the quantity it was written from. Immutable and safe for threads. Month names and date orders
 * are templates of this package: the common locale data has "6 tháng 1, 2024" where a newspaper has "ngày 6/1/2024".
 */
public final class QuantityWriter {
    private static final Map<Lang, List<String>> PERCENT = Map.of(
            Lang.EN, List.of("%", " per cent", " percent"),
            Lang.VI, List.of("%", " phần trăm"),
            Lang.LO, List.of("%", " ສ່ວນຮ້ອຍ"));

    private final Map<Lang, Terms> currencies = new EnumMap<>(Lang.class);
    private final Map<Lang, Terms> units = new EnumMap<>(Lang.class);
    private final Terms signs = Terms.ofColumn("currencies.tsv", 1);

    public QuantityWriter() {
        for (Lang lang : Lang.values()) {
            currencies.put(lang, Terms.ofColumn("currencies.tsv", lang));
            units.put(lang, Terms.ofColumn("units.tsv", lang));
        }
    }

    /** The forms of a quantity in a language, at least one, without repeats. */
    public List<String> write(Quantity quantity, Lang lang) {
        return List.copyOf(new LinkedHashSet<>(forms(quantity, lang)));
    }

    private List<String> forms(Quantity quantity, Lang lang) {
        if (quantity instanceof PlainNumber number) {
            return number(number.value(), lang);
        } else if (quantity instanceof Percent percent) {
            return Objects.requireNonNull(PERCENT.get(lang)).stream()
                    .map(sign -> Numerals.write(percent.value(), lang) + sign)
                    .toList();
        } else if (quantity instanceof Money money) {
            return money(money, lang);
        } else if (quantity instanceof Measure measure) {
            return measure(measure, lang);
        } else if (quantity instanceof Ordinal ordinal) {
            return Ordinals.forms(ordinal.rank(), lang);
        } else if (quantity instanceof CalendarDate date) {
            return DateForms.date(date, lang);
        } else if (quantity instanceof TimeOfDay time) {
            return DateForms.time(time, lang);
        } else if (quantity instanceof Year year) {
            return List.of(Integer.toString(year.year()));
        }
        return new RangeForms(this).forms((Range) quantity, lang);
    }

    private static List<String> number(BigDecimal value, Lang lang) {
        List<String> forms = new ArrayList<>(NumberForms.digits(value, lang));
        NumberForms.word(value, lang).ifPresent(forms::add);
        return forms;
    }

    private List<String> money(Money money, Lang lang) {
        List<String> forms = new ArrayList<>();
        List<String> names = Objects.requireNonNull(currencies.get(lang)).forms(money.currency());
        for (String number : NumberForms.digits(money.amount(), lang)) {
            if (lang == Lang.EN) {
                signs.forms(money.currency()).stream()
                        .filter(sign ->
                                !Character.isLetterOrDigit(sign.charAt(sign.length() - 1)) && !sign.endsWith(" "))
                        .forEach(sign -> forms.add(sign.toUpperCase(Locale.ROOT) + number));
            }
            names.forEach(name -> forms.add(number + gap(number) + name));
        }
        return forms;
    }

    /** Lao writes no space after a scale word. */
    static String gap(String number) {
        return Characters.isLao(number.charAt(number.length() - 1)) ? "" : " ";
    }

    /** The name of a currency that a language puts after the number. */
    String currency(String code, Lang lang) {
        return Objects.requireNonNull(currencies.get(lang)).forms(code).get(0);
    }

    private List<String> measure(Measure measure, Lang lang) {
        List<String> forms = new ArrayList<>();
        List<String> names = Objects.requireNonNull(units.get(lang)).forms(measure.unit());
        for (String number : NumberForms.digits(measure.value(), lang)) {
            names.stream()
                    .filter(name -> lang != Lang.EN || agrees(name, names, measure.value()))
                    .forEach(name -> forms.add(number + (name.endsWith("-old") ? "-" : gap(number)) + name));
        }
        Optional<String> word = NumberForms.word(measure.value(), lang);
        word.ifPresent(number -> forms.add(number + (lang == Lang.LO ? "" : " ") + names.get(0)));
        return forms;
    }

    /** English has one kilometre and two kilometres; an abbreviation has one form. */
    private static boolean agrees(String name, List<String> names, BigDecimal value) {
        boolean singular = names.contains(name + "s")
                || names.contains(name + "es")
                || name.equals("foot")
                || name.equals("person");
        boolean plural = name.endsWith("s") && names.contains(name.substring(0, name.length() - 1));
        return value.compareTo(BigDecimal.ONE) == 0 ? !plural : !singular;
    }
}
