package org.songngu.model.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.AtomicFile;
import org.songngu.model.ModelLock;
import org.songngu.model.ModelSpec;
import org.songngu.model.ModelStore;
import org.songngu.model.StoredModel;

/**
 * Fetches the files of described models. A model's folder gets its files one by one, each of them whole and known by its hash,
 * then its {@code model.json}: without that it is no model. What is interrupted is gone on with by the next pull.
 */
public final class ModelPuller {
    private static final double MEGABYTE = 1e6;

    private final PullSettings settings;
    private final Courier courier;
    private final PullProgress progress;

    public ModelPuller(PullSettings settings, PullProgress progress) {
        this.settings = settings;
        this.courier = new Courier(settings.hub(), settings.proxies(), settings.patience());
        this.progress = progress;
    }

    /** How a pull ended. */
    public enum Outcome {
        PULLED,
        ALREADY_INSTALLED
    }

    /** Makes sure that a described model lies whole in a folder of models. */
    public Outcome pull(StoredModel described, Path models) {
        ModelSpec spec = described.spec();
        requireOrigins(described);
        try (PullLock lock = PullLock.on(models, spec.id(), progress)) {
            Path folder = models.resolve(spec.id());
            byte[] description = Files.readAllBytes(described.folder().resolve(ModelStore.DESCRIPTION));
            if (isWhole(folder)) {
                return Outcome.ALREADY_INSTALLED;
            }
            Files.createDirectories(folder);
            fetch(missing(spec, folder), folder);
            AtomicFile.write(folder.resolve(ModelStore.DESCRIPTION), description);
            return Outcome.PULLED;
        } catch (IOException e) {
            throw SongnguException.model(
                    models.resolve(spec.id()) + ": " + Reason.of(e),
                    "make room, or name another folder with --models-dir");
        }
    }

    private static void requireOrigins(StoredModel described) {
        if (!described.spec().isPullable()) {
            throw SongnguException.model(
                    "model " + described.spec().id() + " cannot be pulled: its description names no place that has it",
                    described.howToGet());
        }
    }

    /** Every file there, and each what the description or the lock says. */
    private static boolean isWhole(Path folder) {
        if (!Files.isRegularFile(folder.resolve(ModelStore.DESCRIPTION))) {
            return false;
        }
        try {
            StoredModel model = ModelStore.describedIn(folder);
            return model.unhashed().isEmpty() && model.verify().isEmpty();
        } catch (SongnguException e) {
            // A damaged description or lock is put in order by the pull itself.
            return false;
        }
    }

    private List<Wanted> missing(ModelSpec spec, Path folder) throws IOException {
        Installed installed = new Installed(courier, folder);
        List<Wanted> missing = new ArrayList<>();
        for (ModelSpec.File file : spec.files()) {
            if (file.isRemote()) {
                Wanted wanted = Wanted.of(file, settings.hub(), folder);
                if (!installed.has(wanted)) {
                    missing.add(wanted);
                }
            }
        }
        return missing;
    }

    private void fetch(List<Wanted> wanted, Path folder) throws IOException {
        long bytes = 0;
        for (Wanted each : wanted) {
            OptionalLong known = each.file().bytes();
            bytes += known.isPresent() ? known.getAsLong() : new Installed(courier, folder).stated(each);
        }
        requireSpace(bytes, wanted, folder);
        progress.begins(bytes);
        List<ModelLock.Entry> entries = new Downloads(courier, settings.parallel(), progress).run(wanted, folder);
        requireOneCommit(entries);
    }

    private void requireSpace(long bytes, List<Wanted> wanted, Path folder) throws IOException {
        long there = 0;
        for (Wanted each : wanted) {
            there += new PartFile(each.target()).bytes();
        }
        long free = settings.space().free(folder);
        if (bytes - there > free) {
            throw SongnguException.model(
                    String.format(
                            Locale.ROOT,
                            "%s: %.1f MB are free, and %.1f MB are needed",
                            folder,
                            free / MEGABYTE,
                            (bytes - there) / MEGABYTE),
                    "make room, or name another folder with --models-dir");
        }
    }

    /** Files of two commits may not belong together: a branch can move while it is pulled. */
    private static void requireOneCommit(List<ModelLock.Entry> entries) {
        List<String> commits = entries.stream()
                .flatMap(entry -> HubPath.of(entry.origin())
                        .filter(path -> entry.commit().isPresent())
                        .map(path -> path.repository() + "@" + path.revision())
                        .stream())
                .distinct()
                .toList();
        long repositories = commits.stream()
                .map(at -> at.replaceFirst("@.*", ""))
                .distinct()
                .count();
        if (commits.size() > repositories) {
            throw SongnguException.model(
                    "the repository changed while it was pulled: " + String.join(", ", commits), "pull it again");
        }
    }
}
