/** Targets for segments: from a translation memory, or none and said so. */
@NullMarked
package org.songngu.translate;

import org.jspecify.annotations.NullMarked;
