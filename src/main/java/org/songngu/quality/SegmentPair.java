package org.songngu.quality;

import java.util.List;
import org.songngu.text.Lang;

/** A source text, its translation, and the names that the translation has to show. */
public record SegmentPair(Lang from, String source, Lang to, String target, List<RequiredName> names) {
    public SegmentPair {
        names = List.copyOf(names);
    }

    /** A pair without known names. */
    public static SegmentPair of(Lang from, String source, Lang to, String target) {
        return new SegmentPair(from, source, to, target, List.of());
    }
}
