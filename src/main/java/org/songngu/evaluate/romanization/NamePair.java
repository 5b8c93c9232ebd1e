package org.songngu.evaluate.romanization;

/**
 * A Lao name and how a source writes it in Latin letters.
 *
 * @param place the file and line, for messages
 */
public record NamePair(String place, String lao, String latin) {}
