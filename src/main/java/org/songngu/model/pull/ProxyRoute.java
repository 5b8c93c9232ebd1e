package org.songngu.model.pull;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.songngu.failure.SongnguException;

/**
 * The way to the network that the environment asks for: {@code HTTPS_PROXY}, {@code HTTP_PROXY} and {@code NO_PROXY}, in
 * capitals or not.
 */
public final class ProxyRoute extends ProxySelector {
    private static final int USUAL_PORT = 80;

    private final Optional<URI> forHttps;
    private final Optional<URI> forHttp;
    private final List<String> direct;

    private ProxyRoute(Optional<URI> forHttps, Optional<URI> forHttp, List<String> direct) {
        this.forHttps = forHttps;
        this.forHttp = forHttp;
        this.direct = List.copyOf(direct);
    }

    public static ProxyRoute of(Map<String, String> environment) {
        List<String> direct = Arrays.stream(
                        value(environment, "NO_PROXY").orElse("").split("[,\\s]+"))
                .map(entry -> entry.toLowerCase(Locale.ROOT).replaceFirst("^\\*(?=.)", ""))
                .filter(entry -> !entry.isEmpty())
                .toList();
        return new ProxyRoute(proxy(environment, "HTTPS_PROXY"), proxy(environment, "HTTP_PROXY"), direct);
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(environment.get(name.toLowerCase(Locale.ROOT))))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Optional<URI> proxy(Map<String, String> environment, String name) {
        return value(environment, name).map(text -> address(name, text));
    }

    private static URI address(String name, String text) {
        try {
            URI uri = new URI(text.contains("://") ? text : "http://" + text);
            if (uri.getHost() != null && "http".equalsIgnoreCase(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below without the address, in which a password may stand.
        }
        throw SongnguException.usage(
                name + " is not the address of an HTTP proxy",
                "write it as http://host:port or http://user:password@host:port");
    }

    @Override
    public List<Proxy> select(URI target) {
        return proxyFor(target)
                .map(proxy -> List.of(new Proxy(
                        Proxy.Type.HTTP,
                        InetSocketAddress.createUnresolved(
                                proxy.getHost(), proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort()))))
                .orElse(List.of(Proxy.NO_PROXY));
    }

    @Override
    public void connectFailed(URI target, SocketAddress proxy, IOException failure) {
        // The request fails too, and that failure is told.
    }

    /** What a proxy on the way to an address wants to see of its user, as the value of {@code Proxy-Authorization}. */
    Optional<String> credentials(URI target) {
        return proxyFor(target)
                .flatMap(proxy -> Optional.ofNullable(proxy.getUserInfo()))
                .map(user -> "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<URI> proxyFor(URI target) {
        if (isDirect(target)) {
            return Optional.empty();
        }
        return "https".equalsIgnoreCase(target.getScheme()) ? forHttps : forHttp;
    }

    private boolean isDirect(URI target) {
        String host = target.getHost().toLowerCase(Locale.ROOT);
        String withPort = host + ":" + target.getPort();
        return direct.stream()
                .anyMatch(entry -> entry.equals("*")
                        || entry.equals(host)
                        || entry.equals(withPort)
                        || host.endsWith(entry.startsWith(".") ? entry : "." + entry));
    }
}
