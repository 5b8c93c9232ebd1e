package org.songngu.model.add;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.AtomicFile;
import org.songngu.files.Sha256;
import org.songngu.model.ModelLock;
import org.songngu.model.ModelRemoval;
import org.songngu.model.ModelSpec;
import org.songngu.model.ModelStore;
import org.songngu.model.StoredModel;
import org.songngu.model.pull.HubRepository;
import org.songngu.model.pull.ModelPuller;
import org.songngu.model.pull.PullLock;
import org.songngu.model.pull.PullProgress;

/**
 * Puts models into a folder of models: the folder of a new model is made beside, and takes its name when it is whole.
 */
public final class ModelAdder {
    private final Path models;
    private final ModelStore store;

    /**
     * @param models where models are put
     * @param store where descriptions of the same id are looked for: licence, languages and training data are taken from them
     */
    public ModelAdder(Path models, ModelStore store) {
        this.models = models;
        this.store = store;
    }

    /**
     * A model that was added.
     *
     * @param notes what had to be assumed
     */
    public record Added(StoredModel model, List<String> notes) {
        public Added {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Adds the model in a folder; its files are copied, or with {@code link} linked to. Takes the place of a model of that id
     * only if a file of it is missing or spoiled.
     */
    public Added fromFolder(Path folder, Particulars particulars, boolean link) {
        Conclusion conclusion = described(folder, particulars)
                .or(() -> fitting(folder, particulars))
                .orElseGet(() -> conclude(FolderExport.of(folder), particulars));
        requireId(conclusion.id());
        try (PullLock lock = PullLock.on(models, conclusion.id(), PullProgress.SILENT)) {
            requireNewOrUnsound(conclusion.id());
            StoredModel model = staged(conclusion, staged -> fill(folder, staged, link));
            return new Added(model, conclusion.notes());
        }
    }

    /** Adds a model of a hub, whose files are pulled. */
    public Added fromHub(HubRepository repository, Particulars particulars, ModelPuller puller) {
        Conclusion conclusion = conclude(new HubExport(repository), particulars);
        requireNew(conclusion.id());
        Path beside = beside();
        try {
            Path described = beside.resolve(conclusion.id());
            write(conclusion, described);
            puller.pull(ModelStore.describedIn(described), models);
            return new Added(ModelStore.describedIn(models.resolve(conclusion.id())), conclusion.notes());
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            ModelRemoval.of(beside);
        }
    }

    /** What a folder says of itself that has a description already, under another id if that is wished. */
    private static Optional<Conclusion> described(Path folder, Particulars particulars) {
        Path file = folder.resolve(ModelStore.DESCRIPTION);
        return Files.isRegularFile(file) ? Optional.of(read(file, particulars)) : Optional.empty();
    }

    /** The description of the wished id that there is already, if the folder has every file of it: copied there by hand. */
    private Optional<Conclusion> fitting(Path folder, Particulars particulars) {
        return particulars
                .id()
                .flatMap(store::find)
                .filter(model -> model.spec().isPullable())
                .filter(model -> model.spec().files().stream()
                        .allMatch(file -> Files.isRegularFile(folder.resolve(file.name()))))
                .map(model -> read(model.folder().resolve(ModelStore.DESCRIPTION), particulars));
    }

    private static Conclusion read(Path file, Particulars particulars) {
        try {
            if (new JsonMapper().readTree(file.toFile()) instanceof ObjectNode node) {
                particulars.id().ifPresent(id -> node.put("id", id));
                return new Conclusion(node, List.of("its own description is taken as it is"));
            }
        } catch (IOException e) {
            throw SongnguException.badInput(
                    file + ": cannot be read as JSON: " + Reason.of(e),
                    "mend it, or remove it and let it be concluded");
        }
        throw SongnguException.badInput(file + ": not a JSON object", "mend it, or remove it and let it be concluded");
    }

    private Conclusion conclude(Export export, Particulars particulars) {
        String id = Describer.id(export, particulars);
        if (id.isEmpty() && particulars.id().isEmpty()) {
            throw SongnguException.usage(
                    export.name() + ": no id can be made of this name",
                    "say one with --id: lower-case letters, digits, and . _ -");
        }
        requireId(id);
        Optional<ModelSpec> known = store.find(id).map(StoredModel::spec);
        return new Describer(export, particulars, known).conclude();
    }

    private static void requireId(String id) {
        if (!ModelStore.isId(id)) {
            throw SongnguException.usage(
                    "not an id of a model: " + id, "say one with --id: lower-case letters, digits, and . _ -");
        }
    }

    /** Adding a model again is how one that was added from a folder is mended. */
    private void requireNewOrUnsound(String id) {
        Path there = models.resolve(id);
        boolean isSpoiled = Files.exists(there.resolve(ModelStore.DESCRIPTION))
                && !ModelStore.describedIn(there).verify().isEmpty();
        if (!isSpoiled) {
            requireNew(id);
        }
    }

    private void requireNew(String id) {
        if (Files.exists(models.resolve(id).resolve(ModelStore.DESCRIPTION))) {
            throw SongnguException.model(
                    "there is a model " + id + " already in " + models,
                    "give the new one another name with --id, or first: songngu models remove " + id);
        }
    }

    private interface Filling {
        void into(StoredModel staged) throws IOException;
    }

    private StoredModel staged(Conclusion conclusion, Filling filling) {
        Path beside = beside();
        try {
            Path staged = beside.resolve(conclusion.id());
            write(conclusion, staged);
            filling.into(ModelStore.describedIn(staged));
            Path target = models.resolve(conclusion.id());
            if (Files.exists(target)) {
                // What an interrupted pull of this id left, or a model that is spoiled.
                ModelRemoval.of(target);
            }
            Files.move(staged, target);
            return ModelStore.describedIn(target);
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            ModelRemoval.of(beside);
        }
    }

    private Path beside() {
        return models.resolve(".songngu-" + UUID.randomUUID() + ".part");
    }

    private static void write(Conclusion conclusion, Path folder) throws IOException {
        AtomicFile.write(
                folder.resolve(ModelStore.DESCRIPTION), conclusion.description().toPrettyString() + "\n");
    }

    private static void fill(Path from, StoredModel staged, boolean link) throws IOException {
        ModelLock lock = new ModelLock(new TreeMap<>());
        for (ModelSpec.File file : staged.spec().files()) {
            if (file.resource().isPresent()) {
                continue;
            }
            Path source = source(from, file);
            Path target = staged.folder().resolve(file.name());
            Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(staged.folder()));
            if (link) {
                Files.createSymbolicLink(target, source);
            } else {
                Files.copy(source, target);
            }
            lock = lock.with(new ModelLock.Entry(
                    file.name(),
                    Files.size(target),
                    hash(file, target),
                    source.toUri().toString(),
                    Optional.empty(),
                    Optional.empty(),
                    Instant.now().toString()));
        }
        lock.write(staged.folder());
    }

    private static Path source(Path from, ModelSpec.File file) throws IOException {
        Path source = from.resolve(file.name());
        if (!Files.isRegularFile(source)) {
            throw SongnguException.badInput(source + ": no such file", "the description of the folder names it");
        }
        return source.toRealPath();
    }

    private static String hash(ModelSpec.File file, Path there) throws IOException {
        String found = Sha256.of(there);
        if (file.sha256().isPresent() && !file.sha256().get().equals(found)) {
            throw SongnguException.model(
                    file.name() + ": its SHA-256 is " + found + ", the description says "
                            + file.sha256().get(),
                    "copy the file again");
        }
        return found;
    }

    private SongnguException unwritable(IOException failure) {
        return SongnguException.model(
                models + ": cannot be written: " + Reason.of(failure),
                "make room, or name a folder of your own with --models-dir");
    }
}
