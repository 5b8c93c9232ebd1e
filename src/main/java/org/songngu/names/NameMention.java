package org.songngu.names;

import org.songngu.text.Span;

/**
 * One place where an article names something.
 *
 * @param span in the article's text
 * @param surface what stands there, not normalised
 * @param confidence from 0 to 1; 1 for a form as it is listed
 */
public record NameMention(Span span, String surface, Entity entity, NameStatus status, double confidence) {}
