package org.songngu.model.add;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What was concluded from an export.
 *
 * @param description the {@code model.json} it amounts to
 * @param notes what had to be assumed, for a person to check
 */
record Conclusion(ObjectNode description, List<String> notes) {
    Conclusion {
        notes = List.copyOf(notes);
    }

    String id() {
        return description.path("id").asText();
    }
}
