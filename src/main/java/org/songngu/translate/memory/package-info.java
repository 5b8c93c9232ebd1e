/** Translation memories: sentences with their translations, found when they are the same or nearly so. */
@NullMarked
package org.songngu.translate.memory;

import org.jspecify.annotations.NullMarked;
