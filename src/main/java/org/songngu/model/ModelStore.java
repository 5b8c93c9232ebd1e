package org.songngu.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.text.Lang;

/**
 * The models in a list of folders, each model a folder of its own with a {@code model.json}. Where two folders have a model
 * of one id, the earlier folder wins. Folders that do not exist are passed over. Reads the disk at each call and keeps
 * nothing.
 */
public final class ModelStore {
    /** The name of the file that describes a model, in its folder. */
    public static final String DESCRIPTION = "model.json";

    private final List<Path> folders;

    public ModelStore(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * All that lies in the folders of a store.
     *
     * @param models by id
     * @param shadowed models that an earlier folder has too, by id
     * @param problems descriptions that cannot be read; nothing else suffers from them
     */
    public record Survey(List<StoredModel> models, List<StoredModel> shadowed, List<SongnguException> problems) {
        public Survey {
            models = List.copyOf(models);
            shadowed = List.copyOf(shadowed);
            problems = List.copyOf(problems);
        }
    }

    /** Where this store looks, in order. */
    public List<Path> folders() {
        return folders;
    }

    /** Every described model, by id, installed or not. A description that cannot be read is passed over. */
    public List<StoredModel> list() {
        return survey().models();
    }

    /** All that lies in the folders: models, those that they shadow, and descriptions that cannot be read. */
    public Survey survey() {
        Map<String, StoredModel> models = new TreeMap<>();
        List<StoredModel> shadowed = new ArrayList<>();
        List<SongnguException> problems = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Path folder : folders) {
            for (Path inside : foldersIn(folder, problems)) {
                boolean first = taken.add(String.valueOf(inside.getFileName()));
                try {
                    StoredModel model = describedIn(inside);
                    StoredModel earlier = models.get(model.spec().id());
                    if (first || earlier != null && givesWay(earlier, model)) {
                        Optional.ofNullable(models.put(model.spec().id(), model))
                                .ifPresent(shadowed::add);
                    } else {
                        shadowed.add(model);
                    }
                } catch (SongnguException e) {
                    problems.add(e);
                }
            }
        }
        shadowed.sort(Comparator.comparing(model -> model.spec().id()));
        return new Survey(List.copyOf(models.values()), shadowed, problems);
    }

    /** True if a text can be the id of a model, and so, safely, a part of a path. */
    public static boolean isId(String text) {
        return ModelSpec.isId(text);
    }

    /** A mere description does not hide what was pulled into a later folder. */
    private static boolean givesWay(StoredModel earlier, StoredModel later) {
        return earlier.isAbsent() && later.isInstalled();
    }

    /** The model of an id, installed or not. Reads no descriptions but those of this id. */
    public Optional<StoredModel> find(String id) {
        if (!ModelSpec.isId(id)) {
            return Optional.empty();
        }
        List<Path> there = folders.stream()
                .map(folder -> folder.resolve(id))
                .filter(ModelStore::isModel)
                .toList();
        Optional<StoredModel> first = there.stream().findFirst().map(ModelStore::describedIn);
        return first.filter(StoredModel::isAbsent)
                .flatMap(absent -> installed(there.subList(1, there.size())))
                .or(() -> first);
    }

    private static Optional<StoredModel> installed(List<Path> there) {
        for (Path folder : there) {
            try {
                StoredModel model = describedIn(folder);
                if (model.isInstalled()) {
                    return Optional.of(model);
                }
            } catch (SongnguException e) {
                // One that cannot be read hides nothing either; a survey tells of it.
            }
        }
        return Optional.empty();
    }

    /** The model of an id, installed or not; else a failure that says which id was probably meant. */
    public StoredModel get(String id) {
        return find(id).orElseThrow(() -> SongnguException.model(
                "no model " + id, DidYouMean.hint(id, ids(list()), "songngu models list shows those there are")));
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

    /**
     * The installed translator of a pair: of the earliest folder that has one, so that a user's own goes before a built-in
     * one; there the one made for the fewest pairs, then the first by id. Empty if none is installed.
     */
    public Optional<StoredModel> translatorFor(Lang from, Lang to) {
        Comparator<StoredModel> byFolder = Comparator.comparingInt(this::place);
        return translators(from, to)
                .filter(StoredModel::isInstalled)
                .min(byFolder.thenComparingInt(model -> model.spec().languages().size())
                        .thenComparing(model -> model.spec().id()));
    }

    /**
     * The installed encoder of all these languages: of the earliest folder that has one; there the first by id. Empty if none is
     * installed.
     */
    public Optional<StoredModel> encoderFor(Set<Lang> languages) {
        return ofRole(Role.ENCODER)
                .filter(model -> languages.stream().allMatch(model.spec()::speaks))
                .filter(StoredModel::isInstalled)
                .min(Comparator.comparingInt(this::place)
                        .thenComparing(model -> model.spec().id()));
    }

    /** The ids of the translators of a pair that are not installed and could be pulled, those for the fewest pairs first. */
    public List<String> pullableFor(Lang from, Lang to) {
        return ids(translators(from, to)
                .filter(model -> !model.isInstalled() && model.spec().isPullable())
                .sorted(Comparator.comparingInt(
                        model -> model.spec().languages().size()))
                .toList());
    }

    /** The index among {@link #folders} of the folder that a model of this store lies in. */
    public int place(StoredModel model) {
        return folders.indexOf(Optional.ofNullable(model.folder().getParent()).orElse(Path.of("")));
    }

    private Stream<StoredModel> translators(Lang from, Lang to) {
        return list().stream()
                .filter(model ->
                        model.spec().role() == Role.TRANSLATOR && model.spec().translates(from, to));
    }

    private Optional<StoredModel> named(String idOrPath) {
        if (!idOrPath.contains("/") && !idOrPath.contains("\\")) {
            return find(idOrPath);
        }
        return Optional.of(Path.of(idOrPath)).filter(ModelStore::isModel).map(ModelStore::describedIn);
    }

    private SongnguException unknown(Role role, String idOrPath) {
        List<String> ofRole = ids(ofRole(role).toList());
        return SongnguException.model(
                "no model " + idOrPath + " for the role " + role.label(),
                DidYouMean.hint(idOrPath, ofRole, known(role)));
    }

    private String known(Role role) {
        String installed = ofRole(role)
                .filter(StoredModel::isInstalled)
                .map(model -> model.spec().id())
                .collect(Collectors.joining(", "));
        if (!installed.isEmpty()) {
            return "name one of: " + installed;
        }
        return ofRole(role)
                .filter(model -> model.spec().isPullable())
                .findFirst()
                .map(model -> "none is installed; songngu models list shows those there are, and songngu models pull "
                        + model.spec().id() + " fetches one")
                .orElse("no model of this role is described; songngu models list shows those of every role");
    }

    private Stream<StoredModel> ofRole(Role role) {
        return list().stream().filter(model -> model.spec().role() == role);
    }

    private static List<String> ids(List<StoredModel> models) {
        return models.stream().map(model -> model.spec().id()).toList();
    }

    private static List<Path> foldersIn(Path folder, List<SongnguException> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(ModelStore::isModel).sorted().toList();
        } catch (IOException e) {
            problems.add(SongnguException.model(
                    folder + ": cannot be listed: " + Reason.of(e), "make the folder readable, or name another"));
            return List.of();
        }
    }

    private static boolean isModel(Path folder) {
        return Files.isRegularFile(folder.resolve(DESCRIPTION));
    }

    /** The model that a folder describes, with what its lock knows. */
    public static StoredModel describedIn(Path folder) {
        ModelSpec spec = ModelSpecReader.read(folder.resolve(DESCRIPTION));
        Path name = folder.toAbsolutePath().normalize().getFileName();
        if (name == null || !name.toString().equals(spec.id())) {
            throw SongnguException.model(
                    folder.resolve(DESCRIPTION) + ": id: " + spec.id(), "give the folder and the model one name");
        }
        return new StoredModel(spec.with(ModelLock.in(folder)), folder);
    }
}
