package org.songngu.ingest.format;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element of a page while its content is looked for; the sums are of all the text within. */
final class HtmlBox {
    /** As far out as a page says anything about a line; nobody nests deeper, but a broken page may, and by the million. */
    private static final int FAR = 64;

    final Element element;
    /** Null for the root only, which is what ends every walk outwards. */
    final @Nullable HtmlBox parent;
    /** Characters of running prose. */
    int prose;
    /** Prose less everything that is not. */
    int weight;

    boolean holdsStory;
    boolean chrome;
    boolean inStory;
    boolean aroundStory;

    HtmlBox(Element element, @Nullable HtmlBox parent) {
        this.element = element;
        this.parent = parent;
    }

    void passProseOn() {
        if (parent != null) {
            parent.prose += prose;
        }
    }

    void passWeightOn() {
        if (parent != null) {
            parent.weight += weight;
        }
    }

    /** Takes over what holds for everything in the box around. */
    void inherit() {
        if (parent != null) {
            chrome |= parent.chrome;
            inStory |= parent.inStory;
        }
    }

    /** Marks this box and those around it as places where the story may stand. */
    void holdStory() {
        for (HtmlBox box = this; box != null && !box.holdsStory; box = box.parent) {
            box.holdsStory = true;
        }
    }

    /** Makes this the story's own box. */
    void becomeStory() {
        inStory = true;
        for (HtmlBox box = this; box != null; box = box.parent) {
            box.aroundStory = true;
        }
    }

    /** True where this box or one around it is such; what is said of the whole story says nothing of a part. */
    boolean isUnder(Predicate<Element> such) {
        HtmlBox box = this;
        for (int i = 0; i < FAR && box != null && !box.aroundStory; i++) {
            if (such.test(box.element)) {
                return true;
            }
            box = box.parent;
        }
        return false;
    }
}
