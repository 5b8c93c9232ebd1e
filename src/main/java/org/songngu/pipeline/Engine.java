package org.songngu.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSettings;
import org.songngu.model.ModelStore;
import org.songngu.model.Restorer;
import org.songngu.model.Role;
import org.songngu.model.SentenceEncoder;
import org.songngu.model.StoredModel;
import org.songngu.model.TokenTagger;
import org.songngu.model.UserCache;
import org.songngu.model.onnx.OnnxRestorer;
import org.songngu.model.onnx.OnnxSentenceEncoder;
import org.songngu.model.onnx.OnnxTokenTagger;
import org.songngu.model.onnx.sequence.OnnxSequenceTranslator;
import org.songngu.names.NameModels;
import org.songngu.summarize.Budget;
import org.songngu.summarize.ExtractiveSummarizer;
import org.songngu.summarize.Summary;
import org.songngu.summarize.SummaryRequest;
import org.songngu.text.Lang;
import org.songngu.translate.MachineTranslator;

/**
 * The models at work. Each is opened when it is first needed, or ahead of that in the background, and closed with the engine.
 * Not safe for threads: one per worker.
 */
public final class Engine implements AutoCloseable {
    private static final String NONE = "none";
    private static final Map<Role, String> BUILT_IN = Map.of(
            Role.ENCODER, "vilo-encoder",
            Role.TAGGER, "name-tagger",
            Role.RESTORER, "vi-restore");

    private record Pair(Lang from, Lang to) {}

    private final ModelStore store;
    private final Map<Role, String> chosen;
    private final Map<String, OnnxSequenceTranslator> translators = new HashMap<>();
    private final Map<Pair, Optional<MachineTranslator>> found = new HashMap<>();
    private final Map<Pair, List<String>> pullable = new HashMap<>();
    private final Map<String, OnnxSentenceEncoder> encoders = new HashMap<>();
    private final Map<String, StoredModel> opened = new ConcurrentSkipListMap<>();
    private final Ahead<OnnxSentenceEncoder> encoder = new Ahead<>(this::openEncoder, OnnxSentenceEncoder::close);
    private final Ahead<OnnxTokenTagger> tagger = new Ahead<>(this::openTagger, OnnxTokenTagger::close);
    private final Ahead<OnnxRestorer> restorer = new Ahead<>(this::openRestorer, OnnxRestorer::close);

    /**
     * @param chosen the models, by id or path, that the user names for a role, {@code none} for no translator; the built-in
     *     ones do the rest
     */
    public Engine(ModelStore store, Map<Role, String> chosen) {
        this.store = store;
        this.chosen = Map.copyOf(chosen);
    }

    /** True if this choice for a role is to do without a model, which every role but the encoder's allows. */
    public static boolean isNone(Role role, String choice) {
        return role != Role.ENCODER && choice.equals(NONE);
    }

    /** True unless the user wants no model to translate. */
    boolean mayTranslate() {
        return isWanted(Role.TRANSLATOR);
    }

    private boolean isWanted(Role role) {
        return !NONE.equals(chosen.get(role));
    }

    /** Begins to open the models that help with names, so that they are ready when the article has been read. */
    public void prepareNames() {
        if (isWanted(Role.TAGGER)) {
            tagger.start();
        }
        if (isWanted(Role.RESTORER)) {
            restorer.start();
        }
    }

    /** The models that help with names, as far as they are wanted. */
    public NameModels nameModels() {

        return new NameModels(
                isWanted(Role.TAGGER) ? Optional.of(tagger.get()) : Optional.empty(),
                isWanted(Role.RESTORER) ? Optional.of(restorer.get()) : Optional.empty());
    }

    /** Begins to open what such a summary needs, so that it is ready when the article has been read. */
    public void prepare(SummaryRequest request) {
        if (needsEncoder(request)) {
            encoder.start();
        }
    }

    /** The summary of an article; a full one needs no model. */
    public Summary summarize(ReadArticle read, SummaryRequest request) {
        Optional<SentenceEncoder> able = needsEncoder(request) ? Optional.of(encoder()) : Optional.empty();
        return new ExtractiveSummarizer(able).summarize(read.sentences(), request);
    }

    /**
     * The translator of a pair: the one that the user named, which fails as a model for other languages if it was not made
     * for the pair; else the best that is installed; empty if there is none, or none is wanted.
     */
    public Optional<MachineTranslator> translator(Lang from, Lang to) {
        return from == to ? Optional.empty() : found.computeIfAbsent(new Pair(from, to), pair -> find(from, to));
    }

    /** Reads every description of the store, which no article should wait for again. */
    private Optional<MachineTranslator> find(Lang from, Lang to) {
        if (!mayTranslate()) {
            return Optional.empty();
        }
        Optional<StoredModel> named =
                Optional.ofNullable(chosen.get(Role.TRANSLATOR)).map(id -> store.require(Role.TRANSLATOR, id));
        named.ifPresent(model -> OnnxSequenceTranslator.requirePair(model.spec(), from, to));
        return named.or(() -> store.translatorFor(from, to)).map(this::translator);
    }

    /**
     * An encoder of sentences in all these languages: the one that the user named, else an installed one. Fails if there is none.
     * It is closed with this engine.
     */
    public SentenceEncoder encoder(Set<Lang> languages) {
        StoredModel model = Optional.ofNullable(chosen.get(Role.ENCODER))
                .map(id -> store.require(Role.ENCODER, id))
                .or(() -> store.encoderFor(languages))
                .orElseThrow(() -> noEncoder(languages));
        for (Lang lang : languages) {
            if (!model.spec().speaks(lang)) {
                throw SongnguException.model(
                        "encoder " + model.spec().id() + " does not know " + lang.englishName(),
                        "name one that does with --model encoder=ID; songngu models list shows which there are");
            }
        }
        if (model.spec().id().equals(stored(Role.ENCODER).spec().id())) {
            return encoder();
        }
        return encoders.computeIfAbsent(
                model.spec().id(), id -> OnnxSentenceEncoder.open(noted(model), UserCache.ofThisUser()));
    }

    private static SongnguException noEncoder(Set<Lang> languages) {
        String names = languages.stream().map(Lang::englishName).sorted().collect(Collectors.joining(" and "));
        return SongnguException.model(
                "no sentence encoder of " + names + " is installed",
                "songngu models list shows which there are; songngu models pull ID fetches one (labse knows many languages)");
    }

    /** The models that were opened so far, by id; one that is being opened is waited for. */
    public List<StoredModel> models() {
        Stream.of(encoder, tagger, restorer).forEach(Ahead::settle);
        return List.copyOf(opened.values());
    }

    /** The translators that could be fetched for a pair. */
    List<String> pullableFor(Lang from, Lang to) {
        return pullable.computeIfAbsent(new Pair(from, to), pair -> store.pullableFor(from, to));
    }

    private MachineTranslator translator(StoredModel model) {
        OnnxSequenceTranslator translator = translators.computeIfAbsent(
                model.spec().id(), id -> OnnxSequenceTranslator.open(noted(model), UserCache.ofThisUser()));
        return new MachineTranslator(translator, MachineTranslator.Options.USUAL.with(strategy(model)));
    }

    private static MachineTranslator.Strategy strategy(StoredModel model) {
        if (!(model.spec().settings() instanceof ModelSettings.Translating settings)) {
            return MachineTranslator.Strategy.NONE;
        }
        return switch (settings.terminology()) {
            case CONSTRAINTS -> MachineTranslator.Strategy.CONSTRAINTS;
            case PLACEHOLDERS -> MachineTranslator.Strategy.PLACEHOLDERS;
            case NONE -> MachineTranslator.Strategy.NONE;
        };
    }

    private static boolean needsEncoder(SummaryRequest request) {
        return !(request.budget() instanceof Budget.Full);
    }

    /** The encoder that the user named, else the built-in one; it closes with the engine. */
    public SentenceEncoder encoder() {
        return encoder.get();
    }

    /** The tagger that the user named, else the built-in one; fails if it does not know the language. It closes with the engine. */
    public TokenTagger tagger(Lang lang) {
        TokenTagger able = tagger.get();
        if (!able.speaks(lang)) {
            throw SongnguException.model(
                    "tagger " + stored(Role.TAGGER).spec().id() + " does not know " + lang.englishName(),
                    "name one that does with --model tagger=ID; songngu models list shows which there are");
        }
        return able;
    }

    /** The restorer that the user named, else the built-in one; it closes with the engine. */
    public Restorer restorer() {
        return restorer.get();
    }

    private OnnxSentenceEncoder openEncoder() {
        return OnnxSentenceEncoder.open(noted(stored(Role.ENCODER)), UserCache.ofThisUser());
    }

    private OnnxTokenTagger openTagger() {
        return OnnxTokenTagger.open(noted(stored(Role.TAGGER)), UserCache.ofThisUser());
    }

    private OnnxRestorer openRestorer() {
        return OnnxRestorer.open(noted(stored(Role.RESTORER)), UserCache.ofThisUser());
    }

    /** The model that the user named for a role, else the built-in one. */
    private StoredModel stored(Role role) {
        return store.require(
                role, Optional.ofNullable(chosen.get(role)).orElseGet(() -> BUILT_IN.getOrDefault(role, NONE)));
    }

    private StoredModel noted(StoredModel model) {
        opened.put(model.spec().id(), model);
        return model;
    }

    @Override
    public void close() {
        Stream.of(encoder, tagger, restorer).forEach(Ahead::close);
        encoders.values().forEach(OnnxSentenceEncoder::close);
        encoders.clear();
        translators.values().forEach(OnnxSequenceTranslator::close);
        translators.clear();
        found.clear();
    }
}
