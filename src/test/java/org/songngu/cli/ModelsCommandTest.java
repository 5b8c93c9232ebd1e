package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.files.Sha256;

class ModelsCommandTest {
    private static final Map<String, String> FILES = Map.of(
            "/a/tiny/resolve/main/model.onnx",
            "graph",
            "/a/tiny/resolve/main/tokenizer.json",
            "{}",
            "/api/models/a/exported/revision/main",
            "{\"sha\": \"c0ffee\", \"siblings\": [{\"rfilename\": \"config.json\"}, {\"rfilename\": \"onnx/model.onnx\"},"
                    + " {\"rfilename\": \"tokenizer.json\"}, {\"rfilename\": \"README.md\"}]}",
            "/a/exported/resolve/c0ffee/config.json",
            "{\"model_type\": \"bert\", \"architectures\": [\"BertModel\"], \"hidden_size\": 8}",
            "/a/exported/resolve/c0ffee/onnx/model.onnx",
            "another graph",
            "/a/exported/resolve/c0ffee/tokenizer.json",
            "{}",
            "/a/exported/resolve/c0ffee/README.md",
            "---\nlicense: mit\nlanguage: vi\n---\n");

    @TempDir
    Path models;

    private HttpServer server;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body =
                    FILES.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, head ? -1 : Math.max(1, body.length));
            if (!head) {
                exchange.getResponseBody().write(body.length == 0 ? new byte[1] : body);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void pullsAModelThenFindsItInstalled() throws IOException {
        describe("any");

        assertThat(run("pull", "tiny", "--hub", hub())).isZero();
        assertThat(out).hasToString("tiny: installed in " + models.resolve("tiny") + "\n");
        assertThat(err.toString()).contains("fetched model.onnx (5 bytes)");
        JsonNode lock = Schemas.valid("model-lock", Files.readString(models.resolve("tiny/model.lock.json")));
        assertThat(lock.path("files").path(0).path("sha256").asText()).isEqualTo(Sha256.of("graph"));

        assertThat(run("pull", "tiny", "--hub", hub(), "--quiet")).isZero();
        assertThat(out).hasToString("tiny: already installed in " + models.resolve("tiny") + "\n");
        assertThat(err).hasToString("");

        assertThat(run("verify", "tiny")).isZero();
        assertThat(out).hasToString("tiny: ok\n");
    }

    @Test
    void showsALicenceThatForbidsCommercialUseAndWantsItAccepted() throws IOException {
        describe("non-commercial");

        assertThat(run("pull", "tiny", "--hub", hub())).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "songngu: tiny is licensed under CC-BY-NC-4.0, for non-commercial use: https://example.org",
                        "songngu: Accept this licence? Nobody is there to answer",
                        "hint: answer beforehand: --accept-licence");

        assertThat(run("pull", "tiny", "--hub", hub(), "--accept-licence")).isZero();
    }

    @Test
    void listsWhatIsHiddenOnlyWhenAskedAndTellsWhatCannotBeRead() throws IOException {
        describe("any");
        Path other = Files.createDirectories(models.resolve("other"));
        Files.createDirectories(other.resolve("tiny"));
        Files.copy(models.resolve("tiny/model.json"), other.resolve("tiny/model.json"));
        Files.createDirectories(other.resolve("broken"));
        Files.writeString(other.resolve("broken/model.json"), "{");

        int plain = run("list", "--format", "json", "--models-dir", other.toString());
        JsonNode usual = Schemas.valid("models-list", out.toString());
        assertThat(err.toString()).contains("broken").contains("not JSON");
        int all = run("list", "--all", "--format", "json", "--models-dir", other.toString());
        JsonNode hidden = Schemas.valid("models-list", out.toString());

        assertThat(List.of(plain, all)).containsOnly(4);
        assertThat(usual.findValuesAsText("id").stream().filter("tiny"::equals)).hasSize(1);
        assertThat(hidden.findValuesAsText("id").stream().filter("tiny"::equals))
                .hasSize(2);
    }

    @Test
    void tellsAllAboutAModelForPeopleAndForPrograms() throws IOException {
        describe("non-commercial");

        assertThat(run("info", "tiny")).isZero();
        assertThat(out.toString())
                .startsWith("tiny (encoder, bert)\n  licence     CC-BY-NC-4.0 (non-commercial), https://example.org\n")
                .contains("songngu models pull tiny fetches it");
        assertThat(run("info", "tiny", "--format", "json")).isZero();
        assertThat(Schemas.valid("models-info", out.toString()).path("state").asText())
                .isEqualTo("not installed");
        assertThat(run("info", "tinny")).isEqualTo(4);
        assertThat(err).hasToString("songngu: no model tinny\nhint: did you mean tiny?\n");
    }

    @Test
    void addsAModelOfAHubAndRemovesItAgain() throws IOException {
        assertThat(run("add", hub() + "/a/exported")).isZero();
        assertThat(out.toString()).contains("MIT").endsWith("use it: --model encoder=exported\n");
        Schemas.valid("model", Files.readString(models.resolve("exported/model.json")));
        assertThat(Files.readString(models.resolve("exported/model.json")))
                .contains(hub() + "/a/exported/resolve/c0ffee/onnx/model.onnx");

        assertThat(run("remove", "exported")).isEqualTo(2);
        assertThat(run("remove", "exported", "--yes")).isZero();
        assertThat(models.resolve("exported")).doesNotExist();
        try (Stream<Path> left = Files.list(models)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void fetchesAFileThatSpoiledFromTheHubThatTheModelCameFrom() throws IOException {
        assertThat(run("add", hub() + "/a/exported")).isZero();
        Files.writeString(models.resolve("exported/tokenizer.json"), "spoiled");

        assertThat(run("verify", "exported")).isEqualTo(4);
        assertThat(run("pull", "exported")).isZero();
        assertThat(run("verify", "exported")).isZero();
    }

    @Test
    void writesOriginsOfTheHubInUseSoThatAnotherMayTakeItsPlace() throws IOException {
        assertThat(run("add", "hub:a/exported", "--hub", hub())).isZero();

        assertThat(Files.readString(models.resolve("exported/model.json")))
                .contains("hub:a/exported@c0ffee/onnx/model.onnx");
    }

    @Test
    void leavesWhatBelongsToTheInstallation() {
        assertThat(run("remove", "all-minilm-l6-v2", "--yes")).isEqualTo(4);
        assertThat(err.toString())
                .startsWith("songngu: model all-minilm-l6-v2 is not among those you pulled or added\n");
        assertThat(run("pull", "all-minilm-l6-v2")).isZero();
        assertThat(out.toString()).startsWith("all-minilm-l6-v2: already installed in ");
    }

    private int run(String command, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = Stream.of(
                        Stream.of("models", command),
                        Stream.of(arguments),
                        Stream.of("--models-dir", models.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new);
        PrintWriter results = new PrintWriter(out);
        int status = Main.run(all, results, new PrintWriter(err));
        results.flush();
        return status;
    }

    private String hub() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void describe(String use) throws IOException {
        Files.createDirectories(models.resolve("tiny"));
        Files.writeString(
                models.resolve("tiny/model.json"), """
                {"id": "tiny", "role": "encoder", "architecture": "bert", "languages": ["en"],
                 "licence": "%s", "licenceUrl": "https://example.org", "use": "%s", "description": "Small.",
                 "files": [{"name": "model.onnx", "origin": "hub:a/tiny@main/model.onnx"},
                           {"name": "tokenizer.json", "origin": "hub:a/tiny@main/tokenizer.json"}],
                 "graphs": {"model": "model.onnx"}, "tokenizer": "tokenizer.json",
                 "options": {"pooling": "mean", "maxLength": 16, "dimension": 8}}
                """.formatted(use.equals("any") ? "MIT" : "CC-BY-NC-4.0", use));
    }
}
