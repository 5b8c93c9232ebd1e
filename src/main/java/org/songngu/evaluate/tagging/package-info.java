/** How well a tagger finds the names of sentences that people labelled. */
@NullMarked
package org.songngu.evaluate.tagging;

import org.jspecify.annotations.NullMarked;
