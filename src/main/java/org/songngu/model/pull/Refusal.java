package org.songngu.model.pull;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.songngu.failure.SongnguException;

/** What an answer without a file means: whether to wait, and what a user can do. */
final class Refusal {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int PROXY_UNAUTHORIZED = 407;
    private static final int TIMEOUT = 408;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

    private Refusal() {}

    /** The failure that an answer stands for: one to be tried again is thrown, any other returned. */
    static SongnguException of(Reply reply) throws IOException {
        int status = reply.status();
        String problem = reply.address() + ": " + said(status);
        if (status == TOO_MANY || status == TIMEOUT || status >= SERVER) {
            throw new Retries.Busy(said(status), until(reply));
        }
        return SongnguException.model(problem, hint(status));
    }

    private static String said(int status) {
        String meaning =
                switch (status) {
                    case UNAUTHORIZED, FORBIDDEN -> "access denied";
                    case NOT_FOUND, GONE -> "no such file";
                    case PROXY_UNAUTHORIZED -> "the proxy wants a password";
                    case TOO_MANY -> "too many requests";
                    default -> status >= SERVER ? "the server has a fault" : "not the file";
                };
        return meaning + " (HTTP " + status + ")";
    }

    private static String hint(int status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN ->
                "set HF_TOKEN (or SONGNGU_HUB_TOKEN) to a token of yours, and accept the model's conditions on its page";
            case NOT_FOUND, GONE ->
                "the repository or the file has moved; look for it on the hub, or fetch the files by hand and use songngu"
                        + " models add";
            case PROXY_UNAUTHORIZED -> "write it into HTTPS_PROXY: http://user:password@host:port";
            default -> "try again later, or another hub: --hub URL";
        };
    }

    /** A date instead of seconds is rare and only makes the wait our own choice. */
    private static Optional<Duration> until(Reply reply) {
        return reply.headers()
                .firstValue("retry-after")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
