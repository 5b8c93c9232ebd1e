package org.songngu.pipeline;

import java.util.Optional;
import org.songngu.glossary.Glossary;
import org.songngu.names.NameStyle;
import org.songngu.names.StyledEnglish;
import org.songngu.text.Lang;
import org.songngu.translate.Target;

/**
 * How targets in English write Vietnamese persons and places. Immutable and safe for threads.
 *
 * @param style empty where targets stay as they come
 */
record TargetStyle(Optional<NameStyle> style, Optional<StyledEnglish> writer) {
    static TargetStyle of(Glossary glossary, Optional<NameStyle> style) {
        return new TargetStyle(style, style.map(wanted -> new StyledEnglish(Authority.of(glossary), wanted)));
    }

    /** The target in this style, wherever it comes from. */
    Target of(Lang to, Target target) {
        if (to != Lang.EN || writer.isEmpty() || target.text().isEmpty()) {
            return target;
        }
        String text = writer.get().of(target.text());
        return text.equals(target.text())
                ? target
                : new Target(text, target.origin(), target.score(), target.placed(), target.remark());
    }

    boolean prefersDiacritics() {
        return style.filter(wanted -> wanted == NameStyle.DIACRITICS).isPresent();
    }
}
