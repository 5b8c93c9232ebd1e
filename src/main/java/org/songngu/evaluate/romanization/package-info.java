/** How well Lao names are romanised, and how many names one spelling key serves. */
@NullMarked
package org.songngu.evaluate.romanization;

import org.jspecify.annotations.NullMarked;
