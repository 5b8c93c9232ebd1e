package org.songngu.translate.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.songngu.text.Lang;

/** The exchangeable pieces of one sentence, in order, none overlapping another. */
record Slots(String text, List<Slot> list) {
    private static final Comparator<Slot> ORDER = Comparator.comparingInt(
                    (Slot slot) -> slot.span().start())
            .thenComparingInt(slot -> -slot.span().end());

    Slots {
        list = List.copyOf(list);
    }

    static Slots of(SlotFinder finder, Lang lang, String text) {
        List<Slot> kept = new ArrayList<>();
        int end = 0;
        for (Slot slot : finder.slots(lang, text).stream().sorted(ORDER).toList()) {
            boolean fits = slot.span().start() >= end && slot.span().end() <= text.length();
            if (fits && !slot.span().isEmpty()) {
                kept.add(slot);
                end = slot.span().end();
            }
        }
        return new Slots(text, kept);
    }

    int size() {
        return list.size();
    }

    Slot get(int slot) {
        return list.get(slot);
    }

    String surface(int slot) {
        return get(slot).span().in(text);
    }

    List<String> kinds() {
        return list.stream().map(Slot::kind).toList();
    }

    /** True if the two slots are written alike or mean the same. */
    boolean same(int mine, Slots others, int theirs) {
        boolean alike = get(mine).kind().equals(others.get(theirs).kind())
                && surface(mine).equals(others.surface(theirs));
        return alike || get(mine).means(others.get(theirs));
    }

    /** The text with each slot written as {@code fill} says. */
    String masked(Fill fill) {
        StringBuilder masked = new StringBuilder(text.length());
        int at = 0;
        for (int slot = 0; slot < list.size(); slot++) {
            masked.append(text, at, get(slot).span().start()).append(fill.of(slot));
            at = get(slot).span().end();
        }
        return masked.append(text, at, text.length()).toString();
    }

    /** What stands for a slot in a masked text. */
    @FunctionalInterface
    interface Fill {
        String of(int slot);
    }
}
