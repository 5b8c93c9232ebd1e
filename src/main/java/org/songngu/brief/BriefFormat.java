package org.songngu.brief;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The formats a brief is written in: the one door to every renderer. Rendering is deterministic, safe for threads, and touches
 * neither disk nor network.
 */
public enum BriefFormat {
    /** One self-contained page, without scripts and without requests, for screen, phone and paper. */
    HTML("html", HtmlRenderer::new),
    /** A table of GitHub-flavoured Markdown. */
    MD("md", MarkdownRenderer::new),
    /**
     * RFC 4180 with a byte-order mark, a row a segment. A cell that a spreadsheet would run as a formula begins with an
     * apostrophe.
     */
    CSV("csv", CsvRenderer::new),
    /** The document that {@code docs/schema/brief.json} describes. */
    JSON("json", JsonRenderer::new);

    private final String extension;
    /** Asked when there is a brief to write: help and completion name the formats and need no renderer. */
    private final Supplier<Renderer> renderer;

    BriefFormat(String extension, Supplier<Renderer> renderer) {
        this.extension = extension;
        this.renderer = renderer;
    }

    /** The format's name on the command line and its file extension. */
    public String extension() {
        return extension;
    }

    /** The whole file; UTF-8 if the format is text. */
    public byte[] render(Brief brief) {
        return renderer.get().render(brief);
    }

    /** The format of a name on the command line, in any case. */
    public static Optional<BriefFormat> ofName(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (BriefFormat format : values()) {
            if (format.extension.equals(wanted)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Writes briefs in one format. */
    interface Renderer {
        byte[] render(Brief brief);
    }
}
