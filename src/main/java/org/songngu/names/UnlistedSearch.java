package org.songngu.names;

import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Looks for names that no list has: what a model finds, then what a title or an honorific tells; in Lao what the words before it tell. */
@RequiredArgsConstructor
final class UnlistedSearch {
    private final NameModels models;
    private final TitledNames titled = new TitledNames();
    private final LaoUnlisted lao = new LaoUnlisted();

    /** The unlisted names of a region beside its hits; no two overlap. */
    List<Unlisted> find(Region region, List<Hit> taken) {
        if (region.lang() == Lang.LO) {
            return lao.find(region, taken);
        }
        List<Unlisted> found = new ArrayList<>(models.tagger()
                .map(tagger -> new TaggedNames(tagger).find(region, taken))
                .orElse(List.of()));
        for (Unlisted name : titled.find(region, taken)) {
            Span at = name.inView();
            if (found.stream().noneMatch(other -> other.inView().overlaps(at))) {
                found.add(name);
            }
        }
        return found;
    }
}
