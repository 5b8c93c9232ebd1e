package org.songngu.ingest;

import java.util.List;
import java.util.Optional;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.Reading;

/**
 * A document decoded and taken out of its format, before noise is told from story.
 *
 * @param input the name under which it was given, {@code -} for standard input
 * @param raw the decoded input
 * @param reading the text: for plain text {@code raw} itself, else one line a block with an empty line between two
 * @param blocks in order; empty for plain text, else one for every line of the text
 * @param declared the language that the document's markup names
 */
public record Document(
        String input, String raw, Reading reading, List<Block> blocks, Article.Origin origin, Optional<Lang> declared) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    public String text() {
        return reading.text();
    }
}
