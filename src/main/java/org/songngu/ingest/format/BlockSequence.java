package org.songngu.ingest.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songngu.ingest.Block;
import org.songngu.ingest.Document;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.Reading;
import org.songngu.text.Span;

/**
 * The blocks of a structured document, one line each with an empty line between two. The line breaks that it adds stand for
 * nothing: an empty range where the block before them ends.
 */
final class BlockSequence {
    private static final String GAP = "\n\n";

    private final MappedText text = new MappedText();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Block.Layout> layouts = EnumSet.noneOf(Block.Layout.class);

    /** Adds a block without the white space at its ends; nothing where nothing is left. */
    void add(Reading block, Block.Layout layout) {
        Span trimmed = new Span(0, block.text().length()).trimmedIn(block.text());
        if (trimmed.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.add(GAP, text.sourceEnd(), text.sourceEnd());
        }
        int start = text.length();
        text.add(block, trimmed);
        blocks.add(new Block(new Span(start, text.length()), layout));
        layouts.add(layout);
    }

    boolean has(Block.Layout layout) {
        return layouts.contains(layout);
    }

    Document document(String input, String raw, Article.Origin origin, Optional<Lang> declared) {
        return new Document(input, raw, text.build(), blocks, origin, declared);
    }
}
