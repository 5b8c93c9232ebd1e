package org.songngu.names;

import org.songngu.text.Span;

/** A listed entity at a place of a region, before it becomes a mention. */
record Hit(Region region, Span inView, AuthorityEntry entry, NameStatus status, double confidence) {

    static Hit listed(Region region, Span inView, AuthorityEntry entry, double confidence) {
        return new Hit(region, inView, entry, NameStatus.LISTED, confidence);
    }

    boolean is(NameKind kind) {
        return entry.kind() == kind;
    }

    Span inArticle() {
        return region.inArticle(inView);
    }

    NameMention toMention() {
        String surface = region.text().toOriginal(inView).in(region.text().original());
        return new NameMention(inArticle(), surface, entry.entity(), status, confidence);
    }
}
