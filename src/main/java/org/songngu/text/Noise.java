package org.songngu.text;

/** A span of an article's text that is not part of the story, and what it is (labels in {@code docs/schema/clean.json}). */
public record Noise(Span span, String label) {}
