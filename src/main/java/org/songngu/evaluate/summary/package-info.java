/** How good extracts of articles are: ROUGE against summaries by people, and systems to compare with. */
@NullMarked
package org.songngu.evaluate.summary;

import org.jspecify.annotations.NullMarked;
