package org.songngu.glossary;

import org.songngu.text.Span;

/**
 * One place where a term stands in an article.
 *
 * @param span in the article's text
 * @param surface what stands there, not normalised
 */
public record TermHit(Span span, String surface, Term term) {}
