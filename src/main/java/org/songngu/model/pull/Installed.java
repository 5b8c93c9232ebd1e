package org.songngu.model.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.songngu.files.Sha256;
import org.songngu.model.ModelLock;

/** Which files of a model an earlier pull has brought already. */
final class Installed {
    private final Courier courier;
    private final Path folder;
    private final ModelLock lock;

    Installed(Courier courier, Path folder) {
        this.courier = courier;
        this.folder = folder;
        this.lock = ModelLock.in(folder);
    }

    /** True if the file is there, is what the description or else the lock says, and is still what the hub has. */
    boolean has(Wanted wanted) throws IOException {
        Path file = folder.resolve(wanted.file().name());
        Optional<ModelLock.Entry> entry = lock.entry(wanted.file().name());
        Optional<String> hash = wanted.file().sha256().or(() -> entry.map(ModelLock.Entry::sha256));
        if (!Files.isRegularFile(file) || hash.isEmpty() || !Sha256.of(file).equals(hash.get())) {
            return false;
        }
        return wanted.file().sha256().isPresent()
                || entry.filter(e -> isCurrent(e, wanted)).isPresent();
    }

    private boolean isCurrent(ModelLock.Entry entry, Wanted wanted) {
        Statement now = statement(wanted);
        return now.sha256().map(entry.sha256()::equals).orElseGet(() -> now.etag()
                .equals(entry.etag()));
    }

    /** The size that the hub states; 0 if it states none. */
    long stated(Wanted wanted) {
        return statement(wanted).bytes().orElse(0);
    }

    private Statement statement(Wanted wanted) {
        return new Retries(courier.patience(), wanted.address()).run(() -> {
            try (Reply reply = courier.head(wanted.address())) {
                return reply.status() == Reply.OK ? withTotal(reply) : Statement.NOTHING;
            }
        });
    }

    private static Statement withTotal(Reply reply) {
        Statement stated = reply.statement();
        return stated.bytes().isPresent()
                ? stated
                : new Statement(reply.total(), stated.sha256(), stated.etag(), stated.commit());
    }
}
