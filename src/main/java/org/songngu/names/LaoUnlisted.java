package org.songngu.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * Finds persons and places in Lao text that no list has, by the words before them: an honorific, a rank, a title for persons,
 * the word for its kind for a place. Prefers to find nothing to finding a word that is no name. Safe for threads.
 */
final class LaoUnlisted {
    private static final double LATIN = 0.9;
    private static final double FULL_NAME = 0.85;
    private static final double ONE_WORD = 0.7;
    private static final double WITHOUT_SPACE = 0.6;
    private static final double BEHIND_TITLE = 0.75;
    private static final double PLACE = 0.7;

    private static final String RANKS =
            "ພົນເອກ|ພົນໂທ|ພົນຕີ|ພົນຈັດຕະວາ|ພັນເອກ|ພັນໂທ|ພັນຕີ" + "|ຮ້ອຍເອກ|ຮ້ອຍໂທ|ຮ້ອຍຕີ|ສິບເອກ|ສິບໂທ|ສິບຕີ";
    private static final String DEGREES =
            "(?: ?(?:" + RANKS + "|ໝໍ|ປ\\.?ອ|ດຣ|ຮສ|ສຈ|ປະລິນຍາເອກ|ຮອງສາດສະດາຈານ|ສາດສະດາຈານ|ອາຈານ)\\.? ?)*";
    private static final Pattern HONORIFIC = Pattern.compile(
            "(?:ທ່ານ ?ນາງ|ທ່ານ|ສະຫາຍ|(?<![\\u0E80-\\u0EFF])(?:ນາງ|ທ້າວ|(?:ດຣ|ປອ)\\.)" + "|" + RANKS + ")" + DEGREES);
    private static final Pattern TITLE =
            Pattern.compile("(?:ລັດຖະມົນຕີ|ປະທານປະເທດ|ປະທານ|ເລຂາທິການໃຫຍ່|ເຈົ້າແຂວງ|ເຈົ້າເມືອງ"
                    + "|ເອກອັກຄະລັດຖະທູດ|ເອກອັກຄະຣາຊະທູດ|ອຸປະທູດ|ຫົວໜ້າພະແນກ|ໂຄສົກ|ປະທານາທິບໍດີ|(?<!ລາຍ)ຊື່) ");
    private static final Pattern KIND = Pattern.compile("(?<![0-9] ?)(?<=^|[ (\",]|ຢູ່|ທີ່|ໃນ|ຈາກ|ຂອງ|ເຖິງ|ຮອດ|ຫາ|ແລະ)"
            + "(?:ບ້ານ|ເມືອງ|ແຂວງ|ແມ່ນ້ຳ|ນ້ຳຕົກ|ພູ|ດ່ານ) ?");

    /** The names behind the cues of a region, in order, none at a place where a listed name stands. */
    List<Unlisted> find(Region region, List<Hit> listed) {
        if (region.lang() != Lang.LO) {
            return List.of();
        }
        LaoNameReader reader = new LaoNameReader(region, listed);
        List<Unlisted> found = new ArrayList<>();
        behind(HONORIFIC, region, cue -> person(reader, cue)).forEach(found::add);
        behind(TITLE, region, cue -> fullName(reader, cue.end())).forEach(found::add);
        for (Hit hit : listed) {
            if (hit.region().equals(region) && hit.is(NameKind.TITLE)) {
                fullName(reader, reader.behindSpace(hit.inView().end())).ifPresent(found::add);
            }
        }
        behind(KIND, region, cue -> place(reader, cue.end())).forEach(found::add);
        return apart(found);
    }

    private interface Look {
        Optional<Unlisted> behind(Span cue);
    }

    private static List<Unlisted> behind(Pattern cue, Region region, Look look) {
        List<Unlisted> found = new ArrayList<>();
        Matcher matcher = cue.matcher(region.view());
        while (matcher.find()) {
            look.behind(new Span(matcher.start(), matcher.end())).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Unlisted> person(LaoNameReader reader, Span cue) {
        int start = reader.behindSpace(cue.end());
        boolean apart = reader.isGap(start - 1);
        Optional<Span> latin = reader.latinName(start);
        if (latin.isPresent()) {
            return latin.map(name -> reader.unlisted(name, NameKind.PERSON, LATIN));
        }
        Optional<Span> lao = apart ? reader.laoName(start) : reader.gluedName(cue.start(), start);
        return lao.map(name -> reader.unlisted(
                name, NameKind.PERSON, !apart ? WITHOUT_SPACE : reader.hasSpace(name) ? FULL_NAME : ONE_WORD));
    }

    /** Behind a title one word is more often the beginning of a clause. */
    private static Optional<Unlisted> fullName(LaoNameReader reader, int start) {
        if (!reader.isGap(start - 1)) {
            return Optional.empty();
        }
        return reader.latinName(start)
                .or(() -> reader.laoName(start))
                .filter(reader::hasSpace)
                .map(name -> reader.unlisted(name, NameKind.PERSON, BEHIND_TITLE));
    }

    private static Optional<Unlisted> place(LaoNameReader reader, int start) {
        return reader.placeName(start).map(name -> reader.unlisted(name, NameKind.PLACE, PLACE));
    }

    /** In order; of names that overlap, the one that begins first, and the longer one. */
    private static List<Unlisted> apart(List<Unlisted> found) {
        List<Unlisted> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((Unlisted name) -> name.inView().start())
                .thenComparingInt(name -> -name.inView().length()));
        List<Unlisted> kept = new ArrayList<>();
        for (Unlisted name : sorted) {
            boolean free = kept.isEmpty()
                    || kept.get(kept.size() - 1).inView().end() <= name.inView().start();
            if (free) {
                kept.add(name);
            }
        }
        return kept;
    }
}
