package org.songngu.evaluate.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;

/** The keys of a data set, in memory: five bytes each, in order. */
final class KeyFile {
    private static final String HINT =
            "fetch it with the models (models/training/keys of Songngu), or make it again with"
                    + " models/training/keys.py: without it nobody knows whether the score is honest";

    private final String name;
    private final byte[] keys;

    private KeyFile(String name, byte[] keys) {
        this.name = name;
        this.keys = keys;
    }

    /**
     * Reads a file.
     *
     * @param name of the data set
     */
    static KeyFile read(String name, Path file) {
        try {
            byte[] keys = Files.readAllBytes(file);
            if (keys.length % PieceKeys.BYTES != 0) {
                throw SongnguException.model(file + ": not sentence keys: " + keys.length + " bytes", HINT);
            }
            return new KeyFile(name, keys);
        } catch (IOException e) {
            throw SongnguException.model(file + ": cannot be read: " + Reason.of(e), HINT);
        }
    }

    static SongnguException missing(String model, Path file) {
        return SongnguException.model("model " + model + ": no sentence keys of its training data: " + file, HINT);
    }

    String name() {
        return name;
    }

    boolean has(long key) {
        int low = 0;
        int high = keys.length / PieceKeys.BYTES - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long there = PieceKeys.number(keys, middle * PieceKeys.BYTES);
            if (there == key) {
                return true;
            } else if (there < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }
}
