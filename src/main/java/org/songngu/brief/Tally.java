package org.songngu.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.songngu.glossary.Outcome;
import org.songngu.names.Entity;
import org.songngu.names.NameMention;
import org.songngu.names.NameStatus;

/** How often the pairs of a brief have each name and each term. */
record Tally(List<Brief.EntityCount> names, List<Brief.TermCount> terms) {
    static Tally of(List<Pair> pairs) {
        Map<Object, List<NameUse>> mentions = new LinkedHashMap<>();
        Map<String, List<TermUse>> uses = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            pair.names().stream().map(Mark::what).forEach(use -> mentions.computeIfAbsent(
                            identity(use.mention()), key -> new ArrayList<>())
                    .add(use));
            pair.terms().stream().map(Mark::what).forEach(use -> uses.computeIfAbsent(
                            use.hit().term().id(), key -> new ArrayList<>())
                    .add(use));
        }
        return new Tally(
                mentions.values().stream().map(Tally::name).toList(),
                uses.values().stream().map(Tally::term).toList());
    }

    /** An unlisted entity without any form is only as much the same as what stands in the text. */
    private static Object identity(NameMention mention) {
        Entity entity = mention.entity();
        if (entity.id().isPresent()) {
            return entity.id().get();
        }
        return entity.forms().isEmpty() ? List.of(entity, Shown.line(mention.surface())) : entity;
    }

    private static Brief.EntityCount name(List<NameUse> uses) {
        List<NameMention> mentions = uses.stream().map(NameUse::mention).toList();
        NameStatus surest = mentions.stream()
                .map(NameMention::status)
                .min(NameStatus::compareTo)
                .orElseThrow();
        List<String> surfaces = mentions.stream()
                .map(mention -> Shown.line(mention.surface()))
                .distinct()
                .toList();
        Map<Outcome, Integer> outcomes = outcomes(uses.stream().map(NameUse::outcome));
        return new Brief.EntityCount(mentions.get(0).entity(), surest, mentions.size(), surfaces, outcomes);
    }

    private static Brief.TermCount term(List<TermUse> uses) {
        Map<Outcome, Integer> outcomes = outcomes(uses.stream().map(TermUse::outcome));
        return new Brief.TermCount(uses.get(0).hit().term(), uses.size(), outcomes);
    }

    private static Map<Outcome, Integer> outcomes(Stream<Optional<Outcome>> each) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        each.forEach(outcome -> outcome.ifPresent(known -> outcomes.merge(known, 1, Integer::sum)));
        return outcomes;
    }
}
