package org.songngu.names;

import java.util.Locale;

/** How sure a name's written forms are: only {@code LISTED} and {@code RESOLVED} come from the authority list. */
public enum NameStatus {
    LISTED,
    RESOLVED,
    RESTORED,
    ROMANISED,
    UNKNOWN;

    /** The name in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
