package org.songngu.model.pull;

import java.net.URI;
import java.nio.file.Path;
import org.songngu.model.ModelSpec;

/**
 * A file to fetch.
 *
 * @param file as the description has it
 * @param origin where the description says it lies
 * @param address of the origin on the hub in use
 * @param target where it is to lie
 */
record Wanted(ModelSpec.File file, String origin, URI address, Path target) {
    static Wanted of(ModelSpec.File file, Hub hub, Path folder) {
        String origin = file.origin().orElseThrow();
        return new Wanted(file, origin, hub.resolve(origin), folder.resolve(file.name()));
    }

    /** The origin with the commit that the hub stated, so that the very same version can be told again. */
    String originAt(Statement statement) {
        return statement
                .commit()
                .flatMap(commit -> HubPath.of(origin).map(path -> path.at(commit)))
                .orElse(origin);
    }
}
