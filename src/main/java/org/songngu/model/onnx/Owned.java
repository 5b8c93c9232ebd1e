package org.songngu.model.onnx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Native things that are opened one after another and have one owner: until {@link #release} that is this, which closes them
 * in reverse order when opening fails half way.
 */
public final class Owned implements AutoCloseable {
    private final Deque<AutoCloseable> things = new ArrayDeque<>();

    public <T extends AutoCloseable> T own(T thing) {
        things.push(thing);
        return thing;
    }

    /** Hands everything over to a new owner. */
    public Owned release() {
        Owned next = new Owned();
        next.things.addAll(things);
        things.clear();
        return next;
    }

    /** Closes everything, even where closing one thing fails; may be called again. */
    @Override
    public void close() {
        RuntimeException failure = null;
        while (!things.isEmpty()) {
            try {
                things.pop().close();
            } catch (Exception e) {
                failure =
                        failure == null ? new IllegalStateException("a native resource cannot be closed", e) : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
