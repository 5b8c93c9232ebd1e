/** The term base: read, checked, matched, and accounted for. */
@NullMarked
package org.songngu.glossary;

import org.jspecify.annotations.NullMarked;
