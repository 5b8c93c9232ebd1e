package org.songngu.names;

import java.util.Locale;

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
}
