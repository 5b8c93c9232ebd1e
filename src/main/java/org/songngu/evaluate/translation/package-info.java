/** Scores of translations, equal to sacreBLEU's, with what they are computed from. */
@NullMarked
package org.songngu.evaluate.translation;

import org.jspecify.annotations.NullMarked;
