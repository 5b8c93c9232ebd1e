package org.songngu.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;
import org.songngu.text.Lang;
import picocli.CommandLine.ITypeConverter;

/** Reads a language code; any other text is a usage error that names the languages there are. */
final class LangConverter implements ITypeConverter<Lang> {
    @Override
    public Lang convert(String code) {
        return parse(code);
    }

    static Lang parse(String code) {
        return Lang.ofCode(code).orElseThrow(() -> unknown(code));
    }

    private static SongnguException unknown(String code) {
        String known = Arrays.stream(Lang.values())
                .map(lang -> lang.code() + " (" + lang.englishName() + ")")
                .collect(Collectors.joining(", "));
        String guess =
                meant(code).map(lang -> "did you mean " + lang.code() + "? ").orElse("");
        return SongnguException.usage(
                "unknown language: " + code, guess + (guess.isEmpty() ? "use" : "Use") + " one of " + known);
    }

    private static Optional<Lang> meant(String typed) {
        Map<String, Lang> names = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            names.put(lang.code(), lang);
            names.put(lang.englishName(), lang);
        }
        return DidYouMean.nearest(typed, names.keySet()).flatMap(name -> Optional.ofNullable(names.get(name)));
    }
}
