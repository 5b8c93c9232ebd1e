/** Story told from noise: an ordered list of small rules over the lines of a document. */
@NullMarked
package org.songngu.ingest.clean;

import org.jspecify.annotations.NullMarked;
