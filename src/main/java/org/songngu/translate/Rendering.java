package org.songngu.translate;

import org.songngu.model.SequenceTranslator.Translation;
import org.songngu.text.Lang;

/** What a model wrote, tidied. */
record Rendering(String text, double score, boolean complete, int unknown) {
    static Rendering of(Lang to, Translation translation) {
        String written = translation.text();
        return new Rendering(
                Typography.tidy(to, written),
                Math.min(0, translation.score()),
                translation.complete(),
                Typography.unknown(written));
    }

    Rendering withText(String other) {
        return new Rendering(other, score, complete, unknown);
    }
}
