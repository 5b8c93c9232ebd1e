package org.songngu.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.model.Restorer.Restored;
import org.songngu.model.Restorer.Word;
import org.songngu.text.Diacritics;
import org.songngu.text.PlainSyllable;
import org.songngu.text.Span;

/** Vietnamese names that are written without their marks. */
final class VietnameseName {
    /** Family names without marks; a dozen of them name nine persons of ten. */
    private static final Set<String> FAMILY_NAMES =
            Set.of(("an au bach bao bien bui cam cao chau chu chung cu cung dam dang dao dau dinh do"
                            + " doan dong du duong giang giap ha han ho hoang hua huynh khong khuat khuc kieu kim la lai lam le lieu lo"
                            + " luong luu ly ma mac mai nghiem ngo nguy nguyen nhan ninh nong o ong phan pham phi pho phung quach quan"
                            + " ta tang thach thai than thang thieu tieu to ton tong tran trang trieu trinh truong tu tuong uong ung van"
                            + " vi vien vo vu vuong xa y")
                    .split(" "));

    private static final Pattern KIND_WORD = Pattern.compile(
            "(?i) (?:province|district|commune|ward|city|town|township|village|hamlet|port|border gate|gate|bridge|river|bay|island)s?$");

    private VietnameseName() {}

    /**
     * A name with its marks.
     *
     * @param confidence from 0 to 1, that every mark is right
     */
    record Marked(String text, double confidence) {}

    static boolean isFamilyName(String word) {
        return FAMILY_NAMES.contains(Diacritics.strip(word).toLowerCase(Locale.ROOT));
    }

    /** True for words of Vietnamese letters, of which the first of several is a family name where the name is a person's. */
    static boolean mayBe(String text, NameKind kind) {
        int gap = text.indexOf(' ');
        boolean fits = gap < 0 || kind != NameKind.PERSON || isFamilyName(text.substring(0, gap));
        return fits && PlainSyllable.areAll(text);
    }

    /** A place without the English word for its kind: {@code Ba Dinh} of {@code Ba Dinh district}. */
    static Span proper(String view, Span name) {
        Matcher kind = KIND_WORD.matcher(name.in(view));
        return kind.find() ? new Span(name.start(), name.start() + kind.start()) : name;
    }

    static boolean hasMarks(String text) {
        return !Diacritics.strip(text).equals(text);
    }

    /**
     * The name at a place of a sentence with the marks that the sentence around it speaks for; empty if the restorer leaves every
     * word of it as it is.
     */
    static Optional<Marked> restored(Restored whole, String sentence, Span name) {

        if (whole.text().length() != sentence.length()) {
            return Optional.empty();
        }
        String text = name.in(whole.text());
        double sure = whole.words().stream()
                .filter(word -> word.span().overlaps(name))
                .mapToDouble(Word::confidence)
                .min()
                .orElse(0);
        return text.equals(name.in(sentence)) ? Optional.empty() : Optional.of(new Marked(text, sure));
    }
}
