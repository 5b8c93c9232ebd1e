package org.songngu.translate;

import org.songngu.text.Lang;

/**
 * How long a sentence or a part of one may be that goes through a model at once.
 *
 * @param characters for English and Vietnamese
 * @param words for English and Vietnamese, counted by spaces
 * @param laoCharacters for Lao, whose words are not told apart by spaces
 */
public record ClauseLimit(int characters, int words, int laoCharacters) {
    public static final ClauseLimit USUAL = new ClauseLimit(300, 60, 200);

    public ClauseLimit {
        if (characters < 1 || words < 1 || laoCharacters < 1) {
            throw new IllegalArgumentException(
                    "a part needs room: " + characters + ", " + words + ", " + laoCharacters);
        }
    }

    ClauseLimit halved() {
        return new ClauseLimit((characters + 1) / 2, (words + 1) / 2, (laoCharacters + 1) / 2);
    }

    boolean isOver(Lang lang, String part) {
        if (lang == Lang.LO) {
            return part.length() > laoCharacters;
        }
        return part.length() > characters || part.chars().filter(c -> c == ' ').count() >= words;
    }
}
