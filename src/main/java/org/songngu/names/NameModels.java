package org.songngu.names;

import java.util.Optional;
import org.songngu.model.Restorer;
import org.songngu.model.TokenTagger;
import org.songngu.provenance.Signature;

/**
 * The models that help with names that no list has; without them only lists and rules do. Not safe for threads, as its models are
 * not.
 *
 * @param tagger finds names in the languages that it knows
 * @param restorer gives Vietnamese names their marks back
 */
public record NameModels(Optional<TokenTagger> tagger, Optional<Restorer> restorer) {
    /** Lists and rules alone. */
    public static final NameModels NONE = new NameModels(Optional.empty(), Optional.empty());

    /** Both models and their weights. */
    public Signature signature() {
        return Signature.of("tagger", tagger.map(TokenTagger::mark).orElse("none"))
                .with("restorer", restorer.map(Restorer::mark).orElse("none"));
    }
}
