/** Sentences: ICU4J's breaks with newsroom exceptions. */
@NullMarked
package org.songngu.segment;

import org.jspecify.annotations.NullMarked;
