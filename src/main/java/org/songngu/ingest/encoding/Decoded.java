package org.songngu.ingest.encoding;

/**
 * A text and the encoding that it was in.
 *
 * @param text without a byte order mark; untouched for Unicode encodings, composed (NFC) for the Vietnamese legacy ones
 */
public record Decoded(String text, Encoding encoding) {}
