package org.songngu.text;

/**
 * One sentence of an article.
 *
 * @param i the 0-based number in the article, headings counted
 * @param paragraph the 0-based number of its paragraph
 * @param span where it stands in the article's text
 * @param text what stands there, not normalised
 */
public record Sentence(int i, int paragraph, Span span, String text, Passage.Kind kind, Lang lang) {}
