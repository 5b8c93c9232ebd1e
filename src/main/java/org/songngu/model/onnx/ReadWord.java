package org.songngu.model.onnx;

import org.songngu.text.Span;

/**
 * A word as a tagger read it.
 *
 * @param token the token that decided: its first one, or one that began before it and covers it
 * @param label the class of that token on the likeliest path
 * @param probability of that class or one that differs from it only in its prefix
 */
record ReadWord(Span span, int token, ClassLabel label, double probability) {}
