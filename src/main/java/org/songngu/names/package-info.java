/** Who and what an article names: mentions found, decided and written in each language. */
@NullMarked
package org.songngu.names;

import org.jspecify.annotations.NullMarked;
