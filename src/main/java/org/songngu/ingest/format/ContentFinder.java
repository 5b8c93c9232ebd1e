package org.songngu.ingest.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.songngu.ingest.format.HtmlHints.Role;

/**
 * Finds the element that holds a page's story: the one in which prose outweighs everything else by most. Links, menus and
 * labels weigh against the element they stand in, so the story's own element beats the page around it, and a story cut in
 * pieces by small boxes is still found whole.
 */
final class ContentFinder {
    private static final int LABEL = 20;

    private final List<HtmlBox> boxes;
    private final List<HtmlChunk> chunks;

    private ContentFinder(HtmlFlow.Page page) {
        this.boxes = page.boxes();
        this.chunks = page.chunks();
    }

    /** Marks the boxes of the page: those of chrome, and the smallest best one with all inside as the story. */
    static void mark(HtmlFlow.Page page) {
        ContentFinder finder = new ContentFinder(page);
        finder.weighProse();
        finder.markChrome();
        finder.weighAll();
        finder.heaviest().becomeStory();
        finder.boxes.forEach(HtmlBox::inheritRoles);
    }

    private void weighProse() {
        chunks.stream()
                .filter(HtmlChunk::isProse)
                .forEach(chunk -> chunk.box().prose += chunk.text().length());
        fromTheInside(HtmlBox::passProseOn);
        Optional<HtmlBox> article = boxes.stream()
                .filter(box -> box.element.normalName().equals("article"))
                .max(Comparator.comparingInt(box -> box.prose));
        article.ifPresent(HtmlBox::holdStory);
        article.ifPresent(this::markTeasers);
        boxes.stream().filter(ContentFinder::isAnchor).forEach(HtmlBox::holdStory);
    }

    /** Where one article has more prose than all those beside it, they are teasers and comments; a list of equals has none. */
    private void markTeasers(HtmlBox main) {
        List<HtmlBox> beside = boxes.stream()
                .filter(box -> box.element.normalName().equals("article") && box.isBeside(main))
                .toList();
        int prose = beside.stream().mapToInt(box -> box.prose).sum();
        beside.forEach(box -> box.chrome = prose < main.prose);
    }

    private static boolean isAnchor(HtmlBox box) {
        return box.roles.contains(Role.HEADLINE)
                || box.element.normalName().equals("main")
                || box.element.attr("itemprop").equals("articleBody");
    }

    /** Inner boxes come after outer ones. */
    private void fromTheInside(Consumer<HtmlBox> step) {
        for (int i = boxes.size() - 1; i > 0; i--) {
            step.accept(boxes.get(i));
        }
    }

    private void markChrome() {
        int total = boxes.get(0).prose;
        for (HtmlBox box : boxes) {
            boolean most = box.prose > 0 && box.prose * 10L >= total * 9L;
            box.chrome |= HtmlHints.isChrome(box.element)
                    || (!box.holdsStory && !most && HtmlHints.suggestsChrome(box.element));
            box.inheritChrome();
        }
    }

    private void weighAll() {
        chunks.forEach(chunk -> chunk.box().weight += weight(chunk));
        fromTheInside(HtmlBox::passWeightOn);
    }

    private static int weight(HtmlChunk chunk) {
        int length = chunk.text().length();
        if (chunk.box().chrome) {
            return -length;
        }
        if (chunk.isHeading()
                || chunk.box().roles.contains(Role.CAPTION)
                || chunk.box().roles.contains(Role.BYLINE)) {
            return 0;
        }
        if (chunk.isProse()) {
            return length;
        }
        return chunk.isLink() ? -length : -Math.min(length, LABEL);
    }

    private HtmlBox heaviest() {
        HtmlBox best = boxes.get(0);
        for (HtmlBox box : boxes) {
            if (!box.chrome && box.prose > 0 && box.weight >= best.weight) {
                best = box;
            }
        }
        return best;
    }
}
