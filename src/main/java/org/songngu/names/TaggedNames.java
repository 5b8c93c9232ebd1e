package org.songngu.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.songngu.model.TokenTagger;
import org.songngu.model.TokenTagger.Tag;
import org.songngu.text.Span;

/** Names that no list has, as a model finds them. What a list has keeps its place: a tag that touches it is dropped. */
@RequiredArgsConstructor
final class TaggedNames {
    /** How sure the model must be; titles, which begin small or stand alone more often, the most. */
    private static final Map<NameKind, Double> SURE =
            Map.of(NameKind.PERSON, 0.6, NameKind.PLACE, 0.7, NameKind.ORG, 0.7, NameKind.TITLE, 0.9);

    private static final double SURE_OF_ONE_WORD = 0.8;

    private static final Pattern CUT_TITLE = Pattern.compile("(?:\\.| (?:of|for|and|the))$");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,3}");

    private static final Set<String> NO_NAMES = Set.of(
            "MoU",
            "MoUs",
            "Lt",
            "Comrade",
            "Counsellor",
            "Prof",
            "Dr",
            "Mr",
            "Mrs",
            "Ms",
            "TS",
            "GS",
            "PGS",
            "ThS",
            "BS",
            "Covid",
            "COVID");

    private final TokenTagger tagger;

    /**
     * @param reading the region's view, or what it would be with the marks that it lacks, letter by letter
     */
    List<Unlisted> find(Region region, String reading, List<Hit> taken) {
        List<Unlisted> found = new ArrayList<>();
        if (!tagger.speaks(region.lang())) {
            return found;
        }
        for (Tag tag : tagger.tag(reading)) {
            Optional<NameKind> kind = NameKind.ofLabel(tag.label());
            Span at = NameEdges.trimmed(region.view(), tag.span());
            boolean free = taken.stream().noneMatch(hit -> hit.inView().overlaps(at));
            if (kind.isPresent()
                    && free
                    && !isAbbreviation(kind.get(), at.in(region.view()))
                    && isName(region, at)
                    && tag.confidence() >= sure(kind.get(), at.in(region.view()))) {
                found.add(new Unlisted(region, at, kind.get(), tag.confidence()));
            }
        }
        return found;
    }

    private static double sure(NameKind kind, String text) {
        boolean alone = kind == NameKind.PERSON && text.indexOf(' ') < 0;
        return alone ? SURE_OF_ONE_WORD : SURE.getOrDefault(kind, 1.0);
    }

    /** {@code MoU}, {@code Prof}, {@code PGS.TS.}, {@code VND470}: no name of an office or a body. */
    private static boolean isAbbreviation(NameKind kind, String text) {
        return NO_NAMES.contains(text)
                || (kind != NameKind.ORG
                        && text.indexOf(' ') < 0
                        && text.chars().anyMatch(Character::isDigit))
                || (kind == NameKind.TITLE && CUT_TITLE.matcher(text).find())
                || (kind == NameKind.PERSON && INITIALS.matcher(text).matches());
    }

    private static boolean isName(Region region, Span at) {
        return at.length() > 1
                && at.in(region.view()).chars().anyMatch(Character::isUpperCase)
                && NameEdges.areWhole(region.view(), at)
                && !region.mask().touches(at);
    }
}
