package org.songngu.model.pull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last answer on a way of redirections. Closing it ends the connection.
 *
 * @param statement what all answers on the way stated
 */
record Reply(URI address, int status, HttpHeaders headers, InputStream body, Statement statement)
        implements AutoCloseable {
    static final int OK = 200;
    static final int PARTIAL = 206;
    static final int NOT_FOUND = 404;
    static final int NO_SUCH_RANGE = 416;

    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

    /** Where the sent part of the file begins; empty if the answer does not say so. */
    OptionalLong start() {
        Optional<Matcher> range = range();
        return range.isPresent() ? OptionalLong.of(Long.parseLong(range.get().group(1))) : OptionalLong.empty();
    }

    /** The size of the whole file as this answer has it; empty if it does not say. */
    OptionalLong total() {
        if (status == PARTIAL) {
            return range().filter(range -> !range.group(3).equals("*"))
                    .map(range -> OptionalLong.of(Long.parseLong(range.group(3))))
                    .orElse(OptionalLong.empty());
        }
        return Statement.number(headers, "content-length");
    }

    private Optional<Matcher> range() {
        return headers.firstValue("content-range").map(RANGE::matcher).filter(Matcher::matches);
    }

    /** True for a page for people, such as one that asks to log in. */
    boolean isPage() {
        return headers.firstValue("content-type").orElse("").startsWith("text/html");
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
