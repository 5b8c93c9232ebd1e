package org.songngu.model.pull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ScheduledExecutorService;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;
import org.songngu.model.ModelLock;

/**
 * Fetches one file: goes on where an earlier attempt stopped if the server still has that version, hashes what comes, and
 * puts the file in its place only when it is what the description and the server say it is.
 */
final class FileDownload {
    private static final int BUFFER = 1 << 16;
    private static final int CORRUPTIONS = 2;

    private final Courier courier;
    private final ScheduledExecutorService clock;
    private final PullProgress progress;
    private final Wanted wanted;
    private final PartFile part;
    private final Retries retries;
    private long counted;
    private long furthest;
    private int corruptions;

    FileDownload(Courier courier, ScheduledExecutorService clock, PullProgress progress, Wanted wanted) {
        this.courier = courier;
        this.clock = clock;
        this.progress = progress;
        this.wanted = wanted;
        this.part = new PartFile(wanted.target());
        this.retries = new Retries(courier.patience(), wanted.address());
    }

    /** The file is in its place when this returns; what is known of it goes into the lock. */
    ModelLock.Entry run() {
        return retries.run(this::attempt);
    }

    private ModelLock.Entry attempt() throws IOException {
        long have = part.bytes();
        Optional<Statement> before = part.version();
        if (have > 0 && before.isPresent() && before.get().bytes().orElse(-1) == have) {
            return finish(before.get(), have, hashOfPart());
        }
        try (Reply reply = courier.get(wanted.address(), headers(have, before))) {
            return receive(reply, have, before);
        }
    }

    private static Map<String, String> headers(long have, Optional<Statement> before) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (have > 0) {
            headers.put("Range", "bytes=" + have + "-");
            before.flatMap(Statement::validator).ifPresent(etag -> headers.put("If-Range", etag));
        }
        return headers;
    }

    private ModelLock.Entry receive(Reply reply, long have, Optional<Statement> before) throws IOException {
        if (reply.status() == Reply.NO_SUCH_RANGE) {
            startAgain("the server no longer has what was fetched before");
        }
        if (reply.status() != Reply.OK && reply.status() != Reply.PARTIAL) {
            throw Refusal.of(reply);
        }
        if (reply.isPage()) {
            throw SongnguException.model(
                    wanted.address() + ": a web page instead of the file",
                    "it may ask to log in: set HF_TOKEN, or open the address in a browser and see");
        }
        Statement version = checked(reply);
        if (reply.status() == Reply.OK) {
            part.begin(version);
            count(0);
            return copy(reply, version, Sha256.digest(), 0);
        }
        if (reply.start().orElse(-1) != have || before.isEmpty() || !isSame(before.get(), version)) {
            startAgain("the server has another version now");
        }
        MessageDigest digest = hashOfPart();
        count(have);
        return copy(reply, version, digest, have);
    }

    private void startAgain(String why) throws IOException {
        part.discard();
        throw new IOException(why);
    }

    private static boolean isSame(Statement before, Statement now) {
        return before.sha256().isPresent() && now.sha256().isPresent()
                ? before.sha256().equals(now.sha256())
                : before.etag().equals(now.etag());
    }

    /** What the answer states, if it agrees with itself and with the description. */
    private Statement checked(Reply reply) {
        Statement stated = reply.statement();
        OptionalLong total = reply.total();
        if (total.isPresent() && total.getAsLong() != stated.bytes().orElse(total.getAsLong())) {
            throw untrue(
                    "the hub states " + stated.bytes().orElse(0) + " bytes, and " + total.getAsLong() + " are sent");
        }
        OptionalLong bytes = stated.bytes().isPresent() ? stated.bytes() : total;
        OptionalLong described = wanted.file().bytes();
        if (described.isPresent() && bytes.isPresent() && bytes.getAsLong() != described.getAsLong()) {
            throw untrue("the hub has " + bytes.getAsLong() + " bytes, the description says " + described.getAsLong());
        }
        Optional<String> hash = wanted.file().sha256();
        if (hash.isPresent() && stated.sha256().isPresent() && !hash.equals(stated.sha256())) {
            throw untrue("the hub's SHA-256 is " + stated.sha256().get() + ", the description says " + hash.get());
        }
        return new Statement(bytes.isPresent() ? bytes : described, stated.sha256(), stated.etag(), stated.commit());
    }

    private SongnguException untrue(String problem) {
        return SongnguException.model(
                wanted.address() + ": " + problem,
                "the hub does not have the file that was described; try another hub (--hub URL), or mend the description");
    }

    private ModelLock.Entry copy(Reply reply, Statement version, MessageDigest digest, long have) throws IOException {
        long bytes = have;
        byte[] buffer = new byte[BUFFER];
        try (InputStream body = reply.body();
                IdleGuard guard = new IdleGuard(body, courier.patience().idle(), clock);
                OutputStream out = part.append()) {
            for (int n = guard.read(buffer); n >= 0; n = guard.read(buffer)) {
                out.write(buffer, 0, n);
                digest.update(buffer, 0, n);
                bytes += n;
                count(bytes);
                gained(bytes);
                if (bytes > version.bytes().orElse(Long.MAX_VALUE)) {
                    part.discard();
                    throw untrue("more bytes came than the " + version.bytes().orElse(0) + " that were announced");
                }
            }
        }
        if (bytes < version.bytes().orElse(bytes)) {
            throw new IOException(
                    "it ended after " + bytes + " of " + version.bytes().orElse(0) + " bytes");
        }
        return finish(version, bytes, digest);
    }

    /** Bytes that came before are no gain: a server that always breaks at one place is given up. */
    private void gained(long bytes) {
        if (bytes > furthest) {
            furthest = bytes;
            retries.gained();
        }
    }

    private ModelLock.Entry finish(Statement version, long bytes, MessageDigest digest) throws IOException {
        String found = Sha256.hex(digest);
        Optional<String> expected = wanted.file().sha256().or(version::sha256);
        if (expected.isPresent() && !expected.get().equals(found)) {
            part.discard();
            corruptions++;
            String problem = "what came has the SHA-256 " + found + ", not " + expected.get();
            if (corruptions >= CORRUPTIONS) {
                throw untrue(problem);
            }
            throw new IOException(problem);
        }
        part.finish();
        count(bytes);
        return new ModelLock.Entry(
                wanted.file().name(),
                bytes,
                found,
                wanted.originAt(version),
                version.etag(),
                version.commit(),
                Instant.now().toString());
    }

    private MessageDigest hashOfPart() throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(part.path())) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return digest;
    }

    private void count(long bytes) {
        progress.came(bytes - counted);
        counted = bytes;
    }
}
