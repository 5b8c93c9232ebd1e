/** The stages joined: from an input to an article, from an article to a brief. */
@NullMarked
package org.songngu.pipeline;

import org.jspecify.annotations.NullMarked;
