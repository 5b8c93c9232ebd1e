package org.songngu.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.songngu.provenance.Signature;
import org.songngu.text.Span;

/**
 * How well names were found: exact start, end and id, in the story only.
 *
 * @param groups first persons, places and organisations together, then each type by itself, then all types
 * @param missed gold mentions that no found name equals
 * @param spurious found names that no gold mention equals
 */
public record NameScore(List<Group> groups, List<GoldMention> missed, List<FoundName> spurious, Signature signature) {
    /** The types that a name score is about unless it says otherwise. */
    private static final Set<String> NAMES = Set.of("person", "place", "org");

    public NameScore {
        groups = List.copyOf(groups);
        missed = List.copyOf(missed);
        spurious = List.copyOf(spurious);
    }

    /**
     * The counts of one group of types.
     *
     * @param types joined by {@code +}, or {@code all}
     */
    public record Group(String types, Tally tally) {}

    private record Key(String seed, Span raw, String id) {}

    /**
     * Scores found names. The gold's types are finer than kinds, so a found name has the type that the gold gives to its id,
     * and its kind only where the gold does not know the id.
     *
     * @param finder what the names were found with
     */
    public static NameScore of(GoldMentions gold, List<FoundName> found, Signature finder) {
        List<GoldMention> story = gold.mentions().stream()
                .filter(mention -> mention.region().equals("text"))
                .toList();
        Signature signature = Signature.of("match", "start+end+id")
                .with("region", "text")
                .with("gold", gold.name())
                .with("sha256", gold.sha256().substring(0, 12))
                .with(finder);
        return new Count(gold, story, found).score(signature);
    }

    /** Precision, recall and F1 of each group. */
    public List<Metric> metrics() {
        return groups.stream()
                .flatMap(group -> group.tally().metrics("names." + group.types(), signature).stream())
                .toList();
    }

    private static final class Count {
        final List<GoldMention> gold;
        final List<FoundName> found;
        final Map<String, String> typeOfId = new HashMap<>();
        final Set<Key> goldKeys = new HashSet<>();
        final Set<Key> foundKeys = new HashSet<>();

        Count(GoldMentions all, List<GoldMention> gold, List<FoundName> found) {
            this.gold = gold;
            this.found = found;
            all.mentions().forEach(mention -> typeOfId.putIfAbsent(mention.id(), mention.type()));
            gold.forEach(mention -> goldKeys.add(key(mention)));
            found.forEach(name -> foundKeys.add(key(name)));
        }

        NameScore score(Signature signature) {
            Set<String> types = new TreeSet<>();
            gold.forEach(mention -> types.add(mention.type()));
            found.forEach(name -> types.add(type(name)));
            List<Group> groups = new ArrayList<>();
            groups.add(group("person+place+org", NAMES));
            types.forEach(type -> groups.add(group(type, Set.of(type))));
            groups.add(group("all", types));
            return new NameScore(
                    groups,
                    gold.stream().filter(name -> !foundKeys.contains(key(name))).toList(),
                    found.stream().filter(name -> !goldKeys.contains(key(name))).toList(),
                    signature);
        }

        private Group group(String name, Set<String> types) {
            List<FoundName> ours =
                    found.stream().filter(one -> types.contains(type(one))).toList();
            long golden =
                    gold.stream().filter(one -> types.contains(one.type())).count();
            long right =
                    ours.stream().filter(one -> goldKeys.contains(key(one))).count();
            return new Group(name, new Tally(right, ours.size(), golden));
        }

        private String type(FoundName name) {
            return name.id().map(typeOfId::get).orElse(name.kind());
        }

        private static Key key(GoldMention mention) {
            return new Key(mention.seed(), mention.raw(), mention.id());
        }

        private static Key key(FoundName name) {
            return new Key(name.seed(), name.raw(), name.id().orElse(""));
        }
    }
}
