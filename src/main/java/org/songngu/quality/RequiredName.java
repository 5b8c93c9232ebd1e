package org.songngu.quality;

import java.util.List;
import org.songngu.text.Span;

/**
 * A name of the source that the target has to show.
 *
 * @param inSource where it stands in the source text
 * @param accepted the forms of the target language that will do, the best first
 */
public record RequiredName(Span inSource, List<String> accepted) {
    public RequiredName {
        accepted = List.copyOf(accepted);
    }
}
