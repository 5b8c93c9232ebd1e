package org.songngu.ingest.format;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.songngu.ingest.format.HtmlHints.Role;

/** A block-level element of a page while its content is looked for; the sums are of all the text within. */
final class HtmlBox {
    final Element element;
    /** Null for the root only, which is what ends every walk outwards. */
    final @Nullable HtmlBox parent;

    final Set<Role> roles;
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
        this.roles = HtmlHints.roles(element);
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

    /** True where neither of the two stands in the other. */
    boolean isBeside(HtmlBox other) {
        return !isWithin(other) && !other.isWithin(this);
    }

    private boolean isWithin(HtmlBox outer) {
        HtmlBox box = this;
        while (box != null && box != outer) {
            box = box.parent;
        }
        return box == outer;
    }

    void inheritChrome() {
        chrome |= parent != null && parent.chrome;
    }

    /** Takes over what is said of the boxes around; what is said of the whole story says nothing of a part. */
    void inheritRoles() {
        if (aroundStory) {
            roles.clear();
        } else if (parent != null) {
            roles.addAll(parent.roles);
        }
        inStory |= parent != null && parent.inStory;
    }
}
