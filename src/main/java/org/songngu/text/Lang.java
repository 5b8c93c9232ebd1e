package org.songngu.text;

import java.util.Locale;
import java.util.Optional;

/** A language that Songngu reads and writes. */
public enum Lang {
    EN("en", "English"),
    VI("vi", "Vietnamese"),
    LO("lo", "Lao");

    private final String code;
    private final String englishName;

    Lang(String code, String englishName) {
        this.code = code;
        this.englishName = englishName;
    }

    /** The ISO 639-1 code, as it stands on the command line and in JSON. */
    public String code() {
        return code;
    }

    public String englishName() {
        return englishName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language of an ISO 639-1 code in any case; empty for any other text. */
    public static Optional<Lang> ofCode(String code) {
        for (Lang lang : values()) {
            if (lang.code.equalsIgnoreCase(code)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }
}
