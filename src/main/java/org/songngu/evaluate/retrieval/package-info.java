/** How well sentence vectors find translations, with what that is computed from. */
@NullMarked
package org.songngu.evaluate.retrieval;

import org.jspecify.annotations.NullMarked;
