package org.songngu.translate.memory;

/**
 * A piece of a memory's target that was replaced, since the sentence asked for has another name or number in its place.
 *
 * @param kind of the two slots
 * @param from what the memory's target said
 * @param to what the repaired target says
 */
public record Replacement(String kind, String from, String to) {}
