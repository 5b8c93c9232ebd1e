/** How fast a model is on this machine. */
@NullMarked
package org.songngu.model.bench;

import org.jspecify.annotations.NullMarked;
