package org.songngu.pipeline;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.songngu.failure.SongnguException;

/**
 * A model that is opened once: when it is first needed, or ahead of that in the background. To be used by one thread.
 *
 * @param <T> the model when it is open
 */
@Slf4j
@RequiredArgsConstructor
final class Ahead<T> {
    private final Supplier<T> open;
    private final Consumer<T> close;
    private Optional<CompletableFuture<T>> opening = Optional.empty();

    /** Begins to open the model, unless that has begun. */
    void start() {
        if (opening.isEmpty()) {
            opening = Optional.of(CompletableFuture.supplyAsync(open));
        }
    }

    /** The open model; fails as its opening failed. */
    T get() {
        start();
        try {
            return opening.orElseThrow().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SongnguException known ? known : e;
        }
    }

    /** Waits for the model, if it is being opened. */
    void settle() {
        if (opening.isPresent()) {
            get();
        }
    }

    void close() {
        opening.ifPresent(this::closeOnceOpened);
        opening = Optional.empty();
    }

    private void closeOnceOpened(CompletableFuture<T> begun) {
        try {
            close.accept(begun.join());
        } catch (CompletionException e) {
            log.debug("a model that could not be opened holds nothing to close", e);
        }
    }
}
