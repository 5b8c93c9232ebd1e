package org.songngu.brief;

import org.songngu.text.Span;

/**
 * A name or a term where it stands in the source side of a {@link Pair}.
 *
 * @param inSource in {@link Pair#source()}
 * @param raw in the decoded input
 */
public record Mark<T>(T what, Span inSource, Span raw) {}
