package org.songngu.model.pull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;

/** Tries one thing again as long as there is hope, with a longer pause each time. */
final class Retries {
    private final Patience patience;
    private final URI address;
    private int failures;

    Retries(Patience patience, URI address) {
        this.patience = patience;
        this.address = address;
    }

    /** What may fail and be tried again. */
    interface Attempt<T> {
        T run() throws IOException;
    }

    /** A server that has no time now, and perhaps says when it will have. */
    static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<Duration> until;

        Busy(String problem, Optional<Duration> until) {
            super(problem);
            this.until = until;
        }
    }

    /** Something was gained: the patience begins anew. */
    void gained() {
        failures = 0;
    }

    <T> T run(Attempt<T> attempt) {
        while (true) {
            try {
                return attempt.run();
            } catch (InterruptedIOException e) {
                throw interrupted();
            } catch (IOException e) {
                if (e.getCause() instanceof InterruptedException) {
                    throw interrupted();
                }
                failures++;
                if (failures >= patience.attempts()) {
                    throw givenUp(e);
                }
                pause(e);
            }
        }
    }

    private void pause(IOException failure) {
        Duration pause = failure instanceof Busy busy
                ? busy.until.map(patience::shorter).orElseGet(() -> patience.pauseAfter(failures))
                : patience.pauseAfter(failures);
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    private static SongnguException interrupted() {
        return SongnguException.model("interrupted", "run it again: it goes on where it stopped");
    }

    private SongnguException givenUp(IOException last) {
        return SongnguException.model(
                address + ": " + reason(last),
                "check the network and HTTPS_PROXY and run it again: it goes on where it stopped; or fetch the files of songngu"
                        + " models info by hand, into a folder and under their names, then songngu models add FOLDER --id ID");
    }

    /** Java says nothing at all of a host that it cannot find. */
    private static String reason(IOException failure) {
        String kind = failure.getClass().getSimpleName();
        boolean unreachable = kind.equals("ConnectException") || kind.equals("UnresolvedAddressException");
        return unreachable ? "cannot be reached" : Reason.of(failure);
    }
}
