/** Whether a model was trained on the texts that it is to be judged by, told by hashes of their pieces. */
@NullMarked
package org.songngu.evaluate.overlap;

import org.jspecify.annotations.NullMarked;
