package org.songngu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.failure.SongnguException;
import org.songngu.names.NameSpeller;
import org.songngu.names.NameStyle;
import org.songngu.text.Lang;
import picocli.CommandLine.Option;

/** What is to be made of the names that were found, and where it goes. */
final class NamesOptions {
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--apply",
            description =
                    "Print the article with its listed names written as the list has them (Ha Noi, TO LAM, hoà, a decomposed"
                            + " letter, Houaphan), every other character as it is. A wording stays: Vietnamese, Lao PDR, PM. So"
                            + " does what stands in a URL, an e-mail address, code, or a quotation that [sic], (nguyên văn) or"
                            + " (verbatim) follows. How many names changed is said on standard error.")
    private boolean apply;

    @Option(
            names = "--sheet",
            description =
                    "Print a Markdown table to paste into a brief: each name in three languages, listed names first.")
    private boolean sheet;

    @Option(
            names = "--unlisted",
            description =
                    "Print the names that no list has as rows of a glossary, of all inputs together, the most frequent"
                            + " first: check them, give them ids, paste them into the CSV.")
    private boolean unlisted;

    @Option(
            names = "--to",
            paramLabel = "LANG",
            converter = LangConverter.class,
            description =
                    "The language to write names in with --apply (default: that of each sentence), and to show first"
                            + " after the article's own: vi, lo or en.")
    private Optional<Lang> to = Optional.empty();

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description =
                    "With --apply: how English writes Vietnamese persons and places, diacritics (Tô Lâm, Hà Nội, Việt"
                            + " Nam) or ascii (To Lam, Hanoi, Vietnam); default: as most of them are written in the article.")
    private Optional<NameStyle> style = Optional.empty();

    @Option(
            names = "--restore",
            description =
                    "With --apply: give Vietnamese names that no list has their marks too, where the model is sure (0.9 or"
                            + " more), in Vietnamese and in English with diacritics (default: leave them alone).")
    private boolean restore;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            defaultValue = STANDARD_OUTPUT,
            description =
                    "With --apply: write to this file, or for several inputs a file of the same name each into this folder,"
                            + " never over an input; - is standard output (default: -).")
    private String place = STANDARD_OUTPUT;

    Optional<Lang> to() {
        return to;
    }

    boolean isApply() {
        return apply;
    }

    boolean isSheet() {
        return sheet;
    }

    boolean isUnlisted() {
        return unlisted;
    }

    NameSpeller.Wish wish() {
        return new NameSpeller.Wish(style, to, restore);
    }

    /** Checks that what was asked for goes together. */
    void check(boolean isText) {
        if (Stream.of(apply, sheet, unlisted).filter(asked -> asked).count() > 1) {
            throw SongnguException.usage(
                    "--apply, --sheet and --unlisted each print something else", "run songngu names once for each");
        }
        if ((apply || sheet || unlisted) && !isText) {
            throw SongnguException.usage(
                    "--format is for the list of names, not for --apply, --sheet or --unlisted",
                    "leave one of them out");
        }
        if (!apply && (style.isPresent() || restore || !place.equals(STANDARD_OUTPUT))) {
            throw SongnguException.usage("--style, --restore and -o go with --apply", "add --apply, or leave them out");
        }
    }

    /** The file that each input is written to; none for standard output. No work is done yet, and nothing is made. */
    Map<String, Path> files(List<Path> inputs) {
        if (place.equals(STANDARD_OUTPUT)) {
            if (inputs.size() > 1) {
                throw SongnguException.usage(
                        "more than one text for standard output", "add -o DIR to write a file for each");
            }
            return Map.of();
        }
        Path named = Path.of(place);
        boolean isFolder = inputs.size() > 1 || place.endsWith("/") || Files.isDirectory(named);
        Map<String, Path> files =
                isFolder ? inFolder(named, inputs) : Map.of(inputs.get(0).toString(), named);
        BriefOutput.requireWritable(isFolder ? named : parent(named));
        files.values().forEach(file -> requireNoInput(file, inputs));
        return files;
    }

    private static Path parent(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    /** Two inputs of one name in different folders are two files all the same. */
    private static Map<String, Path> inFolder(Path folder, List<Path> inputs) {
        Map<String, Path> files = new HashMap<>();
        for (Path input : inputs) {
            String name = input.toString().equals("-") ? "stdin.txt" : String.valueOf(input.getFileName());
            int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
            Path file = folder.resolve(name);
            for (int i = 2; files.containsValue(file); i++) {
                file = folder.resolve(name.substring(0, dot) + "-" + i + name.substring(dot));
            }
            files.put(input.toString(), file);
        }
        return files;
    }

    private static void requireNoInput(Path file, List<Path> inputs) {
        for (Path input : inputs) {
            if (real(file).equals(real(input))) {
                throw SongnguException.usage("-o would write over the input " + input, "name another file or folder");
            }
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
