package org.songngu.ingest;

import org.songngu.text.Span;

/**
 * A block whose role the document's own markup tells.
 *
 * @param span in the document's text; blocks do not overlap
 */
public record Block(Span span, Layout layout) {
    /** The role of a block. */
    public enum Layout {
        TITLE,
        LEAD,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        CAPTION,
        BYLINE,
        /** Navigation, related links, forms, footers, advertisements. */
        CHROME
    }
}
