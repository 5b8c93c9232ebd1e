package org.songngu.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in a line what a reviewer should know about a model's draft. */
final class Remarks {
    private Remarks() {}

    /** The draft as a target; {@link Target#NONE} if the model gave nothing. */
    static Target target(Draft draft) {
        if (draft.text().isEmpty()) {
            return Target.NONE;
        }
        return new Target(draft.text(), Origin.MODEL, Math.exp(draft.score()), draft.placed(), of(draft));
    }

    private static Optional<String> of(Draft draft) {
        List<String> remarks = new ArrayList<>();
        if (!draft.byModel()) {
            remarks.add("carried over: there is nothing to translate");
        }
        if (!draft.complete()) {
            remarks.add("incomplete: the model did not come to the end of the sentence");
        }
        if (draft.unknown() > 0) {
            remarks.add("gaps: the model could not write " + draft.unknown()
                    + (draft.unknown() == 1 ? " character or word" : " characters or words"));
        }
        return remarks.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", remarks));
    }
}
