/** Finds what a translation lost, added or spoiled, segment by segment. */
@NullMarked
package org.songngu.quality;

import org.jspecify.annotations.NullMarked;
