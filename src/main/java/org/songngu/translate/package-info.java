/** Targets for sentences: from a translation memory, else from a model, or none and said so; and what became of each term. */
@NullMarked
package org.songngu.translate;

import org.jspecify.annotations.NullMarked;
