package org.songngu.text;

/**
 * A run of an article's text that holds whole sentences and no noise: a paragraph, a lead, a heading or a list item.
 *
 * @param paragraph the 0-based number of the paragraph that it belongs to
 * @param span where it stands in the article's text
 */
public record Passage(int paragraph, Span span, Kind kind, Lang lang) {
    /** What a passage is in the layout of an article. */
    public enum Kind {
        BODY("body"),
        LEAD("lead"),
        HEADING("heading"),
        LIST_ITEM("list_item");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name in JSON. */
        public String label() {
            return label;
        }
    }
}
