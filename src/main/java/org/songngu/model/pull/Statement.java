package org.songngu.model.pull;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server states of a file, before or while it sends it.
 *
 * @param sha256 of hubs that know it: the linked ETag of a large file is its hash
 * @param etag of the answer that carries the file, as it stands in its header
 */
record Statement(OptionalLong bytes, Optional<String> sha256, Optional<String> etag, Optional<String> commit) {
    static final Statement NOTHING =
            new Statement(OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern HASH = Pattern.compile("\"([0-9a-f]{64})\"");

    /** This statement, made on the way, completed by that of a further answer. */
    Statement and(HttpHeaders headers) {
        OptionalLong linked = number(headers, "x-linked-size");
        return new Statement(
                bytes.isPresent() ? bytes : linked,
                sha256.or(() -> headers.firstValue("x-linked-etag")
                        .map(HASH::matcher)
                        .filter(Matcher::matches)
                        .map(matcher -> matcher.group(1))),
                headers.firstValue("etag").or(() -> etag),
                commit.or(() -> headers.firstValue("x-repo-commit")));
    }

    static OptionalLong number(HttpHeaders headers, String name) {
        try {
            return headers.firstValueAsLong(name);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** A mark that lets a server tell whether a part belongs to the version that it has now. */
    Optional<String> validator() {
        return etag.filter(value -> !value.startsWith("W/"));
    }
}
