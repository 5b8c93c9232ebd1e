package org.songngu.translate.memory;

import java.util.Arrays;
import java.util.Optional;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/**
 * The sentences of one language of a memory as they are compared: folded, on one line. Only those that folding changes are
 * stored a second time. Immutable.
 */
final class Keys {
    private static final long AS_IT_STANDS = -1;

    private final Units units;
    private final Lang lang;
    private final Arena arena = new Arena();
    private final long[] addresses;

    Keys(Units units, Lang lang) {
        this.units = units;
        this.lang = lang;
        this.addresses = new long[units.size()];
        Arrays.fill(addresses, AS_IT_STANDS);
        for (int unit = 0; unit < addresses.length; unit++) {
            fold(unit);
        }
    }

    private void fold(int unit) {
        units.text(unit, lang).ifPresent(text -> {
            String key = of(text);
            if (!key.equals(text)) {
                addresses[unit] = arena.add(key);
            }
        });
    }

    /** The form in which two sentences that are the same to a reader are equal. */
    static String of(String sentence) {
        return Folded.of(sentence).view().replace('\n', ' ').strip();
    }

    int size() {
        return addresses.length;
    }

    /** Empty if the unit lacks the language, or has nothing in it that shows. */
    Optional<String> get(int unit) {
        long address = addresses[unit];
        return (address == AS_IT_STANDS ? units.text(unit, lang) : Optional.of(arena.get(address)))
                .filter(key -> !key.isEmpty());
    }
}
