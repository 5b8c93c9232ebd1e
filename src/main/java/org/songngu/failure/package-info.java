/** How Songngu fails: one exception that says what is wrong and what to do, and the exit statuses. */
@NullMarked
package org.songngu.failure;

import org.jspecify.annotations.NullMarked;
