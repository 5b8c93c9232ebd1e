package org.songngu.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of one command in roff, from the same declarations as its {@code --help}.
 *
 * <p>Written here because the usual way, AsciiDoc and its converter, adds a Ruby runtime of 40 MB to every build.
 */
final class ManPage {
    private final CommandSpec command;
    private final String version;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandSpec command, String version) {
        this.command = command;
        this.version = version;
    }

    /** Such as {@code songngu-brief.1}. */
    String fileName() {
        return name(command) + ".1";
    }

    String roff() {
        page.setLength(0);
        page.append(".TH \"" + name(command).toUpperCase(Locale.ROOT) + "\" 1 \"\" \"" + version + "\" \"Songngu\"\n");
        section(
                "NAME",
                plain(name(command)) + " \\- " + text(command.usageMessage().description()));
        section("SYNOPSIS", ".nf\n" + plain(synopsis()) + "\n.fi");
        section("DESCRIPTION", text(command.usageMessage().description()));
        section("ARGUMENTS", items(command.positionalParameters(), ManPage::label));
        section("OPTIONS", items(command.options(), ManPage::label));
        section("COMMANDS", subcommands());
        section("EXIT STATUS", exitCodes());
        section("NOTES", text(command.usageMessage().footer()));
        return page.toString();
    }

    private void section(String title, String body) {
        if (!body.isBlank()) {
            page.append(".SH " + title + "\n").append(body).append('\n');
        }
    }

    private String synopsis() {
        return new Help(command, Help.defaultColorScheme(Ansi.OFF)).synopsis(0).stripTrailing();
    }

    private String subcommands() {
        return command.subcommands().values().stream()
                .map(line -> line.getCommandSpec())
                .filter(sub -> !sub.usageMessage().hidden())
                .distinct()
                .map(sub -> item(bold(sub.name()), sub.usageMessage().description()))
                .collect(Collectors.joining("\n"));
    }

    private String exitCodes() {
        return command.usageMessage().exitCodeList().entrySet().stream()
                .map(code -> item(bold(code.getKey().strip()), code.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static <A extends ArgSpec> String items(List<A> arguments, Function<A, String> label) {
        return arguments.stream()
                .filter(argument -> !argument.hidden())
                .map(argument -> item(label.apply(argument), argument.description()))
                .collect(Collectors.joining("\n"));
    }

    private static String label(OptionSpec option) {
        String names = List.of(option.names()).stream().map(ManPage::bold).collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + " " + italic(option.paramLabel());
    }

    private static String label(PositionalParamSpec parameter) {
        return italic(parameter.paramLabel());
    }

    private static String item(String label, String... description) {
        return ".TP\n" + label + "\n" + text(description);
    }

    private static String text(String... lines) {
        String joined = String.join("\n", lines).replace("%n", "\n").replace("%%", "%");
        return plain(Ansi.OFF.string(joined));
    }

    private static String bold(String text) {
        return "\\fB" + plain(text) + "\\fR";
    }

    private static String italic(String text) {
        return "\\fI" + plain(text) + "\\fR";
    }

    /** Text that roff prints as it stands: a backslash, a hyphen or a full stop at the start of a line would be markup. */
    private static String plain(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
    }

    private static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }
}
