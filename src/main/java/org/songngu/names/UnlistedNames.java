package org.songngu.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.songngu.model.Restorer;
import org.songngu.names.VietnameseName.Marked;
import org.songngu.text.Diacritics;
import org.songngu.text.Lang;
import org.songngu.text.PlainSyllable;

/**
 * The names of one article that no list has, each with one spelling in each language throughout: of the restored spellings of a
 * name the one that its sentences speak for together, and for a name alone that of the full name which it ends or begins.
 */
final class UnlistedNames {
    private record Key(NameKind kind, String plain) {}

    private record Written(Entity entity, NameStatus status, double confidence) {}

    private static final Pattern RUNS_ON = Pattern.compile(" ?-| \\p{Lu}");

    private final CommonWords common;
    private final Optional<Restorer> restorer;

    private final Map<Key, List<Unlisted>> names = new LinkedHashMap<>();

    UnlistedNames(List<Unlisted> found, CommonWords common, Optional<Restorer> restorer) {
        this.common = common;

        this.restorer = restorer;
        List<Unlisted> persons = found.stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .filter(name -> name.text().indexOf(' ') > 0)
                .toList();
        for (Unlisted name : found) {
            Unlisted full = fullOf(name, persons);
            if (!full.equals(name) || !isDoubtful(name)) {
                names.computeIfAbsent(key(full), k -> new ArrayList<>()).add(name);
            }
        }
    }

    /**
     * One word that is a common one in English ({@code Total}), or one Vietnamese syllable that runs on into another word
     * ({@code Lăng Chủ tịch}, {@code Việt - Lào}).
     */
    private boolean isDoubtful(Unlisted name) {
        if (name.text().indexOf(' ') > 0 || name.confidence() == TitledNames.BY_HONORIFIC) {
            return false;
        }
        return switch (name.region().lang()) {
            case EN -> common.has(name.text());
            case VI ->
                PlainSyllable.is(name.text()) && RUNS_ON.matcher(name.rest()).lookingAt();
            case LO -> false;
        };
    }

    private static Key key(Unlisted name) {
        return new Key(name.kind(), Diacritics.strip(name.text()).toLowerCase(Locale.ROOT));
    }

    /** The one full name that a name alone ends or begins, else the name. */
    private static Unlisted fullOf(Unlisted name, List<Unlisted> persons) {
        if (name.kind() != NameKind.PERSON || name.text().indexOf(' ') > 0) {
            return name;
        }
        String plain = key(name).plain();
        Map<Key, Unlisted> full = new HashMap<>();
        for (Unlisted person : persons) {
            String words = key(person).plain();
            boolean begins = words.startsWith(plain + " ") && !VietnameseName.mayBe(person.text(), NameKind.PERSON);
            if (begins || words.endsWith(" " + plain)) {
                full.putIfAbsent(key(person), person);
            }
        }
        return full.size() == 1 ? full.values().iterator().next() : name;
    }

    List<NameMention> mentions() {
        List<NameMention> mentions = new ArrayList<>();
        for (Map.Entry<Key, List<Unlisted>> name : names.entrySet()) {
            Written written = written(name.getKey(), name.getValue());
            for (Unlisted mention : name.getValue()) {
                mentions.add(new NameMention(
                        mention.inArticle(),
                        mention.surface(),
                        written.entity(),
                        written.status(),
                        mention.confidence() * written.confidence()));
            }
        }
        return mentions;
    }

    private Written written(Key key, List<Unlisted> mentions) {
        List<Unlisted> full =
                mentions.stream().filter(mention -> key(mention).equals(key)).toList();
        Optional<Marked> restored = key.kind() == NameKind.TITLE ? Optional.empty() : restored(key.kind(), full);
        Map<Lang, String> forms = new EnumMap<>(Lang.class);
        if (restored.isPresent()) {
            forms.put(Lang.EN, Diacritics.strip(restored.get().text()));
            forms.put(Lang.VI, restored.get().text());
            return new Written(
                    new Entity(Optional.empty(), key.kind(), forms),
                    NameStatus.RESTORED,
                    restored.get().confidence());
        }
        forms.putAll(asItIs(full.get(0)));
        return new Written(new Entity(Optional.empty(), key.kind(), forms), NameStatus.UNKNOWN, 1);
    }

    /** Persons and places keep their Latin letters in English and Vietnamese; an organisation or title has to be translated. */
    private static Map<Lang, String> asItIs(Unlisted name) {
        Map<Lang, String> forms = new EnumMap<>(Lang.class);
        Lang lang = name.region().lang();
        forms.put(lang, name.text());
        boolean isKept = name.kind() == NameKind.PERSON || name.kind() == NameKind.PLACE;
        if (lang == Lang.VI && isKept) {
            boolean vietnamese = VietnameseName.mayBe(name.text(), name.kind());
            forms.put(Lang.EN, vietnamese ? Diacritics.strip(name.text()) : name.text());
        } else if (lang == Lang.EN && isKept) {
            forms.put(Lang.VI, name.text());
            forms.put(Lang.EN, VietnameseName.hasMarks(name.text()) ? Diacritics.strip(name.text()) : name.text());
        }
        return forms;
    }

    /** The marked spelling for which the confidences of the mentions add up highest, with the best of these confidences. */
    private Optional<Marked> restored(NameKind kind, List<Unlisted> mentions) {
        Map<String, Double> votes = new LinkedHashMap<>();
        Map<String, Double> best = new HashMap<>();
        for (Unlisted mention : mentions) {
            marked(kind, mention).ifPresent(marked -> {
                votes.merge(marked.text(), marked.confidence(), Double::sum);
                best.merge(marked.text(), marked.confidence(), Math::max);
            });
        }
        return votes.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .map(text -> new Marked(text, best.getOrDefault(text, 0.0)));
    }

    private Optional<Marked> marked(NameKind kind, Unlisted mention) {
        boolean bare = !VietnameseName.hasMarks(mention.text())
                && mention.region().lang() != Lang.LO
                && (VietnameseName.mayBe(mention.text(), kind)
                        || mention.region().isPlainVietnamese());
        return bare
                ? restorer.flatMap(
                        model -> VietnameseName.restored(model, mention.region().view(), mention.inView()))
                : Optional.empty();
    }
}
