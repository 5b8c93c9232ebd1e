/** Lao names in Latin letters: romanised from Lao script, and compared however they are spelt. */
@NullMarked
package org.songngu.names.lao;

import org.jspecify.annotations.NullMarked;
