/** Models by name: their descriptions, where they lie, whether they are whole, and what they can do. */
@NullMarked
package org.songngu.model;

import org.jspecify.annotations.NullMarked;
