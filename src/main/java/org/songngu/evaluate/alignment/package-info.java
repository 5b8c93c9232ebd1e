/** How good alignments are: beads beside those of people. */
@NullMarked
package org.songngu.evaluate.alignment;

import org.jspecify.annotations.NullMarked;
