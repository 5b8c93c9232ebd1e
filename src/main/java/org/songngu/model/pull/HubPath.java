package org.songngu.model.pull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a model hub.
 *
 * @param repository {@code OWNER/NAME}
 * @param revision a branch, a tag or a commit
 * @param path of the file inside the repository
 */
record HubPath(String repository, String revision, String path) {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final Pattern ORIGIN =
            Pattern.compile("hub:(" + NAME + "/" + NAME + ")@([A-Za-z0-9][A-Za-z0-9._-]*)/(.+)");

    /** The hub path that an origin names; empty for an origin of another kind. */
    static Optional<HubPath> of(String origin) {
        Matcher matcher = ORIGIN.matcher(origin);
        return matcher.matches() && !matcher.group(3).contains("..")
                ? Optional.of(new HubPath(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    /** The origin of this path at a commit. */
    String at(String commit) {
        return "hub:" + repository + "@" + commit + "/" + path;
    }
}
