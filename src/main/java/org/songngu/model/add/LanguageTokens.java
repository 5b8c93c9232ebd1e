package org.songngu.model.add;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the translators of many languages name them.
 *
 * @param tokens by language
 * @param source {@code from} or {@code to}: the language whose token stands first in the source
 * @param forced true if the token of the target language is forced to stand first in the target
 */
record LanguageTokens(Map<String, String> tokens, String source, boolean forced) {
    private static final List<LanguageTokens> KNOWN = List.of(
            new LanguageTokens(Map.of("en", "eng_Latn", "vi", "vie_Latn", "lo", "lao_Laoo"), "from", true),
            new LanguageTokens(Map.of("en", "__en__", "vi", "__vi__", "lo", "__lo__"), "from", true),
            new LanguageTokens(Map.of("en", "en_XX", "vi", "vi_VN"), "from", true),
            new LanguageTokens(Map.of("en", "<2en>", "vi", "<2vi>", "lo", "<2lo>"), "to", false));
    private static final List<String> PLACES =
            List.of("special_tokens_map.json", "tokenizer_config.json", "added_tokens.json", "tokenizer.json");

    /** Those of our languages that a tokenizer has tokens for; empty if there are fewer than two. */
    static Optional<LanguageTokens> of(Export export) {
        return PLACES.stream()
                .flatMap(place -> export.text(place).stream())
                .flatMap(LanguageTokens::in)
                .findFirst();
    }

    private static Stream<LanguageTokens> in(String text) {
        return KNOWN.stream().map(known -> known.presentIn(text)).filter(known -> known.tokens.size() > 1);
    }

    private LanguageTokens presentIn(String text) {
        Map<String, String> present = new LinkedHashMap<>();
        tokens.forEach((language, token) -> {
            if (text.contains("\"" + token + "\"")) {
                present.put(language, token);
            }
        });
        return new LanguageTokens(present, source, forced);
    }

    /** Every pair of the languages. */
    List<String> pairs() {
        return tokens.keySet().stream()
                .sorted()
                .flatMap(from -> tokens.keySet().stream()
                        .sorted()
                        .filter(to -> !to.equals(from))
                        .map(to -> from + "-" + to))
                .toList();
    }
}
