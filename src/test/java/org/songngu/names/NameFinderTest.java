package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.names.Listed.also;
import static org.songngu.names.Listed.names;
import static org.songngu.names.Listed.org;
import static org.songngu.names.Listed.other;
import static org.songngu.names.Listed.person;
import static org.songngu.names.Listed.place;
import static org.songngu.names.Listed.title;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.Reading;
import org.songngu.text.Span;

class NameFinderTest {
    private static final AuthorityEntry TO_LAM = person("P001", "To Lam", "Tô Lâm", "ໂຕ ເລິມ");
    private static final AuthorityEntry SONEXAY =
            person("P005", "Sonexay Siphandone", "Sonexay Siphandone", "ສອນໄຊ ສີພັນດອນ");
    private static final AuthorityEntry HO_CHI_MINH =
            also(person("P010", "Ho Chi Minh", "Hồ Chí Minh", "ໂຮ່ຈີມິນ"), Lang.EN, "President Ho Chi Minh");
    private static final AuthorityEntry VIETNAM =
            also(place("L001", "Vietnam", "Việt Nam", "ຫວຽດນາມ"), Lang.EN, "Việt Nam", "Viet Nam", "Vietnamese");
    private static final AuthorityEntry LAOS = place("L002", "Laos", "Lào", "ລາວ");
    private static final AuthorityEntry LAO = other("L003", "Lao", "Lào", "ລາວ");
    private static final AuthorityEntry HANOI = place("L007", "Hanoi", "Hà Nội", "ຮ່າໂນ້ຍ");
    private static final AuthorityEntry PARTY =
            org("O001", "Communist Party of Vietnam", "Đảng Cộng sản Việt Nam", "ພັກກອມມູນິດຫວຽດນາມ");
    private static final AuthorityEntry SECRETARY = title("T001", "General Secretary", "Tổng Bí thư", "ເລຂາທິການໃຫຍ່");
    private static final AuthorityEntry STATE_PRESIDENT =
            also(title("T002", "State President", "Chủ tịch nước", "ປະທານປະເທດ"), Lang.EN, "President To Lam");
    private static final AuthorityEntry PRESIDENT =
            also(title("T004", "President", "Chủ tịch", "ປະທານ"), Lang.EN, "President Ho Chi Minh");
    private static final AuthorityEntry PM =
            also(title("T005", "Prime Minister", "Thủ tướng", "ນາຍົກລັດຖະມົນຕີ"), Lang.EN, "PM", "PMs");

    @Test
    void findsPersonsPlacesOrganisationsAndTitlesWithTheirSpans() {
        NameResult result = find("General Secretary To Lam left Hanoi.", TO_LAM, HANOI, SECRETARY);

        assertThat(names(result)).containsExactly("T001 General Secretary", "P001 To Lam", "L007 Hanoi");
        assertThat(result.mentions().get(1))
                .isEqualTo(new NameMention(new Span(18, 24), "To Lam", TO_LAM.entity(), NameStatus.LISTED, 1));
    }

    @Test
    void findsTheVietnameseFormInEnglishAndTheEnglishOneInVietnamese() {
        assertThat(names(find("Tô Lâm was in Hà Nội.", TO_LAM, HANOI))).containsExactly("P001 Tô Lâm", "L007 Hà Nội");
        assertThat(names(Listed.find(Lang.VI, "To Lam thăm Laos.", TO_LAM, LAOS)))
                .containsExactly("P001 To Lam", "L002 Laos");
    }

    @Test
    void keepsTitlesAndCommonWordsToTheirLanguage() {
        assertThat(names(Listed.find(Lang.VI, "Lao động và General Secretary", LAO, SECRETARY)))
                .isEmpty();
        assertThat(names(find("the Lao people", LAO))).containsExactly("L003 Lao");
    }

    @Test
    void takesThePlaceWhereAPlaceAndAnAdjectiveAreWrittenAlike() {
        assertThat(names(Listed.find(Lang.VI, "Thủ tướng Lào", LAO, LAOS))).containsExactly("L002 Lào");
    }

    @Test
    void findsDecomposedAndComposedLettersInOneText() {
        String text = "Việt Nam, " + Normalizer.normalize("Việt Nam", Normalizer.Form.NFD) + ".";

        NameResult result = find(text, VIETNAM);

        assertThat(result.mentions()).extracting(NameMention::span).containsExactly(new Span(0, 8), new Span(10, 20));
    }

    @Test
    void leavesWordsAloneThatOnlyLookLikeAName() {
        assertThat(names(find("too late to lament, wanted to lam into it", TO_LAM)))
                .isEmpty();
        assertThat(names(find("Vietjet, VinFast, Vietnamization and Laotian", VIETNAM, LAOS, LAO)))
                .isEmpty();
    }

    @Test
    void leavesAddressesAndCodeAlone() {
        assertThat(names(find("Mail Hanoi@vnanet.vn, see https://vnanet.vn/Hanoi or `Hanoi`.", HANOI)))
                .isEmpty();
    }

    @Test
    void seesThroughNoBreakSpacesSoftHyphensAndZeroWidth() {
        assertThat(names(find("To\u00A0Lam in Ha\u00ADnoi", TO_LAM, HANOI)))
                .containsExactly("P001 To\u00A0Lam", "L007 Ha\u00ADnoi");
        assertThat(names(Listed.find(Lang.LO, "ປະເທດຫວຽດ\u200Bນາມ", VIETNAM))).containsExactly("L001 ຫວຽດ\u200Bນາມ");
    }

    @Test
    void findsANameOverTheEndOfALineButNotOverTheEndOfASentence() {
        String text = "He met To\nLam. Then To\nLam left.";
        Article article = Listed.article(Lang.EN, text, Optional.empty());

        NameResult result = new NameFinder(List.of(TO_LAM))
                .find(
                        article,
                        List.of(
                                Listed.sentence(0, text, new Span(0, 14), Lang.EN),
                                Listed.sentence(1, text, new Span(15, 22), Lang.EN),
                                Listed.sentence(2, text, new Span(23, 32), Lang.EN)),
                        NameModels.NONE);

        assertThat(result.mentions()).extracting(NameMention::span).containsExactly(new Span(7, 13));
    }

    @Test
    void searchesTitleAndDatelineAndNoNoise() {
        String text = "To Lam in Laos\nHANOI - Nobody came.\nPhoto: To Lam";
        Article article = new Article(
                "-",
                text,
                Reading.asIs(text),
                Lang.EN,
                Article.Origin.UNKNOWN,
                Optional.of(new Span(0, 14)),
                Optional.of(new Span(15, 22)),
                List.of(),
                List.of());

        NameResult result = new NameFinder(List.of(TO_LAM, HANOI, LAOS))
                .find(article, List.of(Listed.sentence(0, text, new Span(23, 35), Lang.EN)), NameModels.NONE);

        assertThat(names(result)).containsExactly("P001 To Lam", "L002 Laos", "L007 HANOI");
    }

    @Test
    void findsEachNameOnceWhereASentenceHoldsTheDateline() {
        String text = "HANOI - To Lam came.";
        Article article = new Article(
                "-",
                text,
                Reading.asIs(text),
                Lang.EN,
                Article.Origin.UNKNOWN,
                Optional.empty(),
                Optional.of(new Span(0, 7)),
                List.of(),
                List.of());

        NameResult result = new NameFinder(List.of(TO_LAM, HANOI))
                .find(article, List.of(Listed.sentence(0, text, new Span(0, 20), Lang.EN)), NameModels.NONE);

        assertThat(names(result)).containsExactly("L007 HANOI", "P001 To Lam");
    }

    @Test
    void knowsCapitalsAsAFormOfTheirOwn() {
        assertThat(names(find("HÀ NỘI, TÔ LÂM, TO LAM, tô lâm", TO_LAM, HANOI)))
                .containsExactly("L007 HÀ NỘI", "P001 TÔ LÂM", "P001 TO LAM");
    }

    @Test
    void leavesThePossessiveOutside() {
        assertThat(names(find("To Lam’s visit, Laos' roads, Việt Nam's aid", TO_LAM, LAOS, VIETNAM)))
                .containsExactly("P001 To Lam", "L002 Laos", "L001 Việt Nam");
        assertThat(names(find("To Lam’s visit", also(TO_LAM, Lang.EN, "To Lam’s"))))
                .containsExactly("P001 To Lam");
    }

    @Test
    void findsBothPlacesOfACompoundUnlessItIsListedItself() {
        AuthorityEntry park =
                also(other("A011", "Laos-Vietnam Friendship Park", "", ""), Lang.EN, "Vietnam-Laos Friendship Park");

        NameResult result =
                find("Việt Nam – Laos ties, Vietnam-Laos roads, Vietnam–Laos Friendship Park", VIETNAM, LAOS, park);

        assertThat(names(result))
                .containsExactly(
                        "L001 Việt Nam", "L002 Laos", "L001 Vietnam", "L002 Laos", "A011 Vietnam–Laos Friendship Park");
    }

    @Test
    void findsNothingInsideALongerName() {
        AuthorityEntry congress = other("A020", "10th Congress of the Communist Party of Vietnam", "", "");

        assertThat(names(find("the 10th Congress of the Communist Party of Vietnam", congress, PARTY, VIETNAM)))
                .containsExactly("A020 10th Congress of the Communist Party of Vietnam");
    }

    @Test
    void knowsALongNameByEverySpellingOfThePlaceInIt() {
        assertThat(names(find("the Communist Party of Việt Nam and the Communist Party of Viet Nam", PARTY, VIETNAM)))
                .containsExactly("O001 Communist Party of Việt Nam", "O001 Communist Party of Viet Nam");
    }

    @Test
    void readsBothStylesOfVietnameseTones() {
        AuthorityEntry republic = place("L004", "", "Cộng hòa Dân chủ Nhân dân Lào", "");

        assertThat(names(Listed.find(Lang.VI, "Cộng hoà Dân chủ Nhân dân Lào", republic, LAOS)))
                .containsExactly("L004 Cộng hoà Dân chủ Nhân dân Lào");
    }

    @Test
    void findsLaoNamesInRunningLaoWithAndWithoutTheirSpaces() {
        AuthorityEntry houaphanh = place("L009", "Houaphanh", "Hủa Phăn", "ຫົວພັນ");

        NameResult result =
                Listed.find(Lang.LO, "ທ່ານໂຕເລິມ ແລະ ທ່ານ ໂຕ ເລິມ ຢູ່ແຂວງຫົວພັນ ປະເທດລາວ", TO_LAM, houaphanh, LAOS);

        assertThat(names(result)).containsExactly("P001 ໂຕເລິມ", "P001 ໂຕ ເລິມ", "L009 ຫົວພັນ", "L002 ລາວ");
    }

    @Test
    void findsNoCountryInsideALaoWord() {
        assertThat(names(Listed.find(Lang.LO, "ແຂວງສາລາວັນ ໃນເວລາວຽກ", LAOS))).containsExactly("? ສາລາວັນ");
    }

    @Test
    void findsANameThatAPersonAndATitleBothListAsThePersonWithTheTitle() {
        assertThat(names(find("cultivated by President Ho Chi Minh", PRESIDENT, HO_CHI_MINH)))
                .containsExactly("P010 President Ho Chi Minh");
    }

    @Test
    void keepsATitleThatTwoOfficesShareWithThePersonItIsListedWith() {
        AuthorityEntry head = also(title("T002", "State President", "Chủ tịch nước", ""), Lang.EN, "President");
        AuthorityEntry honorific = title("T004", "President", "Chủ tịch", "");
        AuthorityEntry founder = also(HO_CHI_MINH, Lang.VI, "Chủ tịch Hồ Chí Minh");

        assertThat(names(find("President Ho Chi Minh", head, honorific, founder)))
                .containsExactly("P010 President Ho Chi Minh");
        assertThat(names(Listed.find(Lang.VI, "Chủ tịch Hồ Chí Minh", head, honorific, founder)))
                .containsExactly("P010 Chủ tịch Hồ Chí Minh");
    }

    @Test
    void partsATitleFromThePersonItIsListedWith() {
        assertThat(names(find("President To Lam spoke.", STATE_PRESIDENT, PRESIDENT, TO_LAM)))
                .containsExactly("T002 President", "P001 To Lam");
    }

    @Test
    void partsAPersonFromTheTitleItIsListedWith() {
        AuthorityEntry listed = also(SONEXAY, Lang.EN, "PM Sonexay Siphandone", "Mr Sonexay Siphandone");

        assertThat(names(find("PM Sonexay Siphandone, Mr Sonexay Siphandone", listed, PM)))
                .containsExactly("T005 PM", "P005 Sonexay Siphandone", "P005 Sonexay Siphandone");
    }

    @Test
    void takesAnHourForNoPrimeMinister() {
        assertThat(names(find("At 3 PM the two PMs and the PM met until 5PM.", PM)))
                .containsExactly("T005 PMs", "T005 PM");
    }

    @Test
    void givesTheFormsOfEveryLanguage() {
        Entity found = find("Tô Lâm left.", TO_LAM).mentions().get(0).entity();

        assertThat(found.form(Lang.EN)).contains("To Lam");
        assertThat(found.form(Lang.VI)).contains("Tô Lâm");
        assertThat(found.form(Lang.LO)).contains("ໂຕ ເລິມ");
    }

    @Test
    void servesManyThreadsAtOnce() {
        NameFinder finder = new NameFinder(List.of(TO_LAM, HANOI));
        String text = "Tô Lâm left Hà Nội.";
        Article article = Listed.article(Lang.EN, text, Optional.of(new Span(0, text.length())));

        List<List<String>> found = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> names(finder.find(article, List.of(), NameModels.NONE)))
                .distinct()
                .toList();

        assertThat(found).containsExactly(List.of("P001 Tô Lâm", "L007 Hà Nội"));
    }

    @Test
    void findsNothingWithAnEmptyListOrInAnEmptyArticle() {
        assertThat(find("Tô Lâm left Hà Nội.").mentions()).isEmpty();
        assertThat(find("", TO_LAM).mentions()).isEmpty();
    }

    private static NameResult find(String text, AuthorityEntry... authority) {
        return Listed.find(Lang.EN, text, authority);
    }
}
