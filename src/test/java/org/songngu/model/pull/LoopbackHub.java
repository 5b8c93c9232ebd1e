package org.songngu.model.pull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A hub on this machine: it serves files as a good server does, unless a test gives a path another manner. */
final class LoopbackHub implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What a client asked for. */
    record Asked(String method, String path, Optional<String> range, Optional<String> token, Optional<String> proxy) {}

    /** How a path is answered. */
    interface Manner {
        void answer(HttpExchange exchange, byte[] file) throws IOException;
    }

    LoopbackHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + port());
    }

    int port() {
        return server.getAddress().getPort();
    }

    LoopbackHub has(String path, byte[] file) {
        files.put(path, file);
        return this;
    }

    LoopbackHub answers(String path, Manner manner) {
        manners.put(path, manner);
        return this;
    }

    /** Every request for a file itself; those that only ask what is known of it are left out. */
    List<Asked> fetched() {
        return asked.stream().filter(one -> one.method().equals("GET")).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(new Asked(
                exchange.getRequestMethod(),
                path,
                header(exchange, "Range"),
                header(exchange, "Authorization"),
                header(exchange, "Proxy-Authorization")));
        byte[] file = files.getOrDefault(path, new byte[0]);
        try (exchange) {
            if (manners.containsKey(path)) {
                manners.get(path).answer(exchange, file);
            } else if (files.containsKey(path)) {
                wellBehaved(exchange, file);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        } catch (IOException e) {
            // The client has left, or the test wanted the line to break.
        }
    }

    static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** Ranges, If-Range and an ETag, as the usual file servers have them. */
    static void wellBehaved(HttpExchange exchange, byte[] file) throws IOException {
        String etag = "\"v" + Arrays.hashCode(file) + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        Optional<String> range = header(exchange, "Range")
                .filter(asked -> header(exchange, "If-Range").map(etag::equals).orElse(true));
        int from = range.map(asked -> Integer.parseInt(asked.replaceAll("\\D", "")))
                .orElse(0);
        if (range.isPresent()) {
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
        }
        send(exchange, range.isPresent() ? 206 : 200, Arrays.copyOfRange(file, from, file.length));
    }

    static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** Announces all and sends only the first bytes; then the line breaks. */
    static void cutAfter(HttpExchange exchange, byte[] file, int bytes) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"v" + Arrays.hashCode(file) + "\"");
        exchange.sendResponseHeaders(200, file.length);
        OutputStream out = exchange.getResponseBody();
        out.write(file, 0, bytes);
        out.flush();
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
