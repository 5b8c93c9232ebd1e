package org.songngu.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.songngu.brief.BriefFormat;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;
import picocli.CommandLine.Option;

/** Where briefs go and in which formats: a file for each brief and format, or standard output. */
final class BriefOutput {
    private static final String STANDARD_OUTPUT = "-";
    private static final List<String> FORMATS =
            Arrays.stream(BriefFormat.values()).map(BriefFormat::extension).toList();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "html",
            description = "html, md, csv or json; several with commas between them (default: html).")
    private List<String> formats = List.of("html");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = STANDARD_OUTPUT,
            description =
                    "Write a file for each article and format into this folder, which is made if it is missing; - is"
                            + " standard output, for one article in one format or any number in json (default: -).")
    private String place = STANDARD_OUTPUT;

    String place() {
        return place;
    }

    /** Checks what was asked for before any work is done. */
    BriefSink to(PrintWriter out, boolean many) {
        List<BriefFormat> asked =
                formats.stream().map(BriefOutput::format).distinct().toList();
        if (!place.equals(STANDARD_OUTPUT)) {
            Path folder = Path.of(place);
            requireWritable(folder);
            return new BriefSink.Folder(folder, asked);
        }
        if (asked.size() > 1) {
            throw SongnguException.usage(
                    "more than one format for standard output", "add -o DIR to write a file for each");
        }
        if (many && asked.get(0) != BriefFormat.JSON) {
            throw SongnguException.usage(
                    "more than one brief for standard output", "add -o DIR to write a file for each, or --format json");
        }
        if (asked.get(0) == BriefFormat.HTML && Terminal.onStandardOutput()) {
            throw SongnguException.usage(
                    "an HTML page is not for the terminal",
                    "add -o DIR to write it to a file, or --format md to read it here");
        }
        return many ? new BriefSink.OneArray(out) : new BriefSink.OneBrief(out, asked.get(0));
    }

    /** Nothing is made yet: a command that fails leaves no empty folder. */
    static void requireWritable(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw SongnguException.usage(
                    "-o: a file, not a folder: " + there, "name a folder; it is made if it is missing");
        }
        if (!Files.isWritable(there)) {
            throw SongnguException.usage(
                    "-o: cannot write to " + there + ": permission denied", "name a folder of your own");
        }
    }

    private static BriefFormat format(String name) {
        return BriefFormat.ofName(name)
                .orElseThrow(() -> SongnguException.usage(
                        "unknown format: " + name,
                        DidYouMean.hint(name, FORMATS, "use one of " + String.join(", ", FORMATS))));
    }
}
