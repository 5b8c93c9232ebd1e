package org.songngu.brief;

import java.util.Locale;
import java.util.Optional;

/**
 * The formats a brief is written in: the one door to every renderer. Rendering is deterministic, safe for threads, and touches
 * neither disk nor network.
 */
public enum BriefFormat {
    /** One self-contained page, without scripts and without requests, for screen, phone and paper. */
    HTML("html", new HtmlRenderer()),
    /** A table of GitHub-flavoured Markdown. */
    MD("md", new MarkdownRenderer()),
    /**
     * RFC 4180 with a byte-order mark, a row a segment. A cell that a spreadsheet would run as a formula begins with an
     * apostrophe.
     */
    CSV("csv", new CsvRenderer()),
    /** The document that {@code docs/schema/brief.json} describes. */
    JSON("json", new JsonRenderer());

    private final String extension;
    private final Renderer renderer;

    BriefFormat(String extension, Renderer renderer) {
        this.extension = extension;
        this.renderer = renderer;
    }

    /** The format's name on the command line and its file extension. */
    public String extension() {
        return extension;
    }

    /** The whole file; UTF-8 if the format is text. */
    public byte[] render(Brief brief) {
        return renderer.render(brief);
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
