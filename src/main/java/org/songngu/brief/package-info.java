/** Briefs: an article's sentences beside their targets, with every name, term and finding, and the formats they are read in. */
@NullMarked
package org.songngu.brief;

import org.jspecify.annotations.NullMarked;
