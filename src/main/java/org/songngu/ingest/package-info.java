/** From bytes to an article: encodings, formats, and the noise told from the story. */
@NullMarked
package org.songngu.ingest;

import org.jspecify.annotations.NullMarked;
