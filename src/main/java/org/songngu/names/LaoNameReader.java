package org.songngu.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.names.lao.LaoNameShape;
import org.songngu.text.Span;

/** Reads how far a name goes from a place of a Lao region, listed names and masked text left out. */
final class LaoNameReader {
    private static final LaoNameShape SHAPE = new LaoNameShape();
    private static final Pattern LATIN =
            Pattern.compile("(?=\\p{Lu})[\\p{IsLatin}'.-]+(?: (?=\\p{Lu})[\\p{IsLatin}'.-]+){0,3}(?<![.'-])");
    private static final Set<String> VIETNAMESE_FAMILIES = Set.of(
            "ຫງວຽນ", "ຟ້າມ", "ຟາມ", "ເຈິ່ນ", "ເຈີ່ນ", "ເລ", "ຮວ່າງ", "ຫວູ", "ຝານ", "ຟານ", "ບຸ່ຍ", "ບຸຍ", "ດັ້ງ", "ໂດ໋",
            "ໂຮ່", "ໂງ", "ເຢືອງ", "ລີ", "ຫວໍ", "ໂຕ", "ດິງ", "ດິ່ງ", "ຈິງ", "ຈິ້ງ", "ດ່າວ", "ເລືອງ", "ລໍ່", "ກາວ",
            "ຈາງ");
    /** Of one syllable, and no given name in Lao letters; most other words of one syllable are one. */
    private static final Set<String> NO_GIVEN_NAME = Set.of(
            "ໄດ້", "ກ່າວ", "ແລະ", "ຈະ", "ໃນ", "ທີ່", "ຢູ່", "ໃຫ້", "ຮອງ", "ເປັນ", "ຜູ້", "ຊຶ່ງ", "ເຊິ່ງ", "ຂອງ", "ຈາກ",
            "ຖືກ", "ຮັບ", "ປີ", "ຊາວ", "ນັກ", "ຍັງ", "ກັບ", "ແມ່ນ", "ໂດຍ", "ເພື່ອ", "ແຕ່", "ນຳ", "ຮ່ວມ", "ມອບ", "ມີ",
            "ກໍ່", "ກໍ", "ຕອບ", "ບອກ", "ລາວ", "ໄປ", "ມາ", "ທ່ານ", "ນາງ", "ພ້ອມ", "ວ່າ", "ຄືນ", "ເລົ່າ", "ເວົ້າ", "ຖາມ",
            "ຂໍ", "ເຫັນ", "ບໍ່", "ເຄີຍ", "ຕ້ອງ", "ເລີ່ມ", "ອອກ", "ເອກ");

    private static final int MOST_SHORT_GROUPS = 4;
    private static final int MOST_IN_ABBREVIATION = 2;
    private static final int LEAST_GLUED = 2;
    private static final int LONGEST_GLUED = 60;
    private static final int MOST_IN_PLACE = 5;
    /** What follows the word for a kind and is no name: a capital, mountains, a birthplace, a home, another. */
    private static final Set<String> NO_PLACE = Set.of(
            "ຫຼວງ",
            "ເຂົາ",
            "ດອຍ",
            "ພັກ",
            "ເກີດ",
            "ເຮືອນ",
            "ຕ່າງ",
            "ອື່ນ",
            "ເອງ",
            "ໃດ",
            "ນີ້",
            "ນັ້ນ",
            "ສາກົນ",
            "ຊາຍແດນ",
            "ພາກ",
            "ພູດອຍ",
            "ໃຫຍ່",
            "ກວ້າງ",
            "ນ້ອຍ",
            "ຫຼັກ",
            "ພາສີ",
            "ທ້ອງຖິ່ນ",
            "ທີ່",
            "ສາຍ",
            "ເທິງ",
            "ໃກ້",
            "ອ້ອມ",
            "ແຫ່ງ",
            "ຄຽງ",
            "ແມ່",
            "ໂຕ",
            "ຕົນ",
            "ຂ້າ",
            "ເຮົາ");

    /** Words that begin many places and are common as well. */
    private static final Pattern PLACE_WORD = Pattern.compile(
            "^(?:ນາ|ໜອງ|ຫ້ວຍ|ໂພນ|ດອນ|ດົງ|ປາກ|ຊຽງ|ວຽງ|ວັງ|ທ່າ|ຫາດ|ໂນນ|ຫົວ|ນ້ຳ|ຜາ|ຄຳ|ໂພ|ແກ້ງ|ທົ່ງ|ບໍ່)(?=.{2})");

    private final Region region;
    private final String view;
    private final List<Span> taken;

    LaoNameReader(Region region, List<Hit> listed) {
        this.region = region;
        this.view = region.view();
        this.taken = listed.stream()
                .filter(hit -> hit.region().equals(region))
                .map(Hit::inView)
                .toList();
    }

    Unlisted unlisted(Span inView, NameKind kind, double confidence) {
        return new Unlisted(region, inView, kind, confidence);
    }

    boolean isGap(int at) {
        return at >= 0 && at < view.length() && view.charAt(at) == ' ';
    }

    private boolean isDot(int at) {
        return at + 1 < view.length() && view.charAt(at) == '.' && view.charAt(at + 1) != '"';
    }

    int behindSpace(int at) {
        return isGap(at) ? at + 1 : at;
    }

    boolean hasSpace(Span name) {
        return name.in(view).indexOf(' ') >= 0;
    }

    /** A name in Latin letters, which Lao text has in plenty. */
    Optional<Span> latinName(int start) {
        Matcher matcher = LATIN.matcher(view);
        matcher.region(start, view.length());
        return matcher.lookingAt() ? free(new Span(start, matcher.end())) : Optional.empty();
    }

    /** One group or two; three or four where all have one syllable, as in names of Vietnam and China. */
    Optional<Span> laoName(int start) {
        int end = start;
        boolean allShort = true;
        for (int group = 0, at = start; group < MOST_SHORT_GROUPS && (group < 2 || allShort); group++) {
            String letters = groupAt(at);
            boolean oneSyllable = LaoNameShape.syllables(letters) == 1;
            int length = allShort && oneSyllable && group > 0 && isGivenName(start, letters)
                    ? letters.length()
                    : SHAPE.nameLength(letters);
            boolean abbreviated = letters.length() <= MOST_IN_ABBREVIATION && isDot(at + letters.length());
            if (length == 0
                    || abbreviated
                    || (group >= 2 && !oneSyllable)
                    || free(new Span(at, at + length)).isEmpty()) {
                break;
            }
            end = at + length;
            allShort = allShort && oneSyllable;
            if (length < letters.length() || !isGap(end)) {
                break;
            }
            at = end + 1;
        }
        return end > start ? free(new Span(start, end)) : Optional.empty();
    }

    /** True behind a Vietnamese family name, where a word that is common elsewhere is one more name. */
    private boolean isGivenName(int start, String letters) {
        return VIETNAMESE_FAMILIES.contains(groupAt(start)) && !NO_GIVEN_NAME.contains(letters);
    }

    /**
     * A name that no space parts from its honorific. A verb or a noun may stand there in the same way, so the name has to have
     * two words or its honorific to begin a run of letters.
     */
    Optional<Span> gluedName(int honorific, int start) {
        String letters = groupAt(start);
        boolean whole = letters.length() <= LONGEST_GLUED
                && LaoNameShape.syllables(letters) >= LEAST_GLUED
                && SHAPE.nameLength(letters) == letters.length();
        boolean begins = honorific == 0 || !isLao(view.charAt(honorific - 1));
        return whole ? laoName(start).filter(name -> begins || hasSpace(name)) : Optional.empty();
    }

    Optional<Span> placeName(int start) {
        String letters = groupAt(start);
        boolean common =
                !LaoNameShape.beginsWithSyllable(letters) || NO_PLACE.stream().anyMatch(letters::startsWith);
        int opening = openingOf(letters);
        int rest = common || opening == letters.length() ? 0 : SHAPE.nameLength(letters.substring(opening));
        int length = rest == 0 ? 0 : opening + rest;
        int syllables = LaoNameShape.syllables(letters.substring(0, length));
        boolean fits = syllables > 0
                && syllables <= MOST_IN_PLACE
                && (syllables > 1 || isShortPlace(start, letters.substring(0, length)));
        return fits ? free(new Span(start, start + length)) : Optional.empty();
    }

    /** ເມືອງລາ, ບ້ານດົງ: one syllable, and no letter that a mountain or a checkpoint shares with another word. */
    private boolean isShortPlace(int start, String name) {
        return name.length() == groupAt(start).length()
                && (view.startsWith("ເມືອງ", Math.max(0, start - 5))
                        || view.startsWith("ບ້ານ", Math.max(0, start - 4)));
    }

    private static int openingOf(String letters) {
        Matcher matcher = PLACE_WORD.matcher(letters);
        return matcher.find() ? matcher.end() : 0;
    }

    private String groupAt(int start) {
        int end = start;
        while (end < view.length() && isLao(view.charAt(end))) {
            end++;
        }
        return view.substring(start, end);
    }

    private static boolean isLao(char c) {
        return c > '\u0E80' && c <= '\u0EDF' && c != 'ໆ' && !Character.isDigit(c);
    }

    private Optional<Span> free(Span span) {
        boolean free = !region.mask().touches(span) && taken.stream().noneMatch(span::overlaps);
        return free ? Optional.of(span) : Optional.empty();
    }
}
