package org.songngu.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;

/**
 * The models in a list of folders, each model a folder of its own with a {@code model.json}. Where two folders have a model
 * of one id, the earlier folder wins. Folders that do not exist are passed over. Reads the disk at each call and keeps
 * nothing.
 */
public final class ModelStore {
    static final String DESCRIPTION = "model.json";

    private final List<Path> folders;

    public ModelStore(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Where this store looks, in order. */
    public List<Path> folders() {
        return folders;
    }

    /** Every described model, by id, installed or not. One description that cannot be read fails the whole list. */
    public List<StoredModel> list() {
        Map<String, StoredModel> models = new TreeMap<>();
        for (Path folder : folders) {
            for (Path inside : foldersIn(folder)) {
                StoredModel model = describedIn(inside);
                models.putIfAbsent(model.spec().id(), model);
            }
        }
        return List.copyOf(models.values());
    }

    /** The model of an id, installed or not. */
    public Optional<StoredModel> find(String id) {
        if (!ModelSpec.isId(id)) {
            return Optional.empty();
        }
        return folders.stream()
                .map(folder -> folder.resolve(id))
                .filter(ModelStore::isModel)
                .findFirst()
                .map(ModelStore::describedIn);
    }

    /**
     * The model that a user named for a role, by its id or, with a separator in it, by the path of its folder. Fails if there
     * is none, if it has another role, or if a file of it is missing.
     */
    public StoredModel require(Role role, String idOrPath) {
        StoredModel model = named(idOrPath).orElseThrow(() -> unknown(role, idOrPath));
        Role found = model.spec().role();
        if (found != role) {
            throw SongnguException.model(
                    "the role of model " + idOrPath + " is " + found.label() + ", not " + role.label(), known(role));
        }
        return model.requireInstalled();
    }

    private Optional<StoredModel> named(String idOrPath) {
        if (!idOrPath.contains("/") && !idOrPath.contains("\\")) {
            return find(idOrPath);
        }
        return Optional.of(Path.of(idOrPath)).filter(ModelStore::isModel).map(ModelStore::describedIn);
    }

    private SongnguException unknown(Role role, String idOrPath) {
        return SongnguException.model("no model " + idOrPath + " for the role " + role.label(), known(role));
    }

    private String known(Role role) {
        String ids = list().stream()
                .filter(model -> model.spec().role() == role)
                .map(model -> model.spec().id())
                .collect(Collectors.joining(", "));
        return ids.isEmpty()
                ? "no model of this role is described; songngu models list shows those of every role"
                : "name one of: " + ids;
    }

    private static List<Path> foldersIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(ModelStore::isModel).sorted().toList();
        } catch (IOException e) {
            throw SongnguException.model(
                    folder + ": cannot be listed: " + Reason.of(e), "make the folder readable, or name another");
        }
    }

    private static boolean isModel(Path folder) {
        return Files.isRegularFile(folder.resolve(DESCRIPTION));
    }

    private static StoredModel describedIn(Path folder) {
        ModelSpec spec = ModelSpecReader.read(folder.resolve(DESCRIPTION));
        Path name = folder.toAbsolutePath().normalize().getFileName();
        if (name == null || !name.toString().equals(spec.id())) {
            throw SongnguException.model(
                    folder.resolve(DESCRIPTION) + ": id: " + spec.id(), "give the folder and the model one name");
        }
        return new StoredModel(spec, folder);
    }
}
