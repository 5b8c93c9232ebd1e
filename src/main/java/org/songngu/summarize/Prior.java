package org.songngu.summarize;

import org.songngu.text.Passage;

/** What speaks for a sentence before the others are looked at: where it stands, what it is, how long it is. */
final class Prior {
    private static final double FLOOR = 0.45;
    private static final double REACH = 6;
    /** The first sentence says who, what, where and when, and is often unlike the rest, which only enlarges on it. */
    private static final double OPENING = 1.8;

    private static final double LIST_ITEM = 0.4;
    private static final double LEANING = 0.8;
    private static final int SHORT = 6;
    private static final int BRIEF = 10;
    private static final int LONG = 70;

    private Prior() {}

    /** Above 0, and at most 1 but for the first sentence. News says first what matters most, so weight falls from the top and stays. */
    static double of(Candidate candidate) {
        return (candidate.rank() == 0 ? OPENING : 1) * ofAsked(candidate);
    }

    /** The same where a query decides: the first sentence has no right of its own, as it may answer something else. */
    static double ofAsked(Candidate candidate) {
        Passage.Kind kind = candidate.sentence().kind();
        double place = kind == Passage.Kind.LEAD ? 1 : FLOOR + (1 - FLOOR) * Math.exp(-candidate.rank() / REACH);
        double form = kind == Passage.Kind.LIST_ITEM ? LIST_ITEM : 1;
        return place * form * length(candidate.words()) * (candidate.leans() ? LEANING : 1);
    }

    /** Very short sentences carry no news of their own; very long ones crowd out others. */
    private static double length(int words) {
        if (words < SHORT) {
            return 0.3;
        } else if (words < BRIEF) {
            return 0.7;
        }
        return words > LONG ? 0.85 : 1;
    }
}
