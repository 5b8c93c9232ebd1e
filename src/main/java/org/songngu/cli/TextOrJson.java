package org.songngu.cli;

import picocli.CommandLine.Option;

/** Whether a result is printed as lines for people or as one JSON document. */
final class TextOrJson {
    /** What a user can ask for. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: text).")
    private Format format = Format.text;

    boolean isJson() {
        return format == Format.json;
    }
}
