/** Numbers, money, dates and measures as values that English, Vietnamese and Lao text share. */
@NullMarked
package org.songngu.quantity;

import org.jspecify.annotations.NullMarked;
