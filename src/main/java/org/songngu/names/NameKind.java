package org.songngu.names;

import java.util.Locale;
import java.util.Optional;

/** What a name names. */
public enum NameKind {
    PERSON,
    PLACE,
    ORG,
    TITLE,
    OTHER;

    /** The name in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a label; empty for any other text. */
    static Optional<NameKind> ofLabel(String label) {
        for (NameKind kind : values()) {
            if (kind.label().equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
