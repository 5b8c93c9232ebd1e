package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.glossary.Glossary;
import org.songngu.glossary.Term;
import org.songngu.quantity.Found;
import org.songngu.quantity.Quantity;
import org.songngu.quantity.QuantityReader;
import org.songngu.quantity.QuantityWriter;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher;
import org.songngu.translate.memory.Slot;
import org.songngu.translate.memory.SlotFinder;

/**
 * The persons, places and organisations of the glossary and the quantities of a sentence: what a similar sentence may have others
 * of. Not titles, whose listed forms may hold a person, and not times of the day, which each language parts in its own way.
 */
final class Exchangeable implements SlotFinder {
    private static final Set<String> NAMES = Set.of("person", "place", "org");

    private final Map<Lang, PhraseMatcher<Term>> names = new EnumMap<>(Lang.class);
    private final QuantityReader reader;
    private final QuantityWriter writer;

    Exchangeable(Glossary glossary, QuantityReader reader, QuantityWriter writer) {
        this.reader = reader;
        this.writer = writer;
        for (Lang lang : Lang.values()) {
            PhraseMatcher.Builder<Term> forms = PhraseMatcher.builder();
            for (Term term : glossary.terms()) {
                if (NAMES.contains(term.type())) {
                    forms(term).getOrDefault(lang, List.of()).forEach(form -> forms.add(form, term.caseRule(), term));
                }
            }
            names.put(lang, forms.build());
        }
    }

    @Override
    public List<Slot> slots(Lang lang, String text) {
        List<Slot> slots = new ArrayList<>();
        Optional.ofNullable(names.get(lang))
                .ifPresent(finder -> finder.find(Folded.of(text)).forEach(match -> {
                    Term term = match.values().get(0);
                    slots.add(new Slot(match.span(), term.type(), forms(term)));
                }));
        for (Found found : reader.read(lang, text)) {
            boolean isClock = found.quantity() instanceof Quantity.TimeOfDay;
            if (!found.soft() && found.others().isEmpty() && !isClock) {
                slots.add(new Slot(found.span(), kind(found), forms(found)));
            }
        }
        return slots;
    }

    private static String kind(Found found) {
        return found.quantity().getClass().getSimpleName();
    }

    private static Map<Lang, List<String>> forms(Term term) {
        Map<Lang, List<String>> forms = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            List<String> all = new ArrayList<>();
            term.form(lang).ifPresent(all::add);
            all.addAll(term.variants(lang));
            if (!all.isEmpty()) {
                forms.put(lang, all);
            }
        }
        return forms;
    }

    private Map<Lang, List<String>> forms(Found found) {
        Map<Lang, List<String>> forms = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            forms.put(lang, writer.write(found.quantity(), lang));
        }
        return forms;
    }
}
