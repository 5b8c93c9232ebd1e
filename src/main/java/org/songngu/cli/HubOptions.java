package org.songngu.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.songngu.model.pull.Hub;
import org.songngu.model.pull.Patience;
import org.songngu.model.pull.ProxyRoute;
import org.songngu.model.pull.PullSettings;
import picocli.CommandLine.Option;

/** Where models are fetched from, and how. */
final class HubOptions {
    @Option(
            names = "--hub",
            paramLabel = "URL",
            description = "Fetch from this hub (default: SONGNGU_HUB, else HF_ENDPOINT, else https://huggingface.co).")
    private Optional<String> hub = Optional.empty();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "4",
            description = "Fetch so many files at once (default: 4).")
    private int jobs = PullSettings.PARALLEL;

    @Option(names = "--quiet", description = "Say nothing of how it goes on.")
    private boolean quiet;

    PullSettings settings() {
        return settings(Optional.empty());
    }

    /** @param named the hub that the name of a model itself says */
    PullSettings settings(Optional<String> named) {
        Hub usual = Hub.of(hub, System.getenv());
        return new PullSettings(
                named.map(usual::at).orElse(usual),
                ProxyRoute.of(System.getenv()),
                Patience.USUAL,
                Math.max(1, jobs),
                PullSettings.Space.OF_DISK);
    }

    /** A bar where a person is looking, else a line for each file; nothing with {@code --quiet}. */
    PullReport report(PrintWriter err) {
        return new PullReport(err, quiet);
    }
}
