package org.songngu.translate.memory;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.songngu.text.Lang;

/** The sentences of one language of a memory as sources; its indexes are made when the first search asks for them. */
final class Side {
    private final Units units;
    private final Lang lang;
    private final Lazy<Keys> keys;
    private final Lazy<KeyIndex> exact;
    private final Lazy<GramIndex> grams;

    Side(Units units, Lang lang) {
        this.units = units;
        this.lang = lang;
        this.keys = new Lazy<>(() -> new Keys(units, lang));
        this.exact = new Lazy<>(() -> new KeyIndex(keys.get()));
        this.grams = new Lazy<>(() -> new GramIndex(keys.get()));
    }

    /** The units with exactly this key, the first of the file first. */
    IntStream exact(String key) {
        return exact.get().units(key);
    }

    /** The best of the units that are similar to the query and have the other language; of equals the first of the file. */
    Optional<Match> similar(Query query, Weighing weighing, Lang to, SlotFinder finder) {
        Optional<Match> best = Optional.empty();
        CandidateSearch search = new CandidateSearch(query, keys.get(), unit -> units.has(unit, to));
        for (int unit : search.candidates(grams.get())) {
            Optional<Match> match = weigh(unit, weighing, to, finder);
            best = Stream.of(best, match).flatMap(Optional::stream).reduce(Weighing::better);
        }
        return best;
    }

    private Optional<Match> weigh(int unit, Weighing weighing, Lang to, SlotFinder finder) {
        Slots slots = Slots.of(finder, lang, keys.get().get(unit).orElse(""));
        return units.text(unit, lang)
                .flatMap(source -> units.text(unit, to).flatMap(target -> weighing.match(slots, source, target)));
    }
}
