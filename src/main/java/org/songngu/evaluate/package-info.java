/** Metrics and scores, each with the signature of what it was measured on. */
@NullMarked
package org.songngu.evaluate;

import org.jspecify.annotations.NullMarked;
