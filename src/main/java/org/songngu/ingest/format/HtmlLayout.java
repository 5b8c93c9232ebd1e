package org.songngu.ingest.format;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.songngu.ingest.Block.Layout;
import org.songngu.ingest.format.HtmlHints.Role;
import org.songngu.text.Reading;

/** Tells the role of every line of a page, in document order: the story's own by its markup, all else is chrome. */
final class HtmlLayout {
    private static final int LONGEST_BYLINE = 200;
    private static final int SHORTEST_LEAD = 40;

    private final List<HtmlChunk> chunks;
    private final Optional<Reading> headTitle;
    /** The place of the title among the chunks, -1 where it stands in the page's head only. */
    private final int title;

    private final BlockSequence blocks = new BlockSequence();

    HtmlLayout(HtmlFlow.Page page, Optional<Reading> headTitle) {
        this.chunks = page.chunks();
        ContentFinder.mark(page);
        this.headTitle = headTitle;
        this.title = titleAt();
    }

    BlockSequence blocks() {
        if (title < 0) {
            headTitle.ifPresent(text -> blocks.add(text, Layout.TITLE));
        }
        boolean begun = title < 0;
        for (int i = 0; i < chunks.size(); i++) {
            begun |= i == title;
            blocks.add(chunks.get(i).reading(), i == title ? Layout.TITLE : layout(chunks.get(i), begun));
        }
        return blocks;
    }

    /** The headline that the head repeats, else one inside the story, else the nearest before it that is no link home. */
    private int titleAt() {
        int headline = -1;
        for (int i = 0; i < chunks.size(); i++) {
            HtmlChunk chunk = chunks.get(i);
            if (!chunk.box().chrome && isHeadTitle(chunk)) {
                return i;
            }
            if (isHeadline(chunk) && (headline < 0 || !chunks.get(headline).box().inStory)) {
                headline = i;
            }
            if (chunk.box().inStory && chunk.isProse()) {
                break;
            }
        }
        return headline;
    }

    private static boolean isHeadline(HtmlChunk chunk) {
        HtmlBox box = chunk.box();
        boolean linksHome = !box.inStory && chunk.isLink();
        // An h1 that is never closed holds the whole story, and then has no role of its own any more.
        boolean headline =
                box.roles.contains(Role.HEADLINE) || box.element.normalName().equals("h1");
        return !box.chrome && !linksHome && headline;
    }

    private boolean isHeadTitle(HtmlChunk chunk) {
        return headTitle
                .filter(head -> folded(head.text()).equals(folded(chunk.text())))
                .isPresent();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private Layout layout(HtmlChunk chunk, boolean begun) {
        HtmlBox box = chunk.box();
        if (box.chrome) {
            return Layout.CHROME;
        }
        if (!box.inStory) {
            return begun && !blocks.has(Layout.PARAGRAPH) ? beforeStory(chunk) : Layout.CHROME;
        }
        return roleByMarkup(chunk).orElseGet(() -> begun || chunk.isProse() ? plain(chunk) : Layout.CHROME);
    }

    /** Between the headline and the story stand the lead and the byline. */
    private Layout beforeStory(HtmlChunk chunk) {
        return roleByMarkup(chunk)
                .filter(role -> role == Layout.LEAD || role == Layout.BYLINE || role == Layout.CAPTION)
                .orElse(Layout.CHROME);
    }

    private Optional<Layout> roleByMarkup(HtmlChunk chunk) {
        HtmlBox box = chunk.box();
        if (box.roles.contains(Role.CAPTION)) {
            return Optional.of(Layout.CAPTION);
        }
        if (chunk.isHeading()) {
            return Optional.of(Layout.HEADING);
        }
        if (chunk.text().length() <= LONGEST_BYLINE && box.roles.contains(Role.BYLINE)) {
            return Optional.of(Layout.BYLINE);
        }
        if (chunk.text().length() >= SHORTEST_LEAD && box.roles.contains(Role.LEAD)) {
            return Optional.of(Layout.LEAD);
        }
        return chunk.isLink() ? Optional.of(Layout.CHROME) : Optional.empty();
    }

    /** The first paragraph in bold is the lead of a page that does not mark it otherwise. */
    private Layout plain(HtmlChunk chunk) {
        if (chunk.box().roles.contains(Role.ITEM)) {
            return Layout.LIST_ITEM;
        }
        boolean opens = !blocks.has(Layout.PARAGRAPH) && !blocks.has(Layout.LEAD);
        return opens && chunk.isBold() && chunk.text().length() >= SHORTEST_LEAD ? Layout.LEAD : Layout.PARAGRAPH;
    }
}
