package org.songngu.model.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;
import org.songngu.model.ModelLock;
import org.songngu.model.ModelStore;
import org.songngu.model.StoredModel;

class ModelPullerTest {
    private static final String GRAPH = "/owner/tiny/resolve/main/onnx/model.onnx";
    private static final String TOKENIZER = "/owner/tiny/resolve/main/tokenizer.json";
    private static final byte[] WEIGHTS = "0123456789".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofMillis(250), 3, Duration.ofMillis(1), Duration.ofMillis(40));

    @TempDir
    Path room;

    private LoopbackHub hub;

    @BeforeEach
    void open() throws IOException {
        hub = new LoopbackHub().has(GRAPH, WEIGHTS).has(TOKENIZER, "{}".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void putsAllFilesInPlaceAndWritesDownWhatCame() throws IOException {
        ModelPuller.Outcome outcome = puller().pull(described(""), models());

        assertThat(outcome).isEqualTo(ModelPuller.Outcome.PULLED);
        StoredModel model = new ModelStore(List.of(models())).find("tiny").orElseThrow();
        assertThat(model.verify()).isEmpty();
        assertThat(model.unhashed()).isEmpty();
        assertThat(model.spec().mark()).isEqualTo("tiny@" + Sha256.of(WEIGHTS).substring(0, 8));
        assertThat(ModelLock.in(model.folder())
                        .entry("onnx/model.onnx")
                        .orElseThrow()
                        .origin())
                .isEqualTo("hub:owner/tiny@main/onnx/model.onnx");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void findsAModelThatIsInstalledAlreadyAndFetchesOnlyWhatIsDamaged() throws IOException {
        puller().pull(described(""), models());
        int requests = hub.fetched().size();

        assertThat(puller().pull(described(""), models())).isEqualTo(ModelPuller.Outcome.ALREADY_INSTALLED);
        assertThat(hub.fetched()).hasSize(requests);

        Files.writeString(models().resolve("tiny/tokenizer.json"), "damaged");
        assertThat(puller().pull(described(""), models())).isEqualTo(ModelPuller.Outcome.PULLED);
        assertThat(hub.fetched()).hasSize(requests + 1);
        assertThat(models().resolve("tiny/tokenizer.json")).hasContent("{}");
    }

    @Test
    void goesOnWhereALineBroke() {
        AtomicInteger times = new AtomicInteger();
        hub.answers(GRAPH, (exchange, file) -> {
            if (exchange.getRequestMethod().equals("GET") && times.getAndIncrement() == 0) {
                LoopbackHub.cutAfter(exchange, file, 150_000);
            } else {
                LoopbackHub.wellBehaved(exchange, file);
            }
        });

        puller().pull(described(""), models());

        assertThat(ranges(GRAPH)).hasSize(2).first().isEqualTo(Optional.empty());
        assertThat(from(ranges(GRAPH).get(1))).isPositive().isLessThanOrEqualTo(150_000);
        assertThat(models().resolve("tiny/onnx/model.onnx")).hasBinaryContent(WEIGHTS);
    }

    @Test
    void goesOnWhereACrashLeftAPart() throws IOException {
        part(WEIGHTS, 120_000, "v" + Arrays.hashCode(WEIGHTS));

        puller().pull(described(""), models());

        assertThat(ranges(GRAPH)).containsExactly(Optional.of("bytes=120000-"));
        assertThat(models().resolve("tiny/onnx/model.onnx")).hasBinaryContent(WEIGHTS);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void throwsAwayAPartOfAnotherVersion() throws IOException {
        part("another version, which was longer or shorter".getBytes(StandardCharsets.UTF_8), 20, "old");

        puller().pull(described(""), models());

        assertThat(models().resolve("tiny/onnx/model.onnx")).hasBinaryContent(WEIGHTS);
    }

    @Test
    void noticesAServerThatIgnoresTheRange() throws IOException {
        part(WEIGHTS, 120_000, "v" + Arrays.hashCode(WEIGHTS));
        hub.answers(GRAPH, (exchange, file) -> LoopbackHub.send(exchange, 200, file));

        puller().pull(described(""), models());

        assertThat(models().resolve("tiny/onnx/model.onnx")).hasBinaryContent(WEIGHTS);
    }

    @Test
    void noticesARangeThatIsNotTheOneAskedFor() throws IOException {
        part(WEIGHTS, 120_000, "v" + Arrays.hashCode(WEIGHTS));
        hub.answers(GRAPH, (exchange, file) -> {
            if (LoopbackHub.header(exchange, "Range").isEmpty()) {
                LoopbackHub.wellBehaved(exchange, file);
                return;
            }
            exchange.getResponseHeaders().set("Content-Range", "bytes 0-199999/200000");
            LoopbackHub.send(exchange, 206, file);
        });

        puller().pull(described(""), models());

        assertThat(models().resolve("tiny/onnx/model.onnx")).hasBinaryContent(WEIGHTS);
    }

    @Test
    void givesUpOnAFileThatAlwaysEndsTooSoonAndTakesItForNoModel() {
        hub.answers(GRAPH, (exchange, file) -> LoopbackHub.cutAfter(exchange, file, 0))
                .answers(TOKENIZER, (exchange, file) -> LoopbackHub.cutAfter(exchange, file, 1));

        assertFails(described(""), "/owner/tiny/resolve/main/");
        assertThat(new ModelStore(List.of(models())).find("tiny")).isEmpty();
        assertThat(hub.fetched()).hasSizeBetween(SHORT.attempts(), 2 * SHORT.attempts() + 1);
    }

    @Test
    void refusesAFileThatIsNotTheOneDescribed() {
        StoredModel other = described("\"sha256\": \"" + Sha256.of("other") + "\",");

        assertFails(other, "SHA-256", "not " + Sha256.of("other"));
        assertThat(models().resolve("tiny/onnx/model.onnx")).doesNotExist();
        assertThat(models().resolve("tiny/model.json")).doesNotExist();
    }

    @Test
    void refusesASizeThatIsNotTheOneDescribed() {
        assertFails(described("\"bytes\": 5,"), "200000 bytes, the description says 5");
    }

    @Test
    void fetchesOnceMoreWhatWasCorruptedOnTheWay() {
        AtomicInteger times = new AtomicInteger();
        hub.answers(GRAPH, (exchange, file) -> {
            exchange.getResponseHeaders().set("X-Linked-Etag", "\"" + Sha256.of(WEIGHTS) + "\"");
            byte[] sent = file.clone();
            sent[7] ^= exchange.getRequestMethod().equals("GET") && times.getAndIncrement() == 0 ? (byte) 1 : 0;
            LoopbackHub.wellBehaved(exchange, sent);
        });

        puller().pull(described(""), models());

        assertThat(models().resolve("tiny/onnx/model.onnx")).hasBinaryContent(WEIGHTS);
        assertThat(ranges(GRAPH)).hasSize(2);
    }

    @Test
    void refusesAHubWhoseOwnHashIsNotThatOfWhatItSends() {
        hub.answers(GRAPH, (exchange, file) -> {
            exchange.getResponseHeaders().set("X-Linked-Etag", "\"" + Sha256.of("lie") + "\"");
            LoopbackHub.wellBehaved(exchange, file);
        });

        assertFails(described(""), "what came has the SHA-256");
    }

    @Test
    void refusesAHubThatStatesOneSizeAndSendsAnother() {
        hub.answers(GRAPH, (exchange, file) -> {
            exchange.getResponseHeaders().set("X-Linked-Size", "77");
            LoopbackHub.wellBehaved(exchange, file);
        });

        assertFails(described(""), "the hub states 77 bytes, and 200000 are sent");
    }

    @Test
    void takesNoLoginPageForWeights() {
        hub.answers(GRAPH, (exchange, file) -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            LoopbackHub.send(exchange, 200, "<html>Log in".getBytes(StandardCharsets.UTF_8));
        });

        assertFails(described(""), "a web page instead of the file");
    }

    @Test
    void namesTheFileThatTheHubDoesNotHave() {
        hub.answers(TOKENIZER, (exchange, file) -> exchange.sendResponseHeaders(404, -1));

        assertFails(described(""), hub.address() + TOKENIZER + ": no such file (HTTP 404)");
        assertThat(models().resolve("tiny/model.json")).doesNotExist();
    }

    @Test
    void asksForATokenWhereAccessIsDenied() {
        hub.answers(GRAPH, (exchange, file) -> exchange.sendResponseHeaders(401, -1));

        assertThatThrownBy(() -> puller().pull(described(""), models()))
                .isInstanceOfSatisfying(SongnguException.class, e -> {
                    assertThat(e.problem()).endsWith("access denied (HTTP 401)");
                    assertThat(e.hint()).contains("HF_TOKEN").contains("SONGNGU_HUB_TOKEN");
                });
    }

    @Test
    void showsTheTokenToTheHubAndNotToWhereItRedirects() throws IOException {
        try (LoopbackHub store = new LoopbackHub().has("/blob", WEIGHTS)) {
            hub.answers(GRAPH, (exchange, file) -> {
                exchange.getResponseHeaders().set("Location", store.address() + "/blob");
                exchange.getResponseHeaders().set("X-Linked-Size", "200000");
                exchange.getResponseHeaders().set("X-Repo-Commit", "abc123");
                exchange.sendResponseHeaders(302, -1);
            });

            puller(new Hub(hub.address(), Optional.of("secret")), PullSettings.Space.OF_DISK)
                    .pull(described(""), models());

            assertThat(hub.fetched()).allMatch(asked -> asked.token().equals(Optional.of("Bearer secret")));
            assertThat(store.fetched()).hasSize(1).allMatch(asked -> asked.token()
                    .isEmpty());
        }
        ModelLock.Entry entry =
                ModelLock.in(models().resolve("tiny")).entry("onnx/model.onnx").orElseThrow();
        assertThat(entry.origin()).isEqualTo("hub:owner/tiny@abc123/onnx/model.onnx");
    }

    @Test
    void waitsForASlowServerOnlySoLong() {
        CountDownLatch end = new CountDownLatch(1);
        hub.answers(GRAPH, (exchange, file) -> {
            if (exchange.getRequestMethod().equals("HEAD")) {
                LoopbackHub.wellBehaved(exchange, file);
                return;
            }
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().flush();
            await(end);
        });
        long start = System.nanoTime();

        assertFails(described(""), "nothing came for 0.25 seconds");
        end.countDown();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void triesAgainWhenTheServerIsBusy() {
        AtomicInteger times = new AtomicInteger();
        hub.answers(GRAPH, (exchange, file) -> {
            if (times.getAndIncrement() < 2) {
                exchange.getResponseHeaders().set("Retry-After", "0");
                exchange.sendResponseHeaders(503, -1);
            } else {
                LoopbackHub.wellBehaved(exchange, file);
            }
        });

        assertThat(puller().pull(described("\"bytes\": 200000,"), models())).isEqualTo(ModelPuller.Outcome.PULLED);
        assertThat(times).hasValue(3);
    }

    @Test
    void goesThroughTheProxyOfTheEnvironment() {
        URI proxy = URI.create("http://reader:p%40ss@localhost:" + hub.port());
        PullSettings settings = new PullSettings(
                new Hub(URI.create("http://hub.invalid"), Optional.empty()),
                ProxyRoute.of(Map.of("http_proxy", proxy.toString(), "NO_PROXY", "example.org")),
                SHORT,
                1,
                PullSettings.Space.OF_DISK);

        new ModelPuller(settings, PullProgress.SILENT).pull(described(""), models());

        assertThat(hub.fetched()).isNotEmpty().allMatch(asked -> asked.proxy()
                .equals(Optional.of("Basic cmVhZGVyOnBAc3M=")));
    }

    @Test
    void showsThePasswordToTheProxyOfATunnelAndSaysIfItIsRefused() throws Exception {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            new Thread(() -> refuse(proxy, heard)).start();
            PullSettings settings = new PullSettings(
                    new Hub(URI.create("https://hub.invalid"), Optional.empty()),
                    ProxyRoute.of(Map.of("HTTPS_PROXY", "http://me:secret@localhost:" + proxy.getLocalPort())),
                    SHORT,
                    1,
                    PullSettings.Space.OF_DISK);

            assertThatThrownBy(() -> new ModelPuller(settings, PullProgress.SILENT).pull(described(""), models()))
                    .isInstanceOfSatisfying(SongnguException.class, e -> {
                        assertThat(e.problem()).endsWith("the proxy wants a password (HTTP 407)");
                        assertThat(e.hint()).contains("http://user:password@host:port");
                    });
        }
        assertThat(heard).contains("CONNECT hub.invalid:443 HTTP/1.1", "Proxy-Authorization: Basic bWU6c2VjcmV0");
    }

    private static void refuse(ServerSocket proxy, List<String> heard) {
        try {
            while (true) {
                try (Socket client = proxy.accept()) {
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                        heard.add(line);
                    }
                    client.getOutputStream().write("""
                            HTTP/1.1 407 Proxy Authentication Required\r
                            Proxy-Authenticate: Basic realm="x"\r
                            Content-Length: 0\r
                            \r
                            """.getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    @Test
    void beginsNothingThatTheDiskHasNoRoomFor() {
        ModelPuller small = puller(new Hub(hub.address(), Optional.empty()), folder -> 1_000);

        assertThatThrownBy(() -> small.pull(described(""), models()))
                .isInstanceOfSatisfying(SongnguException.class, e -> {
                    assertThat(e.problem()).contains("0.0 MB are free, and 0.2 MB are needed");
                    assertThat(e.status()).isEqualTo(ExitStatus.MODEL);
                });
        assertThat(hub.fetched()).isEmpty();
    }

    @Test
    void fetchesFilesAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        LoopbackHub.Manner together = (exchange, file) -> {
            if (exchange.getRequestMethod().equals("GET")) {
                both.countDown();
                await(both);
            }
            LoopbackHub.wellBehaved(exchange, file);
        };
        hub.answers(GRAPH, together).answers(TOKENIZER, together);

        assertThat(puller().pull(described(""), models())).isEqualTo(ModelPuller.Outcome.PULLED);
        assertThat(both.getCount()).isZero();
    }

    @Test
    void letsASecondPullOfAModelWaitForTheFirst() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        PullProgress listening = new PullProgress() {
            @Override
            public void begins(long bytes) {}

            @Override
            public void came(long bytes) {}

            @Override
            public void says(String line) {
                said.add(line);
            }
        };
        PullLock first = PullLock.on(models(), "tiny", PullProgress.SILENT);
        Thread second =
                new Thread(() -> PullLock.on(models(), "tiny", listening).close());
        second.start();
        for (int i = 0; i < 200 && said.isEmpty(); i++) {
            Thread.sleep(5);
        }
        first.close();
        second.join(5_000);

        assertThat(said).containsExactly("waiting for another songngu that works on tiny");
        assertThat(second.isAlive()).isFalse();
    }

    @Test
    void followsNoRedirectionWithoutEnd() {
        hub.answers(GRAPH, (exchange, file) -> {
            exchange.getResponseHeaders().set("Location", GRAPH);
            exchange.sendResponseHeaders(302, -1);
        });

        assertFails(described(""), "redirected without end");
    }

    @Test
    void saysThatAHubCannotBeReached() throws IOException {
        URI nobody;
        try (LoopbackHub gone = new LoopbackHub()) {
            nobody = gone.address();
        }

        assertThatThrownBy(() -> puller(new Hub(nobody, Optional.empty()), PullSettings.Space.OF_DISK)
                        .pull(described(""), models()))
                .isInstanceOfSatisfying(SongnguException.class, e -> {
                    assertThat(e.problem()).endsWith(": cannot be reached");
                    assertThat(e.hint()).contains("by hand").contains("models add FOLDER");
                });
    }

    private void assertFails(StoredModel model, String... words) {
        assertThatThrownBy(() -> puller().pull(model, models())).isInstanceOfSatisfying(SongnguException.class, e -> {
            assertThat(e.problem()).contains(words);
            assertThat(e.status()).isEqualTo(ExitStatus.MODEL);
        });
    }

    private ModelPuller puller() {
        return puller(new Hub(hub.address(), Optional.empty()), PullSettings.Space.OF_DISK);
    }

    private static ModelPuller puller(Hub hub, PullSettings.Space space) {
        return new ModelPuller(new PullSettings(hub, ProxyRoute.of(Map.of()), SHORT, 4, space), PullProgress.SILENT);
    }

    private Path models() {
        return room.resolve("models");
    }

    /** A part as an interrupted pull leaves it. */
    private void part(byte[] version, int bytes, String etag) throws IOException {
        Path folder = Files.createDirectories(models().resolve("tiny/onnx"));
        Files.write(folder.resolve("model.onnx.part"), Arrays.copyOf(version, bytes));
        Files.writeString(folder.resolve("model.onnx.part.json"), """
                {"bytes": %d, "etag": "\\"%s\\""}""".formatted(version.length, etag));
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> all = Files.walk(models())) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.contains(".part"))
                    .toList();
        }
    }

    private List<Optional<String>> ranges(String path) {
        return hub.fetched().stream()
                .filter(asked -> asked.path().equals(path))
                .map(LoopbackHub.Asked::range)
                .toList();
    }

    private static int from(Optional<String> range) {
        return Integer.parseInt(range.orElseThrow().replaceAll("\\D", ""));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(5, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody else came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A model of two files, with more words in the description of its graph. */
    private StoredModel described(String words) {
        try {
            Path folder = Files.createDirectories(room.resolve("described/tiny"));
            Files.writeString(folder.resolve("model.json"), """
                    {"id": "tiny", "role": "tagger", "languages": ["en"], "licence": "CC0-1.0", "licenceUrl": "none",
                     "description": "", "architecture": "bert", "graphs": {"model": "onnx/model.onnx"},
                     "files": [
                       {"name": "onnx/model.onnx", %s "origin": "hub:owner/tiny@main/onnx/model.onnx"},
                       {"name": "tokenizer.json", "origin": "hub:owner/tiny@main/tokenizer.json"}],
                     "options": {"maxLength": 16, "labels": ["O", "B-PER"], "kinds": {"PER": "person"}}}
                    """.formatted(words));
            return ModelStore.describedIn(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
