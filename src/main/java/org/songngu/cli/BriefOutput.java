package org.songngu.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.songngu.brief.Brief;
import org.songngu.brief.BriefFormat;
import org.songngu.failure.SongnguException;
import org.songngu.files.AtomicFile;
import picocli.CommandLine.Option;

/** Where briefs go and in which formats: a file for each brief and format, or standard output. */
final class BriefOutput {
    private static final String STANDARD_OUTPUT = "-";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "html",
            description = "html, md, csv or json, or several with commas between them (default: html).")
    private List<String> formats = List.of("html");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = STANDARD_OUTPUT,
            description =
                    "Write a file for each article and format into this folder; - is standard output (default: -).")
    private String place = STANDARD_OUTPUT;

    String place() {
        return place;
    }

    /** Checks what was asked for before any work is done. */
    Sink to(PrintWriter out, boolean many) {
        List<BriefFormat> asked =
                formats.stream().map(BriefOutput::format).distinct().toList();
        if (!place.equals(STANDARD_OUTPUT)) {
            Path folder = Path.of(place);
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw SongnguException.usage("-o names a file: " + place, "name a folder; it is made if it is missing");
            }
            return new Folder(folder, asked);
        }
        if (asked.size() > 1 || many && asked.get(0) != BriefFormat.JSON) {
            throw SongnguException.usage(
                    "more than one brief for standard output", "add -o DIR to write a file for each, or --format json");
        }
        if (asked.get(0) == BriefFormat.HTML && Terminal.onStandardOutput()) {
            throw SongnguException.usage(
                    "an HTML page is not for the terminal",
                    "add -o DIR to write it to a file, or --format md to read it here");
        }
        return asked.get(0) == BriefFormat.JSON ? new OneDocument(out, many) : new OneBrief(out, asked.get(0));
    }

    private static BriefFormat format(String name) {
        return BriefFormat.ofName(name)
                .orElseThrow(() -> SongnguException.usage(
                        "unknown format: " + name,
                        "use "
                                + Arrays.stream(BriefFormat.values())
                                        .map(BriefFormat::extension)
                                        .collect(Collectors.joining(", "))));
    }

    /** Takes one brief after the other. */
    abstract static class Sink {
        private int written;

        /** Returns the number of files written so far. */
        abstract int accept(Brief brief);

        void close() {}

        int written() {
            return written;
        }

        int wrote(int files) {
            written += files;
            return written;
        }
    }

    private static final class Folder extends Sink {
        private final Path folder;
        private final List<BriefFormat> formats;

        Folder(Path folder, List<BriefFormat> formats) {
            this.folder = folder;
            this.formats = formats;
        }

        @Override
        int accept(Brief brief) {
            for (BriefFormat format : formats) {
                Path file = folder.resolve(brief.id() + "." + format.extension());
                try {
                    AtomicFile.write(file, format.render(brief));
                } catch (IOException e) {
                    throw SongnguException.usage(
                            "cannot write " + file + ": " + e.getMessage(),
                            "choose another folder with -o, or make room");
                }
            }
            return wrote(formats.size());
        }
    }

    private static final class OneBrief extends Sink {
        private final PrintWriter out;
        private final BriefFormat format;

        OneBrief(PrintWriter out, BriefFormat format) {
            this.out = out;
            this.format = format;
        }

        @Override
        int accept(Brief brief) {
            out.print(new String(format.render(brief), StandardCharsets.UTF_8));
            return wrote(0);
        }
    }

    private static final class OneDocument extends Sink {
        private final PrintWriter out;
        private final boolean many;
        private final ArrayNode documents = JsonNodeFactory.instance.arrayNode();

        OneDocument(PrintWriter out, boolean many) {
            this.out = out;
            this.many = many;
        }

        @Override
        int accept(Brief brief) {
            try {
                documents.add(JSON.readTree(BriefFormat.JSON.render(brief)));
            } catch (IOException e) {
                throw new IllegalStateException("a brief's own JSON can be read", e);
            }
            return wrote(0);
        }

        @Override
        void close() {
            if (many || !documents.isEmpty()) {
                out.println(ReportOutput.pretty(many ? documents : documents.get(0)));
            }
        }
    }
}
