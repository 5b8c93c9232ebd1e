package org.songngu.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.songngu.model.ModelSettings.Encoding;
import org.songngu.model.ModelSettings.Languages;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.ModelSettings.Marks;
import org.songngu.model.ModelSettings.Pooling;
import org.songngu.model.ModelSettings.Restoring;
import org.songngu.model.ModelSettings.Search;
import org.songngu.model.ModelSettings.Side;
import org.songngu.model.ModelSettings.Tagging;
import org.songngu.model.ModelSettings.Terminology;
import org.songngu.model.ModelSettings.Translating;

/** Reads the {@code options} of a {@code model.json}. */
final class SettingsReader {
    private static final int MAX_TARGET = 256;
    /** The part of a restorer's piece that is context where a description does not say. */
    private static final int DEFAULT_CONTEXT = 8;

    private SettingsReader() {}

    static ModelSettings read(Role role, Fields options) {
        return options.make(() -> settings(role, options));
    }

    private static ModelSettings settings(Role role, Fields options) {
        return switch (role) {
            case ENCODER -> encoding(options);
            case TAGGER -> new Tagging(options.integer("maxLength"), options.texts("labels"), options.map("kinds"));
            case RESTORER -> restoring(options);
            case TRANSLATOR -> translating(options);
        };
    }

    private static Encoding encoding(Fields options) {
        return new Encoding(
                choice(Pooling.class, options, "pooling"),
                options.integer("maxLength"),
                options.flag("normalize", true),
                options.integer("dimension"),
                options.optionalText("prefix").orElse(""));
    }

    private static Restoring restoring(Fields options) {
        int maxLength = options.integer("maxLength");
        return new Restoring(
                maxLength,
                options.integer("context", maxLength / DEFAULT_CONTEXT),
                options.text("alphabet"),
                options.texts("classes"),
                options.optionalNumber("temperature").orElse(1));
    }

    private static Translating translating(Fields options) {
        Marks marks = new Marks(
                options.integer("startToken"),
                options.integer("endToken"),
                options.integer("padToken"),
                new LinkedHashSet<>(options.integers("suppressedTokens")));
        Search search = new Search(
                options.integer("beam", 1),
                options.optionalNumber("lengthPenalty").orElse(1),
                options.integer("repeats", 0));
        return new Translating(
                choice(Layout.class, options, "layout"),
                search,
                options.integer("maxSource"),
                options.integer("maxTarget", MAX_TARGET),
                marks,
                languages(options),
                options.optionalText("terminology").isPresent()
                        ? choice(Terminology.class, options, "terminology")
                        : Terminology.CONSTRAINTS);
    }

    private static Languages languages(Fields options) {
        Optional<Side> source = options.optionalText("sourceLanguageToken").isPresent()
                ? Optional.of(choice(Side.class, options, "sourceLanguageToken"))
                : Optional.empty();
        return new Languages(options.map("languageTokens"), source, options.flag("forcedLanguageToken", false));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, Fields options, String field) {
        String label = options.text(field);
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(label)) {
                return value;
            }
        }
        throw options.failure(
                field,
                label + ", not one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }
}
