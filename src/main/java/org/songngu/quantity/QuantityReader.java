package org.songngu.quantity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/**
 * Finds the quantities of a text: numbers in digits (Lao ones too) and words, money, percentages, dates, times, ordinals,
 * measures and ranges. Immutable and safe for threads. Composed or decomposed text, no-break spaces and long dashes make no
 * difference. A sign before a number ({@code -3%}) is not read: in running text it cannot be told from a dash.
 */
public final class QuantityReader {
    private static final String CURRENCIES = "currencies.tsv";
    private static final String UNITS = "units.tsv";

    private record Grammar(Dates dates, Times times, Cardinals cardinals, Classifier classifier, Ranges ranges) {
        static Grammar of(Lang lang, Terms signs) {
            Terms currencies = Terms.ofColumn(CURRENCIES, lang);
            Terms units = Terms.ofColumn(UNITS, lang);
            return new Grammar(
                    new Dates(lang),
                    new Times(lang),
                    new Cardinals(lang, signs),
                    new Classifier(lang, signs, currencies, units),
                    new Ranges(lang));
        }
    }

    private final Map<Lang, Grammar> grammars = new EnumMap<>(Lang.class);

    public QuantityReader() {
        Terms signs = Terms.ofColumn(CURRENCIES, 1);
        for (Lang lang : Lang.values()) {
            grammars.put(lang, Grammar.of(lang, signs));
        }
    }

    /** The quantities of a text in order, never overlapping; spans index the text as given. */
    public List<Found> read(Lang lang, String text) {
        Grammar grammar = Objects.requireNonNull(grammars.get(lang));
        Line line = new Line(Folded.of(text));
        grammar.dates().read(line);
        grammar.times().read(line);
        grammar.classifier().romans(line);
        for (Cardinal number : grammar.cardinals().in(line.lower(), line.claimed())) {
            grammar.classifier().classify(number, line);
        }
        return grammar.ranges().join(line.found(), line.lower()).stream()
                .map(found -> found.withSpan(line.original(found.span())))
                .toList();
    }
}
