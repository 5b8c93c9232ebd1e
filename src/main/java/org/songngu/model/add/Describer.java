package org.songngu.model.add;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.songngu.failure.SongnguException;
import org.songngu.model.ModelSpec;
import org.songngu.model.Role;
import org.songngu.text.Lang;

/** Concludes the description of a model from what its exporter left. */
final class Describer {
    private static final Set<String> TRANSLATORS = Set.of("marian", "m2m_100", "t5", "mt5", "umt5", "mbart");
    private static final Pattern PAIR_IN_NAME = Pattern.compile("(?:^|[-_.])(en|vi|lo)[-_](en|vi|lo)(?:$|[-_.])");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern PAIR = Pattern.compile("[a-z]{2,3}-[a-z]{2,3}");
    private static final String TOKENIZER = "tokenizer.json";
    private static final String UNKNOWN = "unknown";

    private final Export export;
    private final Particulars particulars;
    private final Optional<ModelSpec> known;
    private final Config config;
    private final List<String> notes = new ArrayList<>();

    /** @param known the description of the same id that there is already, such as the shipped one of a model to be exported */
    Describer(Export export, Particulars particulars, Optional<ModelSpec> known) {
        this.export = export;
        this.particulars = particulars;
        this.known = known;
        this.config = new Config(export);
    }

    static String id(Export export, Particulars particulars) {
        return particulars.id().orElseGet(() -> Normalizer.normalize(export.name(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Mn}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+|-+$", ""));
    }

    Conclusion conclude() {
        Role role = role();
        if (!export.files().contains(TOKENIZER)) {
            throw SongnguException.badInput(
                    export.name() + ": no " + TOKENIZER,
                    "let the transformers library write it: AutoTokenizer.from_pretrained(NAME, use_fast=True)"
                            + ".save_pretrained(DIR)");
        }
        Graphs graphs = Graphs.of(export, role == Role.TRANSLATOR, particulars.variant());
        Optional<LanguageTokens> tokens =
                role == Role.TRANSLATOR && !isMarian() ? LanguageTokens.of(export) : Optional.empty();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", id(export, particulars)).put("role", role.label());
        node.put("architecture", config.type().orElse(UNKNOWN));
        ArrayNode languages = node.putArray("languages");
        languages(role, tokens).forEach(languages::add);
        putAbout(node, graphs);
        putFiles(node, graphs);
        node.set("options", options(role, graphs, tokens));
        return new Conclusion(node, notes);
    }

    private boolean isMarian() {
        return config.type().filter("marian"::equals).isPresent();
    }

    private Role role() {
        if (particulars.role().isPresent()) {
            return particulars.role().get();
        }
        String architectures = config.main().path("architectures").toString();
        if (config.type().filter(TRANSLATORS::contains).isPresent()) {
            return Role.TRANSLATOR;
        } else if (architectures.contains("ForTokenClassification")) {
            return Role.TAGGER;
        } else if (export.files().contains("1_Pooling/config.json")
                || export.files().contains("modules.json")
                || architectures.contains("Model\"")) {
            return Role.ENCODER;
        }
        throw SongnguException.usage(
                export.name() + ": what it does cannot be concluded from config.json"
                        + config.type()
                                .map(type -> " (model_type " + type + ")")
                                .orElse(""),
                "say it: --role encoder, tagger or translator");
    }

    private ObjectNode options(Role role, Graphs graphs, Optional<LanguageTokens> tokens) {
        Options options = new Options(export, config, notes);
        return switch (role) {
            case TRANSLATOR -> options.translator(graphs.layout().orElseThrow(), tokens);
            case ENCODER -> options.encoder();
            case TAGGER -> options.tagger();
            case RESTORER ->
                throw SongnguException.usage(
                        "a restorer cannot be concluded from an export", "write its model.json beside its files");
        };
    }

    private List<String> languages(Role role, Optional<LanguageTokens> tokens) {
        if (!particulars.languages().isEmpty()) {
            return wished(role, tokens);
        }
        if (known.isPresent()) {
            return known.get().languages();
        }
        List<String> concluded = role == Role.TRANSLATOR
                ? tokens.map(LanguageTokens::pairs).orElseGet(this::pairInName)
                : FrontMatter.of(export).languages().stream()
                        .filter(code -> Lang.ofCode(code).isPresent())
                        .distinct()
                        .toList();
        if (concluded.isEmpty()) {
            throw SongnguException.usage(
                    export.name() + ": its languages cannot be concluded",
                    "say them: --languages " + (role == Role.TRANSLATOR ? "en-vi" : "en,vi"));
        }
        return concluded;
    }

    private List<String> wished(Role role, Optional<LanguageTokens> tokens) {
        List<String> known = tokens.map(LanguageTokens::pairs).orElse(List.of());
        for (String languages : particulars.languages()) {
            boolean formed = (role == Role.TRANSLATOR ? PAIR : LANGUAGE)
                    .matcher(languages)
                    .matches();
            if (!formed || !known.isEmpty() && !known.contains(languages)) {
                throw SongnguException.usage(
                        "--languages: " + languages
                                + (formed
                                        ? ": its tokenizer has no language tokens for this pair"
                                        : ": not of a " + role.label()),
                        formed
                                ? "it has tokens for " + String.join(", ", known)
                                : "write them as " + (role == Role.TRANSLATOR ? "en-vi,vi-en" : "en,vi"));
            }
        }
        return particulars.languages();
    }

    private List<String> pairInName() {
        String names = export.name() + " "
                + config.main().path("_name_or_path").asText("").replaceFirst(".*/", "");
        return Stream.of(names.split(" "))
                .map(PAIR_IN_NAME::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1) + "-" + matcher.group(2))
                .limit(1)
                .toList();
    }

    private void putAbout(ObjectNode node, Graphs graphs) {
        Optional<ModelSpec.Licence> licence = known.map(spec -> spec.about().licence());
        String id = particulars
                .licence()
                .or(() -> licence.map(ModelSpec.Licence::id))
                .or(() -> FrontMatter.of(export).licence())
                .orElse(UNKNOWN);
        if (id.equals(UNKNOWN)) {
            notes.add("its licence is not known: find out before you use it, and say it with --licence");
        }
        node.put("licence", id);
        node.put(
                "licenceUrl",
                licence.map(ModelSpec.Licence::url).or(export::page).orElse(UNKNOWN));
        node.put("use", use(id, licence).label());
        node.put(
                "description",
                known.map(spec -> spec.about().description())
                        .orElseGet(() -> "Added from " + export.name() + "; variant " + graphs.variant() + "."));
        ArrayNode data = node.putArray("trainingData");
        known.ifPresent(spec -> spec.about()
                .trainingData()
                .forEach(set -> data.addObject().put("name", set.name()).put("licence", set.licence())));
    }

    private static ModelSpec.Use use(String licence, Optional<ModelSpec.Licence> known) {
        String words = licence.toLowerCase(Locale.ROOT);
        if (words.contains("-nc")) {
            return ModelSpec.Use.NON_COMMERCIAL;
        } else if (words.contains("research")) {
            return ModelSpec.Use.RESEARCH_ONLY;
        }
        return known.filter(k -> k.id().equals(licence))
                .map(ModelSpec.Licence::use)
                .orElse(ModelSpec.Use.ANY);
    }

    private void putFiles(ObjectNode node, Graphs graphs) {
        ArrayNode files = node.putArray("files");
        Stream.concat(graphs.files(export), Stream.of(TOKENIZER)).forEach(name -> {
            ObjectNode file = files.addObject().put("name", name);
            export.origin(name).ifPresent(origin -> file.put("origin", origin));
        });
        ObjectNode parts = node.putObject("graphs");
        new TreeMap<>(graphs.parts()).forEach(parts::put);
        node.put("tokenizer", TOKENIZER);
    }
}
