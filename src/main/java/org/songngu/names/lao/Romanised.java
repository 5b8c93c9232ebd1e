package org.songngu.names.lao;

import java.util.Optional;

/** A Lao name in Latin letters, or what in it cannot be read: one of the two is there. */
public record Romanised(Optional<Forms> forms, Optional<Unread> unread) {
    public Romanised {
        if (forms.isPresent() == unread.isPresent()) {
            throw new IllegalArgumentException("a name is either read or not");
        }
    }

    /**
     * Two spellings of one name.
     *
     * @param bgn BGN/PCGN 1966: {@code Louangphabang}, {@code Phôngsali}
     * @param press nearer to what newspapers print: {@code Louangphabang}, {@code Phongsaly}
     */
    public record Forms(String bgn, String press) {}

    /**
     * @param at where in the name, as it was given, stands what cannot be read
     * @param letters what stands there
     * @param reason why, in words for a user
     */
    public record Unread(int at, String letters, String reason) {
        /** For a user: the reason, the place counted from 1, the letters. */
        public String message() {
            return reason + " at " + (at + 1) + ": " + letters;
        }
    }

    static Romanised of(String bgn, String press) {
        return new Romanised(Optional.of(new Forms(bgn, press)), Optional.empty());
    }

    static Romanised unread(Unread unread) {
        return new Romanised(Optional.empty(), Optional.of(unread));
    }
}
