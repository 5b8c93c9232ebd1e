package org.songngu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line that cannot be parsed, and which command, option or value was probably meant. */
final class UsageProblem {
    private UsageProblem() {}

    static SongnguException of(ParameterException failure) {
        String help = "see " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, help);
        }
        return choice(failure).orElseGet(() -> SongnguException.usage(message(failure), help));
    }

    private static SongnguException unmatched(UnmatchedArgumentException failure, String help) {
        String first = failure.getUnmatched().get(0);
        CommandLine line = failure.getCommandLine();
        if (failure.isUnknownOption()) {
            return named("unknown option: " + first, first.replaceFirst("=.*", ""), options(line), help);
        } else if (line.getSubcommands().isEmpty()) {
            return SongnguException.usage("unexpected argument: " + first, help);
        }
        String parents = line.getCommandSpec().qualifiedName().replaceFirst("^\\S+ ?", "");
        return named("unknown command: " + (parents + " " + first).strip(), first, commands(line), help);
    }

    private static SongnguException named(String problem, String typed, List<String> names, String help) {
        return SongnguException.usage(problem, DidYouMean.hint(typed, names, help));
    }

    private static List<String> options(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .toList();
    }

    private static List<String> commands(CommandLine line) {
        return line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .map(CommandSpec::name)
                .toList();
    }

    /** The refusal of a value that is none of those that an option allows. */
    private static Optional<SongnguException> choice(ParameterException failure) {
        ArgSpec argument = failure.getArgSpec();
        String value = failure.getValue();
        if (argument == null || value == null) {
            return Optional.empty();
        }
        List<String> allowed = choices(argument);
        return allowed.isEmpty()
                ? Optional.empty()
                : Optional.of(named(
                        "unknown " + argument.paramLabel().toLowerCase(Locale.ROOT) + ": " + value,
                        value,
                        allowed,
                        "use one of " + String.join(", ", allowed)));
    }

    private static List<String> choices(ArgSpec argument) {
        List<Class<?>> types = new ArrayList<>(Arrays.asList(argument.auxiliaryTypes()));
        types.add(argument.type());
        return types.stream()
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(String::valueOf)
                .toList();
    }

    private static String message(ParameterException failure) {
        String text = String.valueOf(failure.getMessage())
                .replaceFirst("^Error: ", "")
                .replace("option option", "option");
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
