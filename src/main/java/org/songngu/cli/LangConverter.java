package org.songngu.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
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
        return SongnguException.usage("unknown language: " + code, "use one of " + known);
    }
}
