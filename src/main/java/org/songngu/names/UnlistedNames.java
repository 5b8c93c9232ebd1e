package org.songngu.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.songngu.names.UnlistedForms.Written;
import org.songngu.text.Diacritics;
import org.songngu.text.PlainSyllable;

/**
 * The names of one article that no list has, each one entity with one spelling in each language throughout: a name alone is the
 * full name that it ends or begins.
 */
final class UnlistedNames {
    private record Key(NameKind kind, String plain) {}

    private final CommonWords common;
    private final UnlistedForms forms;

    private final Map<Key, List<Unlisted>> names = new LinkedHashMap<>();

    UnlistedNames(List<Unlisted> found, CommonWords common, UnlistedForms forms) {
        this.common = common;

        this.forms = forms;
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
     * One word that is a common one in English ({@code Total}), or one Vietnamese syllable ({@code Hội}, {@code Lăng}).
     */
    private boolean isDoubtful(Unlisted name) {
        if (name.text().indexOf(' ') > 0 || name.isAddressed()) {
            return false;
        }
        return switch (name.region().lang()) {
            case EN -> common.has(name.text());
            case VI -> PlainSyllable.is(name.text());
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
            Entity entity = new Entity(Optional.empty(), name.getKey().kind(), written.forms());
            for (Unlisted mention : name.getValue()) {
                mentions.add(new NameMention(
                        mention.inArticle(),
                        mention.surface(),
                        entity,
                        written.status(),
                        mention.confidence() * written.confidence()));
            }
        }
        return mentions;
    }

    /** By its full mentions, not by those that say a part of it alone. */
    private Written written(Key key, List<Unlisted> mentions) {
        return forms.of(
                key.kind(),
                mentions.stream().filter(mention -> key(mention).equals(key)).toList());
    }
}
