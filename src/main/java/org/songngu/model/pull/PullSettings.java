package org.songngu.model.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How models are pulled.
 *
 * @param parallel how many files at once
 * @param space how many bytes are free where a folder lies
 */
public record PullSettings(Hub hub, ProxyRoute proxies, Patience patience, int parallel, Space space) {
    /** How many files are fetched at once if nobody says otherwise. */
    public static final int PARALLEL = 4;

    /** Tells how many bytes are free. */
    public interface Space {
        /** What the disk says. */
        Space OF_DISK = folder -> Files.getFileStore(folder).getUsableSpace();

        long free(Path folder) throws IOException;
    }

    public PullSettings {
        if (parallel < 1) {
            throw new IllegalArgumentException("parallel: " + parallel);
        }
    }

    public static PullSettings of(Hub hub, ProxyRoute proxies) {
        return new PullSettings(hub, proxies, Patience.USUAL, PARALLEL, Space.OF_DISK);
    }
}
