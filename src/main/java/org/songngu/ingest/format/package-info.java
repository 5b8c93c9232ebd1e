/** From a file to a document: plain text, Markdown, HTML and Word, every character traceable to the input. */
@NullMarked
package org.songngu.ingest.format;

import org.jspecify.annotations.NullMarked;
