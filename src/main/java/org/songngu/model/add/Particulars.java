package org.songngu.model.add;

import java.util.List;
import java.util.Optional;
import org.songngu.model.Role;

/**
 * What a user says of a model that is added; it wins over what can be concluded.
 *
 * @param languages codes, or pairs for a translator; empty to conclude them
 * @param variant which of several graphs: {@code fp32}, {@code quantized}, {@code int8}, {@code fp16}, ...
 */
public record Particulars(
        Optional<String> id,
        Optional<Role> role,
        List<String> languages,
        Optional<String> licence,
        Optional<String> variant) {
    /** Conclude everything. */
    public static final Particulars NONE =
            new Particulars(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Particulars {
        languages = List.copyOf(languages);
    }
}
