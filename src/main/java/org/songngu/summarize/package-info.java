/** Extractive summaries: sentences chosen, never rewritten. */
@NullMarked
package org.songngu.summarize;

import org.jspecify.annotations.NullMarked;
