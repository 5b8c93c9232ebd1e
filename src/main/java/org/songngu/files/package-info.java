/** Files on disk: whole or absent, and known by their hash. */
@NullMarked
package org.songngu.files;

import org.jspecify.annotations.NullMarked;
