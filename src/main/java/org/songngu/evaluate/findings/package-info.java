/** How often the quality checker speaks where it should not, and how often where it should. */
@NullMarked
package org.songngu.evaluate.findings;

import org.jspecify.annotations.NullMarked;
