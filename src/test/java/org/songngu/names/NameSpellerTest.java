package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.names.Listed.also;
import static org.songngu.names.Listed.org;
import static org.songngu.names.Listed.other;
import static org.songngu.names.Listed.person;
import static org.songngu.names.Listed.place;
import static org.songngu.names.Listed.title;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.OffsetMap;
import org.songngu.text.Reading;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

/** Own sentences for each trap of naive substitution that was measured in real articles, and for what a user relies on. */
class NameSpellerTest {
    private static final List<AuthorityEntry> LIST = List.of(
            also(person("P001", "To Lam", "Tô Lâm", "ໂຕ ເລິມ"), Lang.LO, "ໂຕເລິມ"),
            person("P002", "Pham Minh Chinh", "Phạm Minh Chính", "ຟ້າມ ມິງ ຈິງ"),
            also(
                    person("P005", "Sonexay Siphandone", "Sonexay Siphandone", "ສອນໄຊ ສີພັນດອນ"),
                    Lang.EN,
                    "Sonxay Siphandone"),
            also(place("L001", "Vietnam", "Việt Nam", "ຫວຽດນາມ"), Lang.EN, "Viet Nam", "Việt Nam", "Vietnamese"),
            also(place("L002", "Laos", "Lào", "ລາວ"), Lang.EN, "Lao PDR"),
            other("L003", "Lao", "Lào", "ລາວ"),
            also(place("L007", "Hanoi", "Hà Nội", "ຮ່າໂນ້ຍ"), Lang.EN, "Ha Noi", "Hà Nội"),
            also(place("L008", "Vientiane", "Viêng Chăn", "ວຽງຈັນ"), Lang.VI, "Vientiane", "Viên Chăn"),
            also(place("L009", "Houaphanh", "Hủa Phăn", "ຫົວພັນ"), Lang.EN, "Houaphan", "Huaphan", "Houaphan province"),
            also(place("L011", "Nongbok", "Nọong Bốc", "ໜອງບົກ"), Lang.EN, "Noong Boc"),
            place("L012", "Xieng Vang", "Xiêng Vang", "ຊຽງຫວາງ"),
            also(
                    place("L005", "Socialist Republic of Vietnam", "Cộng hòa xã hội chủ nghĩa Việt Nam", ""),
                    Lang.VI,
                    "Cộng hòa Xã hội chủ nghĩa Việt Nam"),
            org("O014", "Ministry of Finance", "Bộ Tài chính", "ກະຊວງການເງິນ"),
            org("O022", "Vietnam News Agency", "Thông tấn xã Việt Nam", ""),
            org("O032", "VinFast", "VinFast", ""),
            org("O033", "Vietjet", "Vietjet", ""),
            also(
                    org("O034", "Intergovernmental Committee", "Ủy ban liên Chính phủ", ""),
                    Lang.EN,
                    "Vietnam-Laos Intergovernmental Committee",
                    "Việt Nam – Laos Intergovernmental Committee"),
            also(title("T005", "Prime Minister", "Thủ tướng", "ນາຍົກລັດຖະມົນຕີ"), Lang.EN, "PM"),
            title("T001", "General Secretary", "Tổng Bí thư", "ເລຂາທິການໃຫຍ່"));

    @Test
    void findsADecomposedNameAndWritesItComposed() {
        assertThat(diacritics(nfd("Leaders of Việt Nam met in Hà Nội.")))
                .isEqualTo("Leaders of Việt Nam met in Hà Nội.");
    }

    @Test
    void leavesDecomposedLettersOutsideNamesAlone() {
        String rest = nfd(" là của dân, ");

        assertThat(in(Lang.VI, nfd("Việt Nam") + rest + "Ha Noi")).isEqualTo("Việt Nam" + rest + "Hà Nội");
    }

    @Test
    void leavesWordsThatOnlyHoldTheLettersOfAName() {
        assertUnchanged("It was too late to lament, and he wanted to lam into it.");
    }

    @Test
    void leavesAddressesPathsAndCode() {
        assertUnchanged(
                "Write to to.lam@vnanet.vn or Hanoi@vnanet.vn, see https://vnanet.vn/Hanoi/to-lam-visit and `To Lam`.");
    }

    @Test
    void keepsANoBreakSpaceInsideANameAndBesideIt() {
        assertThat(diacritics("Then\u00A0To\u00A0Lam\u00A0spoke to Tô Lâm."))
                .isEqualTo("Then\u00A0Tô\u00A0Lâm\u00A0spoke to Tô Lâm.");
    }

    @Test
    void takesTheZeroWidthSpaceAndTheSoftHyphenOutOfANameOnly() {
        assertThat(in(Lang.LO, "ປະເທດຫວຽດ\u200Bນາມ\u200Bແລະ")).isEqualTo("ປະເທດຫວຽດນາມ\u200Bແລະ");
        assertThat(ascii("Vien\u00ADtiane and co\u00ADoperation")).isEqualTo("Vientiane and co\u00ADoperation");
    }

    @Test
    void writesALaoNameThatStandsBetweenWordsWithoutSpaces() {
        assertThat(in(Lang.LO, "ສະຫາຍໂຕເລິມຢູ່ແຂວງຫົວພັນ")).isEqualTo("ສະຫາຍໂຕ ເລິມຢູ່ແຂວງຫົວພັນ");
    }

    @Test
    void keepsCapitalsThroughout() {
        assertThat(diacritics("TO LAM IN HANOI: Tô Lâm was in Hà Nội.")).startsWith("TÔ LÂM IN HÀ NỘI:");
        assertThat(ascii("HÀ NỘI – VIỆT NAM")).isEqualTo("HANOI – VIETNAM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"’s", "'s", "’", "'"})
    void keepsThePossessiveTail(String tail) {
        assertThat(diacritics("To Lam" + tail + " visit")).isEqualTo("Tô Lâm" + tail + " visit");
        assertThat(ascii("Việt Nam" + tail + " visit")).isEqualTo("Vietnam" + tail + " visit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", " – ", " - ", "–"})
    void keepsTheOrderAndTheDashOfAPairOfCountries(String dash) {
        assertThat(ascii("the Laos" + dash + "Việt Nam and Việt Nam" + dash + "Laos ties"))
                .isEqualTo("the Laos" + dash + "Vietnam and Vietnam" + dash + "Laos ties");
        assertThat(ascii("the Việt Nam" + dash + "Laos Intergovernmental Committee"))
                .isEqualTo("the Vietnam" + dash + "Laos Intergovernmental Committee");
    }

    @Test
    void keepsALineBreakInsideAName() {
        assertThat(whole(Lang.EN, "Then To\nLam and Tô\r\nLâm met Tô Lâm.", NameStyle.DIACRITICS))
                .isEqualTo("Then Tô\nLâm and Tô\r\nLâm met Tô Lâm.");
        assertThat(whole(Lang.EN, "He left Ha\nNoi.", NameStyle.ASCII)).isEqualTo("He left Ha\nNoi.");
    }

    @Test
    void leavesAdjectivesAndBrands() {
        assertUnchanged("Vietnamese, Vietjet and VinFast stay, says the Vietnam News Agency.");
    }

    @Test
    void leavesAnotherWording() {
        assertUnchanged("The PM of Lao PDR, a Lao minister, and Vientiane stay.");
    }

    @Test
    void rewritesNothingThatItHasWritten() {
        assertThat(in(Lang.VI, "Viet Nam, Việt Nam và Vietnam")).isEqualTo("Việt Nam, Việt Nam và Việt Nam");
    }

    @Test
    void writesOneToneStyleInNames() {
        assertThat(in(Lang.VI, "Cộng hoà xã hội chủ nghĩa Việt Nam là hoà bình"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam là hoà bình");
    }

    @Test
    void neverTakesEnglishForVietnameseSyllables() {
        assertUnchanged("He went in to the long hall, paid him, and on an exam sang.");
    }

    @Test
    void completesMarksThatAreThereInPart() {
        assertThat(ascii("Tô Lam met Pham Minh Chính.")).isEqualTo("To Lam met Pham Minh Chinh.");
        assertThat(in(Lang.VI, "ông Tô Lam")).isEqualTo("ông Tô Lâm");
    }

    @Test
    void writesAShortFormAsTheFullName() {
        assertThat(diacritics("Prime Minister Phạm Minh Chính left. PM Chinh returned."))
                .isEqualTo("Prime Minister Phạm Minh Chính left. PM Chính returned.");
        assertThat(in(Lang.VI, "Thủ tướng Pham Minh Chinh. Thủ tướng Chính nói."))
                .isEqualTo("Thủ tướng Phạm Minh Chính. Thủ tướng Chính nói.");
    }

    @Test
    void writesOneRomanisationOfALaoName() {
        assertThat(ascii("Houaphan province, Huaphan, Houaphanh, Noong Boc; Sonxay Siphandone"))
                .isEqualTo("Houaphanh province, Houaphanh, Houaphanh, Nongbok; Sonexay Siphandone");
    }

    @Test
    void givesALaoPlaceNoVietnameseMarksInEnglish() {
        assertThat(diacritics("Hà Nội and Xieng Vang")).isEqualTo("Hà Nội and Xieng Vang");
    }

    @Test
    void writesEnglishInTheStyleOfMostOfItsNames() {
        assertThat(whole(Lang.EN, "Tô Lâm left Hà Nội for Viet Nam.", Optional.empty(), Optional.empty()))
                .isEqualTo("Tô Lâm left Hà Nội for Việt Nam.");
        assertThat(whole(Lang.EN, "To Lam left Hanoi for Việt Nam.", Optional.empty(), Optional.empty()))
                .isEqualTo("To Lam left Hanoi for Vietnam.");
    }

    @Test
    void writesTheFormsOfAnotherLanguageWhereTheyAreSpellings() {
        assertThat(whole(
                        Lang.EN,
                        "To Lam left Hanoi for Laos with Lao students.",
                        Optional.empty(),
                        Optional.of(Lang.VI)))
                .isEqualTo("Tô Lâm left Hà Nội for Laos with Lao students.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Ha Noi and Viet Nam” [sic]",
                "“Ha Noi and “Viet Nam” too” (sic)",
                "\"Ha Noi\" (verbatim)",
                "“Ha Noi” [nguyên văn]",
                "«Ha Noi»(nguyên văn)",
                "Viet Nam [sic]",
            })
    void leavesWhatIsMarkedVerbatim(String quotation) {
        assertThat(ascii("Ha Noi: " + quotation + " in Ha Noi")).isEqualTo("Hanoi: " + quotation + " in Hanoi");
        assertThat(ascii(nfd("Ha Noi: " + quotation))).isEqualTo(nfd("Hanoi: " + quotation));
    }

    @Test
    void writesOrdinaryQuotations() {
        assertThat(ascii("“Ha Noi is ours,” he said [in Ha Noi].")).isEqualTo("“Hanoi is ours,” he said [in Hanoi].");
    }

    @Test
    void leavesFencedCode() {
        String text = "Ha Noi\n```text\nHa Noi\nViet Nam\n```\nHa Noi";
        List<Sentence> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            Span span = new Span(start, start + line.length());
            lines.add(Listed.sentence(lines.size(), text, span, Lang.EN));
            start += line.length() + 1;
        }

        assertThat(respelled(Listed.article(Lang.EN, text, Optional.empty()), lines, NameStyle.ASCII))
                .isEqualTo("Hanoi\n```text\nHa Noi\nViet Nam\n```\nHanoi");
    }

    @Test
    void keepsTheTagsOfAPage() {
        String raw =
                "<p title=\"Ha Noi\">In <b>To</b> <i>Lam</i>'s T&ocirc; L&acirc;m, <code>Ha Noi</code> H<b>a</b> Noi</p>";

        assertThat(page(raw, "In To Lam's Tô Lâm, Ha Noi Ha Noi"))
                .isEqualTo(
                        "<p title=\"Ha Noi\">In <b>Tô</b> <i>Lâm</i>'s T&ocirc; L&acirc;m, <code>Ha Noi</code> H<b>a</b> Noi</p>");
    }

    @Test
    void givesUnlistedNamesTheirMarksWhereThatIsAskedForAndSure() {
        String text = "Nguyen Van Binh met Le Thi Hoa. Binh left.";
        Entity binh = unlisted("Nguyen Van Binh", "Nguyễn Văn Bình");
        NameResult names = new NameResult(
                List.of(
                        restored(text, "Nguyen Van Binh", 0, binh, 0.95),
                        restored(text, "Le Thi Hoa", 0, unlisted("Le Thi Hoa", "Lê Thị Hòa"), 0.8),
                        restored(text, "Binh", 20, binh, 0.9)),
                List.of());

        assertThat(respelled(text, names, NameStyle.DIACRITICS, true))
                .isEqualTo("Nguyễn Văn Bình met Le Thi Hoa. Bình left.");
        assertThat(respelled(text, names, NameStyle.DIACRITICS, false)).isEqualTo(text);
        assertThat(respelled(text, names, NameStyle.ASCII, true)).isEqualTo(text);
    }

    private static Entity unlisted(String en, String vi) {
        return new Entity(Optional.empty(), NameKind.PERSON, Map.of(Lang.EN, en, Lang.VI, vi));
    }

    private static NameMention restored(String text, String surface, int from, Entity entity, double confidence) {
        int at = text.indexOf(surface, from);
        return new NameMention(new Span(at, at + surface.length()), surface, entity, NameStatus.RESTORED, confidence);
    }

    private static String respelled(String text, NameResult names, NameStyle style, boolean restore) {
        return new NameSpeller(LIST)
                .respelled(
                        Listed.article(Lang.EN, text, Optional.empty()),
                        List.of(Listed.sentence(0, text, new Span(0, text.length()), Lang.EN)),
                        names,
                        new NameSpeller.Wish(Optional.of(style), Optional.empty(), restore))
                .text();
    }

    /** Seeded: any text of names, spellings and other things is done after the first time. */
    @Test
    void doesNothingASecondTime() {
        String[] pieces = {
            "To Lam",
            "Tô Lam",
            "TO LAM",
            "tô lâm",
            nfd("Tô Lâm"),
            "Ha Noi",
            "Hanoi",
            "Hà Nội",
            "HÀ NỘI",
            "Viet\u00A0Nam",
            "Việt Nam",
            "Vietnamese",
            "PM Chinh",
            "PM",
            "Pham Minh Chinh",
            "Huaphan",
            "Houaphan province",
            "Lao",
            "Laos",
            "ໂຕເລິມ",
            "ຫວຽດ\u200Bນາມ",
            "-",
            "–",
            "“",
            "”",
            "[sic]",
            "`",
            "'s",
            ".",
            "\n",
            "http://a.vn/Ha",
            "Bộ Tài Chính",
            "Cộng hoà xã hội chủ nghĩa Việt Nam",
            "Noong Boc",
            "Viên Chăn",
            "Xiêng Vang",
            "the"
        };
        Random random = new Random(20260);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Lang lang = Lang.values()[random.nextInt(3)];
            Optional<NameStyle> style =
                    random.nextInt(3) == 0 ? Optional.empty() : Optional.of(NameStyle.values()[random.nextInt(2)]);

            String once = whole(lang, text.toString(), style, Optional.empty());

            assertThat(whole(lang, once, style, Optional.empty()))
                    .as(text.toString())
                    .isEqualTo(once);
        }
    }

    private static void assertUnchanged(String text) {
        assertThat(ascii(text)).isEqualTo(text);
    }

    private static String diacritics(String text) {
        return whole(Lang.EN, text, NameStyle.DIACRITICS);
    }

    private static String ascii(String text) {
        return whole(Lang.EN, text, NameStyle.ASCII);
    }

    private static String in(Lang lang, String text) {
        return whole(lang, text, NameStyle.ASCII);
    }

    private static String whole(Lang lang, String text, NameStyle style) {
        return whole(lang, text, Optional.of(style), Optional.empty());
    }

    /** The whole text is one sentence. */
    private static String whole(Lang lang, String text, Optional<NameStyle> style, Optional<Lang> to) {
        return respelled(Listed.article(lang, text, Optional.empty()), style, to);
    }

    private static String respelled(Article article, Optional<NameStyle> style, Optional<Lang> to) {
        String text = article.text();
        List<Sentence> one = List.of(Listed.sentence(0, text, new Span(0, text.length()), article.lang()));
        return respelled(article, one, new NameSpeller.Wish(style, to, false));
    }

    private static String respelled(Article article, List<Sentence> sentences, NameStyle style) {
        return respelled(article, sentences, new NameSpeller.Wish(Optional.of(style), Optional.empty(), false));
    }

    private static String respelled(Article article, List<Sentence> sentences, NameSpeller.Wish wish) {
        NameResult names = new NameFinder(LIST).find(article, sentences, NameModels.NONE);
        return new NameSpeller(LIST).respelled(article, sentences, names, wish).text();
    }

    /** A page whose text is read letter by letter: a tag is nothing, an entity one letter. */
    private static String page(String raw, String text) {
        OffsetMap.Builder map = new OffsetMap.Builder(text.length());
        List<Span> letters = new ArrayList<>();
        Pattern.compile("<[^>]*>|(&\\w+;|.)")
                .matcher(raw)
                .results()
                .filter(found -> found.group(1) != null)
                .forEach(found -> letters.add(new Span(found.start(), found.end())));
        letters.forEach(letter -> map.add(letter.start(), letter.end()));
        Article plain = Listed.article(Lang.EN, text, Optional.empty());
        return respelled(
                new Article(
                        "-",
                        raw,
                        new Reading(text, map.build()),
                        plain.lang(),
                        plain.origin(),
                        plain.title(),
                        plain.dateline(),
                        plain.passages(),
                        plain.noise()),
                Optional.of(NameStyle.DIACRITICS),
                Optional.empty());
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
