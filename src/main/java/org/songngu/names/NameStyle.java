package org.songngu.names;

import java.util.Locale;

/** How English writes the names of Vietnamese persons and places. */
public enum NameStyle {
    /** Tô Lâm, Hà Nội, Việt Nam: as the Vietnam News Service does. */
    DIACRITICS,
    /** To Lam, Hanoi, Vietnam: the canonical English forms. */
    ASCII;

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
