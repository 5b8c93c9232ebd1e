package org.songngu.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a model is to be run: what its graph and its tokenizer do not tell by themselves. One kind for each {@link Role}. */
public sealed interface ModelSettings {
    /** The role of the models that are run so. */
    Role role();

    /**
     * How an encoder is to be run.
     *
     * @param pooling how token vectors become one
     * @param maxLength in tokens, the marks at both ends counted; what is longer is cut
     * @param normalize true if vectors are to have length 1
     * @param dimension the length of a vector
     * @param prefix put before every sentence, such as {@code "query: "}; often empty
     */
    record Encoding(Pooling pooling, int maxLength, boolean normalize, int dimension, String prefix)
            implements ModelSettings {
        public Encoding {
            ModelSpec.check(maxLength > 2, "maxLength", Integer.toString(maxLength));
            ModelSpec.check(dimension > 0, "dimension", Integer.toString(dimension));
        }

        @Override
        public Role role() {
            return Role.ENCODER;
        }
    }

    /** How the vectors of tokens become the vector of a sentence. */
    enum Pooling {
        /** Their mean. */
        MEAN,
        /** That of the first token. */
        CLS,
        /** Not here: the graph itself gives the vector of the sentence. */
        NONE
    }

    /**
     * How a tagger is to be run.
     *
     * @param maxLength in tokens, the marks at both ends counted; a longer sentence is read in pieces
     * @param labels the label of each class of the graph, such as {@code O}, {@code B-PER}, {@code I-PER}
     * @param kinds what a label without its {@code B-} or {@code I-} is called here, such as {@code person} for {@code PER};
     *     what is not in it is no name
     */
    record Tagging(int maxLength, List<String> labels, Map<String, String> kinds) implements ModelSettings {
        public Tagging {
            labels = List.copyOf(labels);
            kinds = Map.copyOf(kinds);
            ModelSpec.check(maxLength > 2, "maxLength", Integer.toString(maxLength));
            ModelSpec.check(labels.size() > 1, "labels", labels.toString());
        }

        @Override
        public Role role() {
            return Role.TAGGER;
        }
    }

    /**
     * How a restorer is to be run: a graph from characters to the marked form of each. A character that is not in the
     * alphabet is read as its lower-case letter, else as that one's base letter. A class makes of a character its letter, in
     * the character's case, and is open only to characters with the same base letter and no other marks: {@code ộ} to
     * {@code o}, {@code ô} and {@code ọ}, and to {@code O}.
     *
     * @param maxLength in characters; a longer text is read in pieces
     * @param context how many characters the graph looks to either side at most; pieces overlap so that none is missed
     * @param alphabet the characters that the graph knows: the first has the number 1, and any other character is 0
     * @param classes what each class of the graph makes of a character: a lower-case letter, or the empty text, which leaves
     *     any character as it is
     * @param temperature by which scores are divided before they become probabilities; above 1 where a graph is too sure
     */
    record Restoring(int maxLength, int context, String alphabet, List<String> classes, double temperature)
            implements ModelSettings {
        public Restoring {
            classes = List.copyOf(classes);
            ModelSpec.check(maxLength > 2, "maxLength", Integer.toString(maxLength));
            ModelSpec.check(context >= 0 && 2 * context < maxLength, "context", Integer.toString(context));
            ModelSpec.check(!alphabet.isEmpty(), "alphabet", alphabet);
            ModelSpec.check(classes.size() > 1, "classes", classes.toString());
            for (String made : classes) {
                ModelSpec.check(made.codePointCount(0, made.length()) < 2, "classes", made);
            }
            ModelSpec.check(temperature > 0, "temperature", Double.toString(temperature));
        }

        @Override
        public Role role() {
            return Role.RESTORER;
        }
    }

    /**
     * How a translator is to be run.
     *
     * @param search how its best translation is looked for
     * @param maxSource the most tokens it reads, marks counted
     * @param maxTarget the most tokens it writes
     */
    record Translating(
            Layout layout,
            Search search,
            int maxSource,
            int maxTarget,
            Marks marks,
            Languages tags,
            Terminology terminology)
            implements ModelSettings {
        public Translating {
            ModelSpec.check(maxSource > 2, "maxSource", Integer.toString(maxSource));
            ModelSpec.check(maxTarget > 2, "maxTarget", Integer.toString(maxTarget));
        }

        @Override
        public Role role() {
            return Role.TRANSLATOR;
        }
    }

    /** Which graphs a translator has, and what they take and give. */
    enum Layout {
        /** {@code encoder}, {@code decoder} for the first step and {@code decoderWithPast} for the others. */
        SEPARATE,
        /** {@code encoder} and one {@code decoder}, with an input {@code use_cache_branch}. */
        MERGED,
        /** {@code encoder} that gives the cross-attention caches, and a {@code decoder} that searches; Songngu's own. */
        FUSED;

        /** The name in JSON. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How the best translation is looked for.
     *
     * @param beam how many candidates are kept; 1 is greedy
     * @param lengthPenalty the power of the length by which a candidate's log probability is divided
     * @param repeats how often the same tokens, up to eight with a letter among them, may stand in a row; 0 for no limit
     */
    record Search(int beam, double lengthPenalty, int repeats) {
        public Search {
            ModelSpec.check(repeats >= 0, "repeats", Integer.toString(repeats));
            ModelSpec.check(beam > 0 && beam <= 64, "beam", Integer.toString(beam));
        }
    }

    /**
     * The numbers of special tokens.
     *
     * @param start what the decoder begins with
     * @param suppressed tokens that are never written
     */
    record Marks(int start, int end, int pad, Set<Integer> suppressed) {
        public Marks {
            suppressed = Set.copyOf(suppressed);
        }
    }

    /**
     * How a translator of several pairs is told which one.
     *
     * @param tokens the token of each language code; empty for a model of one pair
     * @param source the language whose token stands first in the source, if any does
     * @param forced true if the token of the target language is forced to stand first in the target
     */
    record Languages(Map<String, String> tokens, Optional<Side> source, boolean forced) {
        /** For a model of one pair. */
        public static final Languages NONE = new Languages(Map.of(), Optional.empty(), false);

        public Languages {
            tokens = Map.copyOf(tokens);
            ModelSpec.check(!tokens.isEmpty() || source.isEmpty() && !forced, "languageTokens", "missing");
        }
    }

    /** A side of a pair of languages. */
    enum Side {
        FROM,
        TO
    }

    /** How terms are brought into this model's output; measured for each model. */
    enum Terminology {
        /** By constraints on the search. */
        CONSTRAINTS,
        /** By marks in the source that the model copies. */
        PLACEHOLDERS,
        /** Not at all. */
        NONE
    }
}
