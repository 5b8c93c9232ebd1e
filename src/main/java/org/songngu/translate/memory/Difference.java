package org.songngu.translate.memory;

/**
 * A name or number in which the memory's sentence differs from the one asked for and which its target still has: the target is
 * wrong there.
 *
 * @param kind of the slot
 * @param wanted what the sentence asked for says; empty if it has nothing in this place
 * @param found what the memory's sentence says; empty if it has nothing in this place
 */
public record Difference(String kind, String wanted, String found) {}
