package org.songngu.brief;

import java.util.Optional;
import org.songngu.text.Finding;
import org.songngu.text.Span;

/**
 * A finding and where a reader of the brief meets it.
 *
 * @param segment {@link Segment#i()} of the segment that it belongs to; empty if it concerns the article
 * @param raw in the decoded input
 */
public record Flag(Optional<Integer> segment, Finding finding, Span raw) {}
