/** The command line: commands that parse, call one method of the library and print. */
@NullMarked
package org.songngu.cli;

import org.jspecify.annotations.NullMarked;
