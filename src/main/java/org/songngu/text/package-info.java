/** Text as it stands: languages, spans, articles, sentences, and the folded view on which everything matches. */
@NullMarked
package org.songngu.text;

import org.jspecify.annotations.NullMarked;
