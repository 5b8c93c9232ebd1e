/** Which sentences of two texts translate each other. */
@NullMarked
package org.songngu.align;

import org.jspecify.annotations.NullMarked;
