/** Fetches models from a hub: the only place that talks to a network. */
@NullMarked
package org.songngu.model.pull;

import org.jspecify.annotations.NullMarked;
