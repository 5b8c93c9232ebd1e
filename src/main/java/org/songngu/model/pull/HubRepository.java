package org.songngu.model.pull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.failure.SongnguException;

/** A repository of a hub at one commit: which files it has, and the small ones read at once. */
public final class HubRepository {
    private static final Pattern SHORT = Pattern.compile("hub:([^/@]+/[^/@]+)(?:@([^/]+))?");
    private static final Pattern LONG = Pattern.compile("(https?://[^/]+)/([^/]+/[^/@]+?)(?:/tree/([^/]+))?/?");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String USUAL_REVISION = "main";
    private static final int LARGEST_TEXT = 64 << 20;

    private final Courier courier;
    private final Name name;
    private final String commit;
    private final List<String> files;

    private HubRepository(Courier courier, Name name, String commit, List<String> files) {
        this.courier = courier;
        this.name = name;
        this.commit = commit;
        this.files = List.copyOf(files);
    }

    /**
     * Which repository a text names.
     *
     * @param hub the address of the hub, if the text says it
     */
    public record Name(Optional<String> hub, String repository, String revision) {
        /** The repository of {@code hub:OWNER/NAME}, {@code hub:OWNER/NAME@REVISION} or the address of its page. */
        public static Optional<Name> of(String text) {
            Matcher brief = SHORT.matcher(text);
            if (brief.matches()) {
                String revision = Optional.ofNullable(brief.group(2)).orElse(USUAL_REVISION);
                return Optional.of(new Name(Optional.empty(), brief.group(1), revision));
            }
            Matcher page = LONG.matcher(text);
            return page.matches()
                    ? Optional.of(new Name(
                            Optional.of(page.group(1)),
                            page.group(2),
                            Optional.ofNullable(page.group(3)).orElse(USUAL_REVISION)))
                    : Optional.empty();
        }
    }

    /** Asks the hub what a repository has. */
    public static HubRepository open(PullSettings settings, Name name) {
        Courier courier = new Courier(settings.hub(), settings.proxies(), settings.patience());
        URI address = settings.hub().listing(name.repository(), name.revision());
        String listing = read(courier, address)
                .orElseThrow(() -> SongnguException.model(
                        address + ": no such repository, or not for everyone",
                        "check the name; for a private one set HF_TOKEN (or SONGNGU_HUB_TOKEN)"));
        try {
            JsonNode node = JSON.readTree(listing);
            List<String> files = new ArrayList<>();
            node.path("siblings")
                    .forEach(file -> files.add(file.path("rfilename").asText()));
            return new HubRepository(courier, name, node.path("sha").asText(name.revision()), files);
        } catch (JsonProcessingException e) {
            throw SongnguException.model(address + ": not the listing of a repository", "name a hub with --hub URL");
        }
    }

    private static Optional<String> read(Courier courier, URI address) {
        return new Retries(courier.patience(), address).run(() -> {
            try (Reply reply = courier.get(address, Map.of())) {
                if (reply.status() == Reply.NOT_FOUND) {
                    return Optional.<String>empty();
                } else if (reply.status() != Reply.OK) {
                    throw Refusal.of(reply);
                }
                return Optional.of(text(reply, address));
            }
        });
    }

    private static String text(Reply reply, URI address) throws IOException {
        byte[] bytes = reply.body().readNBytes(LARGEST_TEXT + 1);
        if (bytes.length > LARGEST_TEXT) {
            throw SongnguException.model(
                    address + ": too large for a description", "copy the files and add the folder");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** {@code OWNER/NAME}. */
    public String name() {
        return name.repository();
    }

    /** Paths inside the repository. */
    public List<String> files() {
        return files;
    }

    /** What is in a file; empty if there is none. */
    public Optional<String> text(String path) {
        return files.contains(path) ? read(courier, courier.hub().resolve(origin(path))) : Optional.empty();
    }

    /** The origin of a file, at the commit that was listed; a whole address where the name of the repository was one. */
    public String origin(String path) {
        String origin = new HubPath(name.repository(), commit, path).at(commit);
        boolean elsewhere = name.hub().isPresent() && !courier.hub().isUsual();
        return elsewhere ? courier.hub().resolve(origin).toString() : origin;
    }

    /** Where a person can read of it. */
    public String page() {
        return courier.hub().base() + "/" + name.repository();
    }
}
