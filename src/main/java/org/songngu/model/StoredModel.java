package org.songngu.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;

/**
 * A model description and the folder it lies in.
 *
 * @param folder where those of its files lie that are not inside a library
 */
public record StoredModel(ModelSpec spec, Path folder) {
    /** A file of a model that is not what its description says. */
    public record Fault(String file, String problem) {}

    /** True if every file is there with its size; {@link #verify} looks inside. */
    public boolean isInstalled() {
        return faultsOfSize().isEmpty();
    }

    /** In a word: installed, incomplete, not installed, or to be exported where no hub is known to have it. */
    public String state() {
        if (isInstalled()) {
            return "installed";
        } else if (!isAbsent()) {
            return "incomplete";
        }
        return spec.isPullable() ? "not installed" : "to be exported";
    }

    /** True if a file is there, whatever is in it. */
    public boolean has(ModelSpec.File file) {
        return size(file).isPresent();
    }

    /** True if none of its files is there: it is described, and nobody has fetched it yet. */
    public boolean isAbsent() {
        return spec.files().stream().allMatch(file -> size(file).isEmpty());
    }

    /** Compares every file with its description, byte count and SHA-256; empty if all is well. Reads every byte. */
    public List<Fault> verify() {
        List<Fault> faults = new ArrayList<>(faultsOfSize());
        for (ModelSpec.File file : spec.files()) {
            if (faults.stream().noneMatch(fault -> fault.file().equals(file.name()))) {
                faultOfHash(file).ifPresent(faults::add);
            }
        }
        return List.copyOf(faults);
    }

    /** This model, if every file is there with its size; else a failure that names the first that is not. */
    public StoredModel requireInstalled() {
        for (Fault fault : faultsOfSize()) {
            throw SongnguException.model(
                    "model " + spec.id() + ": " + fault.file() + ": " + fault.problem(), howToGet());
        }
        return this;
    }

    /**
     * This model, if every file is there and has its hash; else a failure that names the first that has not. A file is read for
     * that once, and again when it has been written since.
     *
     * @param cache where it is remembered which files were read; without it, each is read every time
     */
    public StoredModel requireSound(Optional<UserCache> cache) {
        CheckedFiles checked = new CheckedFiles(cache);
        for (ModelSpec.File file : requireInstalled().spec.files()) {
            if (file.resource().isEmpty() && file.sha256().isPresent()) {
                checked.check(folder.resolve(file.name()), file.sha256().get(), () -> faultOfHash(file))
                        .ifPresent(fault -> {
                            throw SongnguException.model(
                                    "model " + spec.id() + ": " + fault.file() + ": " + fault.problem(), howToGet());
                        });
            }
        }
        return this;
    }

    /** What a user can do to have its files. */
    public String howToGet() {
        if (spec.isPullable()) {
            return "songngu models pull " + spec.id() + " fetches it";
        } else if (spec.builtin()) {
            return "it comes with Songngu: install Songngu again";
        }
        return spec.about()
                .export()
                .map(command -> "no hub is known to have it; export it: " + command
                        + "; then songngu models add DIR --id " + spec.id())
                .orElse("put the file back into " + folder + ", or add the model again: songngu models add DIR --id "
                        + spec.id());
    }

    /** The files whose hash nobody stated, so that {@link #verify} can only look at their size. */
    public List<String> unhashed() {
        return spec.files().stream()
                .filter(file -> file.sha256().isEmpty())
                .map(ModelSpec.File::name)
                .toList();
    }

    /** A stream of one of its files, which the caller closes. */
    public InputStream open(String name) throws IOException {
        ModelSpec.File file = spec.file(name);
        Optional<ClassPathFile> inLibrary = file.resource().flatMap(ClassPathFile::find);
        return inLibrary.isPresent() ? inLibrary.get().open() : Files.newInputStream(folder.resolve(name));
    }

    /** One of its files on disk; one that is inside a library is unpacked into the cache. Empty if that cannot be. */
    public Optional<Path> onDisk(String name, Optional<UserCache> cache) {
        ModelSpec.File file = spec.file(name);
        if (file.resource().isEmpty()) {
            return Optional.of(folder.resolve(name));
        }
        return file.resource().flatMap(ClassPathFile::find).flatMap(inLibrary -> cache.flatMap(
                        c -> c.unpack(List.of(inLibrary)))
                .map(unpacked -> unpacked.resolve(inLibrary.name())));
    }

    private List<Fault> faultsOfSize() {
        List<Fault> faults = new ArrayList<>();
        for (ModelSpec.File file : spec.files()) {
            Optional<Long> size = size(file);
            if (size.isEmpty()) {
                faults.add(new Fault(file.name(), "missing"));
            } else if (size.get() != file.bytes().orElse(size.get())) {
                faults.add(new Fault(
                        file.name(), size.get() + " bytes, not " + file.bytes().orElse(0)));
            }
        }
        return faults;
    }

    private Optional<Long> size(ModelSpec.File file) {
        if (file.resource().isPresent()) {
            return file.resource().flatMap(ClassPathFile::find).map(ClassPathFile::bytes);
        }
        try {
            Path path = folder.resolve(file.name());
            return Files.isRegularFile(path) ? Optional.of(Files.size(path)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Fault> faultOfHash(ModelSpec.File file) {
        try (InputStream in = open(file.name())) {
            String found = Sha256.of(in);
            return file.sha256()
                    .filter(wanted -> !wanted.equals(found))
                    .map(wanted -> new Fault(file.name(), "its SHA-256 is " + found + ", not " + wanted));
        } catch (IOException e) {
            return Optional.of(new Fault(file.name(), "cannot be read: " + Reason.of(e)));
        }
    }
}
