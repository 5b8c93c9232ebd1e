package org.songngu.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.songngu.glossary.Outcome;
import org.songngu.names.Entity;
import org.songngu.names.NameMention;
import org.songngu.names.NameStatus;

/** How often the pairs of a brief have each name and each term. */
record Tally(List<Brief.EntityCount> names, List<Brief.TermCount> terms) {
    static Tally of(List<Pair> pairs) {
        Map<Object, List<NameMention>> mentions = new LinkedHashMap<>();
        Map<String, List<TermUse>> uses = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            pair.names().stream().map(Mark::what).forEach(mention -> mentions.computeIfAbsent(
                            identity(mention), key -> new ArrayList<>())
                    .add(mention));
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

    private static Brief.EntityCount name(List<NameMention> mentions) {
        NameStatus surest = mentions.stream()
                .map(NameMention::status)
                .min(NameStatus::compareTo)
                .orElseThrow();
        List<String> surfaces = mentions.stream()
                .map(mention -> Shown.line(mention.surface()))
                .distinct()
                .toList();
        return new Brief.EntityCount(mentions.get(0).entity(), surest, mentions.size(), surfaces);
    }

    private static Brief.TermCount term(List<TermUse> uses) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        uses.forEach(use -> use.outcome().ifPresent(outcome -> outcomes.merge(outcome, 1, Integer::sum)));
        return new Brief.TermCount(uses.get(0).hit().term(), uses.size(), outcomes);
    }
}
