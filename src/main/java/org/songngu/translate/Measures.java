package org.songngu.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Numbers with the symbol of a unit ({@code 5.5 km}), and how each language writes them. */
final class Measures {
    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/$€£-])(\\d{1,3}(?:([.,])\\d{3})*(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)[\\h]?"
                    + "(km²|km2|m²|m2|m³|m3|kWh|MWh|GWh|km|cm|mm|kg|MW|GW|kW|kV|MHz|GHz|GB|TB|Mbps|Gbps|°C|ha)"
                    + "(?![\\p{L}\\p{N}/])");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(?:\\1\\d{3})*(?:[.,]\\d+)?");

    /** What a translator may write for a symbol; for Lao the word comes first, as its newspapers have it. */
    private static final Map<String, Map<Lang, List<String>>> NAMES = Map.of(
            "km", names("kilometres|kilometers|kilometre|kilometer", "ki-lô-mét|kilômét|cây số", "ກິໂລແມັດ|ກມ"),
            "cm", names("centimetres|centimeters", "xen-ti-mét|xăng-ti-mét", "ຊັງຕີແມັດ|ຊມ"),
            "kg", names("kilograms|kilogrammes|kilos", "ki-lô-gam|kilôgam|cân", "ກິໂລກຣາມ|ກິໂລ|ກກ"),
            "ha", names("hectares|hectare", "héc-ta|hecta|hécta", "ເຮັກຕາ|ຮຕ"),
            "MW", names("megawatts|megawatt", "mê-ga-oát|megawatt", "ເມກາວັດ"),
            "m2", names("square metres|square meters|m²", "mét vuông|m²", "ຕາແມັດ|ຕາລາງແມັດ"),
            "km2", names("square kilometres|square kilometers|km²", "ki-lô-mét vuông|km²", "ຕາກິໂລແມັດ|ຕາລາງກິໂລແມັດ"),
            "°C", names("degrees Celsius", "độ C", "ອົງສາ|ອົງສາເຊ"));

    private Measures() {}

    /**
     * A number with a unit.
     *
     * @param number as {@link Lang#EN} writes it
     */
    record Measure(Span span, String number, String unit) {
        /** How this may stand in a language, the usual way first. */
        List<String> forms(Lang lang) {
            Set<String> forms = new LinkedHashSet<>();
            String local = lang == Lang.EN ? number : swapped(number);
            List<String> words =
                    NAMES.getOrDefault(unit.replace('²', '2'), Map.of()).getOrDefault(lang, List.of());
            if (lang == Lang.LO) {
                words.forEach(word -> forms.add(local + " " + word));
            }
            forms.add(local + " " + unit);
            forms.add(local + unit);
            words.forEach(word -> forms.add(local + " " + word));
            return List.copyOf(forms);
        }
    }

    static List<Measure> find(Lang lang, String text) {
        List<Measure> found = new ArrayList<>();
        Matcher measure = NUMBER_AND_UNIT.matcher(text);
        while (measure.find()) {
            String number = measure.group(1);
            found.add(new Measure(
                    new Span(measure.start(), measure.end()),
                    isEnglish(lang, number) ? number : swapped(number),
                    measure.group(3)));
        }
        return found;
    }

    /** Vietnamese and Lao writers use the English marks at times: only what can be read one way alone tells. */
    private static boolean isEnglish(Lang lang, String number) {
        boolean dot = number.indexOf('.') >= 0;
        boolean comma = number.indexOf(',') >= 0;
        if (dot && comma) {
            return number.lastIndexOf('.') > number.lastIndexOf(',');
        }
        return GROUPED.matcher(number).matches() || dot == comma ? lang == Lang.EN : dot;
    }

    private static String swapped(String number) {
        StringBuilder swapped = new StringBuilder(number);
        for (int i = 0; i < swapped.length(); i++) {
            char c = swapped.charAt(i);
            swapped.setCharAt(i, c == '.' ? ',' : c == ',' ? '.' : c);
        }
        return swapped.toString();
    }

    private static Map<Lang, List<String>> names(String en, String vi, String lo) {
        return Map.of(
                Lang.EN, List.of(en.split("\\|")),
                Lang.VI, List.of(vi.split("\\|")),
                Lang.LO, List.of(lo.split("\\|")));
    }
}
