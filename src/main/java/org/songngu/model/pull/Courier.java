package org.songngu.model.pull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.failure.SongnguException;

/**
 * Sends requests and follows redirections itself, because what the answers on the way state must not be lost, and the token
 * must not travel to another server. Thread-safe.
 */
final class Courier {
    private static final int MAX_REDIRECTS = 10;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final String TUNNEL_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private final HttpClient client;
    private final Hub hub;
    private final ProxyRoute proxies;
    private final Patience patience;

    Courier(Hub hub, ProxyRoute proxies, Patience patience) {
        this.hub = hub;
        this.proxies = proxies;
        this.patience = patience;
        allowPasswordsForProxies();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.connect())
                .proxy(proxies)
                .build();
    }

    /** Java refuses a password to a proxy before a TLS tunnel, unless told otherwise before its client's class loads. */
    private static void allowPasswordsForProxies() {
        if (System.getProperty(TUNNEL_SCHEMES) == null) {
            System.setProperty(TUNNEL_SCHEMES, "");
        }
    }

    Hub hub() {
        return hub;
    }

    Patience patience() {
        return patience;
    }

    /** The answer at the end of the redirections; its body is a stream that the caller closes. */
    Reply get(URI address, Map<String, String> headers) throws IOException {
        return follow("GET", address, headers);
    }

    /** What a server states of a file without sending it. */
    Reply head(URI address) throws IOException {
        return follow("HEAD", address, Map.of());
    }

    private Reply follow(String method, URI start, Map<String, String> headers) throws IOException {
        URI address = start;
        Statement statement = Statement.NOTHING;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            HttpResponse<InputStream> response = send(method, address, headers);
            statement = statement.and(response.headers());
            InputStream body = body(response);
            String location = response.headers().firstValue("location").orElse("");
            if (!REDIRECTS.contains(response.statusCode()) || location.isEmpty()) {
                return new Reply(address, response.statusCode(), response.headers(), body, statement);
            }
            body.close();
            address = next(address, location);
        }
        throw SongnguException.model(start + ": redirected without end", "try another hub: --hub URL");
    }

    /** Java gives no body at all where a proxy refused the tunnel. */
    private static InputStream body(HttpResponse<InputStream> response) {
        return Optional.ofNullable(response.body()).orElseGet(InputStream::nullInputStream);
    }

    private static URI next(URI from, String location) {
        try {
            URI to = from.resolve(location);
            boolean downgraded =
                    "https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(to.getScheme());
            if (Hub.isHttp(to) && to.getHost() != null && !downgraded) {
                return to;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as any other address that is not followed.
        }
        throw SongnguException.model(
                from + ": redirected to an address that is not safe: " + location, "try another hub: --hub URL");
    }

    private HttpResponse<InputStream> send(String method, URI address, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience.idle())
                .header("User-Agent", "songngu")
                .method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        hub.tokenFor(address).ifPresent(token -> request.header("Authorization", "Bearer " + token));
        proxies.credentials(address).ifPresent(value -> request.header("Proxy-Authorization", value));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
