package org.songngu.names;

import org.songngu.text.Span;

/**
 * A name that no list has, at a place of a region.
 *
 * @param inView in the folded view of the region, without an honorific, a title or the word for its kind
 * @param confidence from 0 to 1, that it is a name of this kind and ends where the span ends
 */
record Unlisted(Region region, Span inView, NameKind kind, double confidence) {
    /** The name as it stands in the folded view. */
    String text() {
        return inView.in(region.view());
    }

    /** True if an honorific stands right before it. */
    boolean isAddressed() {
        return Honorifics.in(region).stream().anyMatch(honorific -> honorific.end() == inView.start());
    }

    String surface() {
        return region.text().toOriginal(inView).in(region.text().original());
    }

    Span inArticle() {
        return region.inArticle(inView);
    }
}
