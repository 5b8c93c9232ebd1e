package org.songngu.model;

import java.util.Locale;
import java.util.Optional;

/** What a model does in the making of a brief. */
public enum Role {
    /** Gives a sentence its vector. */
    ENCODER,
    /** Finds names. */
    TAGGER,
    /** Puts Vietnamese diacritics back. */
    RESTORER,
    /** Translates a sentence. */
    TRANSLATOR;

    /** The name on the command line and in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a label; empty for any other text. */
    public static Optional<Role> ofLabel(String label) {
        for (Role role : values()) {
            if (role.label().equals(label)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
