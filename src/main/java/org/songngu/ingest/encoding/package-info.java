/** From bytes to characters: the encodings of Vietnamese, Lao and English text, named or detected. */
@NullMarked
package org.songngu.ingest.encoding;

import org.jspecify.annotations.NullMarked;
