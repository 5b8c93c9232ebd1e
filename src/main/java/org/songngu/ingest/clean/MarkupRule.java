package org.songngu.ingest.clean;

import java.util.List;
import org.songngu.ingest.Block;
import org.songngu.ingest.clean.Line.Role;

/** Takes over what the document's own markup says about its blocks. */
final class MarkupRule implements Rule {
    @Override
    public void apply(Sheet sheet) {
        if (!sheet.isStructured()) {
            return;
        }
        List<Block> blocks = sheet.document().blocks().stream()
                .filter(block -> !block.span().trimmedIn(sheet.text()).isEmpty())
                .toList();
        boolean titled = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean second = titled && blocks.get(i).layout() == Block.Layout.TITLE;
            apply(
                    sheet.lines().get(i),
                    second ? Block.Layout.HEADING : blocks.get(i).layout());
            titled |= blocks.get(i).layout() == Block.Layout.TITLE;
        }
    }

    private static void apply(Line line, Block.Layout layout) {
        switch (layout) {
            case TITLE -> line.become(Role.TITLE);
            case LEAD -> line.become(Role.LEAD);
            case HEADING -> line.become(Role.HEADING);
            case LIST_ITEM -> line.become(Role.LIST_ITEM);
            case CAPTION -> line.drop("caption");
            case BYLINE -> line.drop("byline");
            case CHROME -> line.drop("site_chrome");
            case PARAGRAPH -> {}
        }
    }
}
