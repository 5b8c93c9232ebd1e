/** Sentences: ICU4J's breaks with newsroom exceptions for English and Vietnamese, statistics for Lao. */
@NullMarked
package org.songngu.segment;

import org.jspecify.annotations.NullMarked;
