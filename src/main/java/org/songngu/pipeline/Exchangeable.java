package org.songngu.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.songngu.glossary.Term;
import org.songngu.glossary.TermFinder;
import org.songngu.glossary.TermHit;
import org.songngu.quantity.Found;
import org.songngu.quantity.QuantityReader;
import org.songngu.quantity.QuantityWriter;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.translate.memory.Slot;
import org.songngu.translate.memory.SlotFinder;

/** The names of the glossary and the quantities of a sentence: what a similar sentence may have others of. */
final class Exchangeable implements SlotFinder {
    private final TermFinder terms;
    private final QuantityReader reader;
    private final QuantityWriter writer = new QuantityWriter();

    Exchangeable(TermFinder terms, QuantityReader reader) {
        this.terms = terms;
        this.reader = reader;
    }

    @Override
    public List<Slot> slots(Lang lang, String text) {
        List<Slot> slots = new ArrayList<>();
        for (TermHit hit : terms.find(lang, Folded.of(text))) {
            if (Authority.isName(hit.term())) {
                slots.add(new Slot(hit.span(), hit.term().type(), forms(hit.term())));
            }
        }
        for (Found found : reader.read(lang, text)) {
            if (!found.soft() && found.others().isEmpty()) {
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
