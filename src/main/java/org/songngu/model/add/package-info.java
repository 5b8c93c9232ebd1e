/** Makes descriptions of models out of what their exporters left: configuration, tokenizer and graphs. */
@NullMarked
package org.songngu.model.add;

import org.jspecify.annotations.NullMarked;
