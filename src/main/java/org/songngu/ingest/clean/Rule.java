package org.songngu.ingest.clean;

/** One step of the cleaning: looks at the sheet and decides about the lines that it understands. */
@FunctionalInterface
interface Rule {
    void apply(Sheet sheet);
}
