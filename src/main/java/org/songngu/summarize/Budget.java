package org.songngu.summarize;

import java.util.Locale;
import org.songngu.failure.SongnguException;

/** How long a summary may be. */
public sealed interface Budget {
    /** A quarter of the sentences, at least 3 and at most 8; what a user gets who asks for nothing. */
    Budget USUAL = new Quarter();

    /** Every sentence of the article, headings included, in order and unscored. */
    Budget FULL = new Full();

    /** What stands for this budget in a signature. */
    String label();

    /** So many sentences, or fewer where the article has fewer that are worth it. */
    record Sentences(int most) implements Budget {
        public Sentences {
            check(most >= 1, "--sentences " + most, "give a number of sentences from 1 up");
        }

        @Override
        public String label() {
            return "sentences=" + most;
        }
    }

    /** So many words (Vietnamese: syllables), and at least one sentence. */
    record Words(int most) implements Budget {
        public Words {
            check(most >= 1, "--words " + most, "give a number of words from 1 up");
        }

        @Override
        public String label() {
            return "words=" + most;
        }
    }

    /** This share of the sentences, and at least one sentence. */
    record Ratio(double share) implements Budget {
        public Ratio {
            check(share > 0 && share <= 1, "--ratio " + share, "give a share above 0 and up to 1, such as 0.25");
        }

        @Override
        public String label() {
            return "ratio=" + String.format(Locale.ROOT, "%.3g", share);
        }
    }

    /** See {@link #USUAL}. */
    record Quarter() implements Budget {
        @Override
        public String label() {
            return "quarter";
        }
    }

    /** See {@link #FULL}. */
    record Full() implements Budget {
        @Override
        public String label() {
            return "full";
        }
    }

    private static void check(boolean fine, String problem, String hint) {
        if (!fine) {
            throw SongnguException.usage(problem + ": out of range", hint);
        }
    }
}
