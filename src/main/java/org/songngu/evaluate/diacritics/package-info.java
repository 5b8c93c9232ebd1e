/** How many marks a restorer puts right, on text that is known to be right. */
@NullMarked
package org.songngu.evaluate.diacritics;

import org.jspecify.annotations.NullMarked;
