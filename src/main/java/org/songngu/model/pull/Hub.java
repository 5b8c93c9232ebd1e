package org.songngu.model.pull;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.failure.SongnguException;

/**
 * Where models are fetched from, and the token that is shown there and nowhere else.
 *
 * @param base such as {@code https://huggingface.co}, without a slash at its end
 */
public record Hub(URI base, Optional<String> token) {
    private static final String USUAL = "https://huggingface.co";

    /**
     * The hub of an option, else of {@code SONGNGU_HUB}, else of {@code HF_ENDPOINT}, else the usual one; its token is {@code
     * SONGNGU_HUB_TOKEN}, else {@code HF_TOKEN}.
     */
    public static Hub of(Optional<String> option, Map<String, String> environment) {
        String address = option.or(() -> first(environment, "SONGNGU_HUB", "HF_ENDPOINT"))
                .orElse(USUAL);
        return new Hub(address(address), first(environment, "SONGNGU_HUB_TOKEN", "HF_TOKEN"));
    }

    /** The hub that an address names by itself; it gets the token of this one only if it is the same server. */
    public Hub at(String other) {
        URI named = address(other);
        return new Hub(named, token.filter(ignored -> isSameServer(base, named)));
    }

    /** True if an origin {@code hub:} means this hub where nobody says otherwise. */
    boolean isUsual() {
        return isSameServer(base, address(USUAL));
    }

    private static Optional<String> first(Map<String, String> environment, String... names) {
        return Stream.of(names)
                .map(name -> environment.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static URI address(String text) {
        String whole = text.contains("://") ? text : "https://" + text;
        try {
            URI uri = new URI(whole.replaceFirst("/+$", ""));
            if (uri.getHost() != null && isHttp(uri)) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below, as any other address that is none.
        }
        throw SongnguException.usage("not the address of a hub: " + text, "write one such as " + USUAL);
    }

    /** Where an origin of a description lies: {@code hub:OWNER/NAME@REVISION/PATH} here, any other where it says. */
    URI resolve(String origin) {
        return HubPath.of(origin).map(this::file).orElseGet(() -> direct(origin));
    }

    private URI file(HubPath file) {
        return under("/" + file.repository() + "/resolve/" + file.revision() + "/" + file.path());
    }

    /** Where the hub lists the files of a repository. */
    URI listing(String repository, String revision) {
        return under("/api/models/" + repository + "/revision/" + revision);
    }

    private URI under(String path) {
        try {
            String encoded = new URI(null, null, path, null).getRawPath();
            return URI.create(base + encoded);
        } catch (URISyntaxException e) {
            throw SongnguException.model("not a path of a hub: " + path, "mend the description");
        }
    }

    private static URI direct(String origin) {
        try {
            URI uri = new URI(origin);
            if (isHttp(uri) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below, as any other origin that is none.
        }
        throw SongnguException.model(
                "cannot be fetched from there: " + origin, "an origin is hub:OWNER/NAME@REVISION/PATH or https://...");
    }

    /** The token for an address: only for the hub itself, never for where it redirects to. */
    Optional<String> tokenFor(URI address) {
        return token.filter(ignored -> isSameServer(base, address));
    }

    private static boolean isSameServer(URI a, URI b) {
        return a.getScheme().equalsIgnoreCase(b.getScheme())
                && a.getHost().equalsIgnoreCase(b.getHost())
                && port(a) == port(b);
    }

    private static int port(URI uri) {
        int usual = uri.getScheme().equalsIgnoreCase("http") ? 80 : 443;
        return uri.getPort() < 0 ? usual : uri.getPort();
    }

    static boolean isHttp(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    }
}
