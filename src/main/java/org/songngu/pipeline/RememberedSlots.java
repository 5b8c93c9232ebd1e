package org.songngu.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.text.Lang;
import org.songngu.translate.memory.Slot;
import org.songngu.translate.memory.SlotFinder;

/** Remembers the slots of the sentences asked for last: a memory asks for its own sentences again and again. Safe for threads. */
final class RememberedSlots implements SlotFinder {
    private static final int SENTENCES = 16_384;

    private record Key(Lang lang, String text) {}

    private final SlotFinder finder;
    private final Map<Key, List<Slot>> known = new LinkedHashMap<>(SENTENCES, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Slot>> eldest) {
            return size() > SENTENCES;
        }
    };

    RememberedSlots(SlotFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Slot> slots(Lang lang, String text) {
        Key key = new Key(lang, text);
        synchronized (known) {
            List<Slot> slots = known.get(key);
            if (slots != null) {
                return slots;
            }
        }
        List<Slot> slots = List.copyOf(finder.slots(lang, text));
        synchronized (known) {
            known.put(key, slots);
        }
        return slots;
    }
}
