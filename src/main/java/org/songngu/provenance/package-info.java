/** What produced a thing: settings, versions and hashes, in one line that can be pasted. */
@NullMarked
package org.songngu.provenance;

import org.jspecify.annotations.NullMarked;
