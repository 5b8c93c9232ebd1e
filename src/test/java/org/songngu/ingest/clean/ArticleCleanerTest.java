package org.songngu.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.failure.SongnguException;
import org.songngu.ingest.Document;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.LanguageGuesser;
import org.songngu.text.Passage;
import org.songngu.text.Reading;

class ArticleCleanerTest {
    private static final String PROSE =
            "The two ministers met in Vientiane on Monday and agreed to open another border gate before the end of the year.";
    private static final String MORE =
            "They also discussed a road that would shorten the journey between the two provinces by nearly three hours.";

    private final ArticleCleaner cleaner = new ArticleCleaner(LanguageGuesser.load());

    @Test
    void takesTheDatelineOutOfTheFirstSentence() {
        for (String dateline : List.of(
                "VIETNAM, January 6 - HÀ NỘI –",
                "VIENTIANE —",
                "HANOI, Dec. 2 (VNA) –",
                "Hanoi (VNA) –",
                "(VOVWORLD) -",
                "VOV.VN -",
                "HÀ NỘI —",
                "HÀ NỘI —",
                "LUANG PRABANG, Laos —",
                "Vientiane, 2 December —")) {
            Article article = clean(dateline + " " + PROSE);

            assertThat(article.dateline().map(span -> span.in(article.text())))
                    .as(dateline)
                    .contains(dateline);
            assertThat(passages(article)).containsExactly(PROSE);
        }
    }

    @Test
    void takesVietnameseAndLaoDatelinesOut() {
        String vi = "Thủ tướng Chính phủ đã tiếp Bộ trưởng Giáo dục và Thể thao Lào đang ở thăm Việt Nam.";
        String lo = "ທ່ານ ນາຍົກລັດຖະມົນຕີ ໄດ້ຕ້ອນຮັບຄະນະຜູ້ແທນຂັ້ນສູງ ທີ່ມາຢ້ຽມຢາມລາວ ຢ່າງເປັນທາງການ.";

        assertThat(dateline("Hà Nội (TTXVN) – " + vi)).contains("Hà Nội (TTXVN) –");
        assertThat(dateline("(TTXVN) - " + vi)).contains("(TTXVN) -");
        assertThat(dateline("ວຽງຈັນ (ຂປລ) - " + lo)).contains("ວຽງຈັນ (ຂປລ) -");
        assertThat(dateline("(ຂປລ) " + lo)).contains("(ຂປລ)");
    }

    @Test
    void doesNotTakeACompoundOfTwoCountriesForADateline() {
        assertThat(dateline("Vietnam - Laos relations have grown closer over the past year, both ministers said."))
                .isEmpty();
        assertThat(dateline("Việt Nam – Laos relations have grown closer over the past year, both ministers said."))
                .isEmpty();
    }

    @Test
    void cutsStubCaptionCreditAndPipeApart() {
        Article article = clean(
                String.join("\n", PROSE, "![]() |", "The two ministers shake hands. Photo: Tri Dung/VNA |", MORE));

        assertThat(passages(article)).containsExactly(PROSE, MORE);
        assertThat(noise(article))
                .containsExactly(
                        "image_stub: ![]() |",
                        "caption: The two ministers shake hands.",
                        "photo_credit: Photo: Tri Dung/VNA",
                        "table_pipe: |");
    }

    @Test
    void knowsACaptionByItsCreditOrItsIndent() {
        Article article = clean(String.join(
                "\n\n",
                PROSE,
                "  The ministers at the gate. Source: VNA",
                MORE,
                "PM Chính greets students. — VNA/VNS Photo Dương Giang",
                PROSE,
                "\u00A0Overview of the meeting. ",
                MORE));

        assertThat(passages(article)).containsExactly(PROSE, MORE, PROSE, MORE);
        assertThat(noise(article))
                .containsExactly(
                        "caption: The ministers at the gate.",
                        "photo_credit: Source: VNA",
                        "caption: PM Chính greets students.",
                        "photo_credit: — VNA/VNS Photo Dương Giang",
                        "caption: Overview of the meeting.");
    }

    @Test
    void cutsAnAgencyCreditThatIsGluedToTheLastSentence() {
        assertThat(noise(clean(PROSE + "\n" + MORE + " VNA/VNS"))).containsExactly("agency_credit: VNA/VNS");
        assertThat(noise(clean(PROSE + "\n" + MORE + " (VNA)"))).containsExactly("agency_credit: (VNA)");
        assertThat(noise(clean(PROSE + "\n" + MORE + "\nSource: VNA"))).containsExactly("agency_credit: Source: VNA");
        assertThat(passages(clean(PROSE + "\n" + MORE + " VNA/VNS"))).containsExactly(PROSE, MORE);
    }

    @Test
    void keepsAnAcronymThatEndsTheLastSentence() {
        String last = "The minister then flew on to New York for a meeting of the General Assembly of the UN.";

        assertThat(passages(clean(PROSE + "\n" + last))).containsExactly(PROSE, last);
    }

    @Test
    void dropsScraperMetadataAtTheTop() {
        Article glued = clean(" date 2025-12-02 VIENTIANE — " + PROSE);
        Article lines = clean("url: https://example.org/a\nauthor: Lan Anh\n\n" + PROSE);

        assertThat(noise(glued)).containsExactly("scraper_metadata: date 2025-12-02");
        assertThat(glued.origin().date()).contains("2025-12-02");
        assertThat(glued.dateline()).isPresent();
        assertThat(passages(lines)).containsExactly(PROSE);
    }

    @Test
    void dropsVietnameseChromeAndSidebarsFromAnEnglishPage() {
        Article article = clean("""
                Logo
                Đăng ký ấn phẩm|Đăng nhập

                Ministers agree on another border gate

                %s

                %s

                New trade agreement signed

                New trade agreement signed

                Đọc nhiều
                BÌNH LUẬN (0)
                Đường sắt đô thị làm thay đổi thành phố

                Đường sắt đô thị làm thay đổi thành phố

                28/01/2025 | 10:56

                Kinhtedothi - Đường sắt đô thị được ví như xương sống của giao thông. Năng lực vận chuyển rất lớn.

                Tin tài trợ
                """.formatted(PROSE, MORE));

        assertThat(article.titleText()).contains("Ministers agree on another border gate");
        assertThat(passages(article)).containsExactly(PROSE, MORE);
        assertThat(article.noise().stream().map(noise -> noise.label()))
                .containsExactly(
                        "site_chrome",
                        "site_chrome_vi",
                        "related_link",
                        "related_link_duplicate",
                        "site_chrome_vi",
                        "comment_widget_vi",
                        "sidebar_headline_vi",
                        "sidebar_headline_vi_duplicate",
                        "sidebar_date",
                        "sidebar_teaser_vi",
                        "sponsored_label_vi");
    }

    @Test
    void keepsAQuotationInAnotherLanguageInsideTheStory() {
        String quoted = "“Việt Nam và Lào hai nước chúng ta, tình sâu hơn nước Hồng Hà Cửu Long.”";
        Article article = clean(PROSE + "\n" + quoted + "\n" + MORE);

        assertThat(passages(article)).containsExactly(PROSE, quoted, MORE);
        assertThat(article.passages().get(1).lang()).isEqualTo(Lang.VI);
    }

    @Test
    void goesOnAfterABoxOfRelatedNewsInTheMiddle() {
        Article article =
                clean(String.join("\n\n", PROSE, MORE, "Related news", "Gate opens in the south", PROSE, MORE));

        assertThat(passages(article)).endsWith(PROSE, MORE);
    }

    @Test
    void takesAHeadlineForTheTitleAndTheOneSentenceUnderItForTheLead() {
        Article article = clean("Ministers agree on another border gate\n\n" + PROSE + "\n\n" + MORE);

        assertThat(article.titleText()).contains("Ministers agree on another border gate");
        assertThat(article.passages().stream().map(Passage::kind))
                .containsExactly(Passage.Kind.LEAD, Passage.Kind.BODY);
    }

    @Test
    void takesAFirstSentenceForTheTitleIfTheNextSaysItAgainAtMoreLength() {
        String title = "The ministers of Vietnam and Laos opened the border gate.";
        String next =
                "In Houaphanh, the ministers of transport of Vietnam and Laos opened the border gate on Monday morning together.";

        assertThat(clean(title + "\n" + next + "\n" + MORE).titleText()).contains(title);
        assertThat(clean(PROSE + "\n" + MORE + "\n" + next).titleText()).isEmpty();
    }

    @Test
    void makesHeadingsOfLinesThatAreNoSentences() {
        Article article = clean(String.join(
                "\n", PROSE, "A shorter road", MORE, "Promoting trade in order to reach the target soon.", PROSE));

        assertThat(article.passages().stream().map(Passage::kind))
                .containsExactly(
                        Passage.Kind.BODY,
                        Passage.Kind.HEADING,
                        Passage.Kind.BODY,
                        Passage.Kind.HEADING,
                        Passage.Kind.BODY);
    }

    @Test
    void separatesListItemsFromTheirMarkers() {
        Article article = clean(PROSE + "\nDocuments signed:\n- Agreement on rice.\n- Agreement on power.\n" + MORE);

        assertThat(passages(article))
                .containsExactly(PROSE, "Documents signed:", "Agreement on rice.", "Agreement on power.", MORE);
        assertThat(article.passages().get(1).kind()).isEqualTo(Passage.Kind.HEADING);
        assertThat(article.passages().get(2).kind()).isEqualTo(Passage.Kind.LIST_ITEM);
        assertThat(noise(article)).containsExactly("list_marker: -", "list_marker: -");
    }

    @Test
    void joinsTheLinesOfAHardWrappedParagraph() {
        String wrapped = """
                The two ministers met in Vientiane on Monday and agreed to open
                another border gate before the end of the year. General Secretary To
                Lam sent his greetings to the people of both provinces on that day.
                """;

        assertThat(passages(clean(wrapped))).containsExactly(wrapped.strip());
    }

    @Test
    void guessesTheLanguageOfUndiacritisedVietnamese() {
        String text =
                "Chieu 1/12, tai Vieng Chan, Thu tuong da tiep Bo truong Quoc phong Lao va chuc mung ngay Quoc khanh.";

        assertThat(clean(text).lang()).isEqualTo(Lang.VI);
    }

    @Test
    void dropsBylinesReadingTimesAndSharingBars() {
        Article article = clean(String.join(
                "\n",
                "Ministers agree on another border gate",
                "By Nguyen Van A",
                "Mai Hà - maiha@example.vn",
                "5 min read",
                "1,234 views",
                "Published: December 1, 2025 | 10:23 AM",
                "Share on Facebook Share on Twitter",
                PROSE,
                MORE,
                "Editor: Tran Minh"));

        assertThat(passages(article)).containsExactly(PROSE, MORE);
        assertThat(article.noise().stream().map(noise -> noise.label()))
                .containsExactly(
                        "byline", "byline", "site_chrome", "site_chrome", "sidebar_date", "site_chrome", "byline");
    }

    @Test
    void dropsLinksThatSayThatTheyAreLinks() {
        Article article = clean(String.join(
                "\n",
                PROSE,
                "Read more: Vietnam and Laos sign railway deal",
                "ALSO READ: Five things to know about Laos.",
                MORE,
                ">>> Xem thêm: Lào ký 9 văn kiện hợp tác"));

        assertThat(passages(article)).containsExactly(PROSE, MORE);
        assertThat(article.noise()).allMatch(noise -> noise.label().equals("related_link"));
    }

    @Test
    void keepsASentenceThatOnlyBeginsLikeACreditOrATagLine() {
        for (String sentence : List.of(
                "Copyright law in Laos was amended in 2025 after a long debate.",
                "Share your rice, share your clothes, the proverb says.",
                "Topics: the two ministers will speak about rice, rubber and the railway.",
                "Photo exhibitions, film weeks: these will be held in both countries.")) {
            assertThat(passages(clean(PROSE + "\n" + sentence + "\n" + MORE))).containsExactly(PROSE, sentence, MORE);
        }
        String lao = "ມິດຕະພາບ: ຄວາມສາມັກຄີພິເສດ ລາວ-ຫວຽດນາມ ໄດ້ຮັບການເສີມຂະຫຍາຍ.";
        assertThat(passages(clean(lao))).containsExactly(lao);
    }

    @Test
    void keepsShortSentencesAndVersesInTheStory() {
        List<String> story = List.of(
                PROSE,
                "He paused.",
                "“O river that carries two names,",
                "And neither asks whose song it was.”",
                "“We do.”");
        Article article = clean(String.join("\n\n", story));

        assertThat(passages(article)).containsExactlyElementsOf(story);
        assertThat(article.passages()).allMatch(passage -> passage.kind() == Passage.Kind.BODY);
    }

    @Test
    void keepsALastParagraphUnderABoxOfRelatedNewsUnlessItTellsTheHeadlineAgain() {
        String box = PROSE + "\n\nRelated news\n\nBoats race on the Mekong in October\n\n";
        String teaser = "The boats will race on the Mekong in the last week of October.";

        assertThat(passages(clean(box + MORE))).containsExactly(PROSE, MORE);
        assertThat(passages(clean(box + teaser))).containsExactly(PROSE);
    }

    @Test
    void keepsTheParagraphUnderADateThatFollowsTheLead() {
        Article article = clean("Gate opens\n\n" + PROSE + "\n\n02/12/2025 10:30\n\n" + MORE + "\n\n" + PROSE);

        assertThat(passages(article)).containsExactly(PROSE, MORE, PROSE);
    }

    @Test
    void keepsASectionNameThatHeadsAPartOfTheStory() {
        String vi = "Kim ngạch thương mại hai chiều của Việt Nam và Lào đã đạt 2,25 tỷ USD trong năm 2025.";
        Article article = clean("Thời sự\n" + vi + "\nKinh tế\n" + vi.replace("2,25", "3,5") + "\nThế giới");

        assertThat(article.passages().stream().map(Passage::kind))
                .containsExactly(Passage.Kind.BODY, Passage.Kind.HEADING, Passage.Kind.BODY);
        assertThat(noise(article)).containsExactly("site_chrome: Thời sự", "site_chrome: Thế giới");
    }

    @Test
    void keepsASentenceThatStandsTwiceOnce() {
        Article article = clean(String.join("\n", PROSE, MORE, MORE, PROSE));

        assertThat(passages(article)).containsExactly(PROSE, MORE, PROSE);
    }

    @Test
    void doesNotTakeTheFirstSentenceOfAStoryWithoutATitleForOne() {
        String first = "Vietnam and Laos will build a new bridge over the Mekong River next year.";
        String second =
                "The bridge over the Mekong River, which Vietnam and Laos will build together from next year, will be long.";

        assertThat(clean(first + "\n" + second + "\n" + MORE).titleText()).isEmpty();
    }

    @Test
    void leavesAHeadlineOnItsLineAboveAWrappedOrAShortParagraph() {
        String wrapped = """
                Laos and Vietnam mark friendship year
                VIENTIANE, Dec. 3 (Xinhua) -- Laos and Vietnam have launched a year
                of friendship with concerts and exhibitions in both capitals, the Lao
                ministry said.
                """;
        Article article = clean(wrapped);

        assertThat(article.titleText()).contains("Laos and Vietnam mark friendship year");
        assertThat(article.dateline().map(span -> span.in(wrapped))).contains("VIENTIANE, Dec. 3 (Xinhua) --");
        assertThat(article.passages()).hasSize(1);
        assertThat(clean("5 reasons to visit Luang Prabang this winter\nIt is at its best from November to February.")
                        .titleText())
                .contains("5 reasons to visit Luang Prabang this winter");
    }

    @Test
    void tellsNumberedHeadingsFromNumberedItems() {
        Article article = clean(String.join("\n", PROSE, "1. The weather", MORE, "2. The temples", PROSE));

        assertThat(article.passages().stream().map(Passage::kind))
                .containsExactly(
                        Passage.Kind.BODY,
                        Passage.Kind.HEADING,
                        Passage.Kind.BODY,
                        Passage.Kind.HEADING,
                        Passage.Kind.BODY);
        assertThat(article.noise()).isEmpty();
    }

    @Test
    void dropsCookieNoticesNewslettersAndTheAuthorsLife() {
        Article article = clean(String.join(
                "\n",
                PROSE,
                MORE,
                "About the author",
                "Nguyen Thi Lan covers Southeast Asia for the paper. She joined in 2015.",
                "We use cookies to improve your experience.",
                "Subscribe to our newsletter to get the latest news in your inbox.",
                "Your email address will not be published."));

        assertThat(passages(article)).containsExactly(PROSE, MORE);
    }

    @Test
    void knowsACaptionByTheCreditOnTheLineBelow() {
        Article article = clean(String.join("\n", PROSE, "The ministers at the border gate", "ẢNH: GIA HÂN", MORE));

        assertThat(passages(article)).containsExactly(PROSE, MORE);
        assertThat(noise(article))
                .containsExactly("caption: The ministers at the border gate", "photo_credit: ẢNH: GIA HÂN");
    }

    @Test
    void takesADatelineOnALineOfItsOwn() {
        for (String dateline : List.of("HANOI (VNA) –", "HÀ NỘI —", "VIENTIANE, Dec. 3 (Xinhua) --")) {
            Article article = clean("Gate opens to all\n\n" + dateline + "\n\n" + PROSE + "\n\n" + MORE);

            assertThat(article.dateline().map(span -> span.in(article.text()))).contains(dateline);
            assertThat(passages(article)).containsExactly(PROSE, MORE);
            assertThat(article.noise()).isEmpty();
        }
    }

    @Test
    void readsAStoryOfNothingButShortSentences() {
        assertThat(passages(clean("Laos thanked Vietnam."))).containsExactly("Laos thanked Vietnam.");
        assertThat(passages(clean("It rained.\nThey left."))).containsExactly("It rained.", "They left.");
    }

    @Test
    void passesOverAKickerInCapitals() {
        Article article = clean("VIETNAM - LAOS TIES\nMinisters agree on another border gate\n" + PROSE + "\n" + MORE);

        assertThat(article.titleText()).contains("Ministers agree on another border gate");
    }

    @Test
    void keepsALastSentenceWithoutAStop() {
        String last = "The two ministers will meet again in Hanoi next spring";
        String lao = "ທ່ານ ໄດ້ຕ້ອນຮັບຄະນະຜູ້ແທນຂັ້ນສູງ ທີ່ມາຢ້ຽມຢາມລາວ ຢ່າງເປັນທາງການ";
        String laoLast = "ການຢ້ຽມຢາມໄດ້ສິ້ນສຸດລົງ";

        assertThat(passages(clean(PROSE + "\n" + last + "\nVNS"))).containsExactly(PROSE, last);
        assertThat(passages(clean(lao + "\n" + laoLast))).containsExactly(lao, laoLast);
    }

    @Test
    void isNotHeldUpByHostileLines() {
        for (String hostile : List.of("a", "A ", "(", "1 ", "VNA/", "#a ", "— ", "[", "Photo: ", "“a.” ", "ກ. ")) {
            String text = PROSE + "\n" + hostile.repeat(100_000 / hostile.length()) + "\n" + PROSE;

            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(clean(text).passages()).isNotEmpty(),
                    hostile);
        }
    }

    @Test
    void readsAPageOfManyLinesInLinearTime() {
        String menu = "Latest border news today\n".repeat(50_000);

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(passages(clean(menu + PROSE + "\n" + MORE)))
                .contains(PROSE, MORE));
    }

    @Test
    void refusesADocumentWithoutAStory() {
        assertThatThrownBy(() -> clean("Logo\nHome\nLogin"))
                .isInstanceOf(SongnguException.class)
                .hasMessageContaining("a.txt: no article text found");
    }

    @Test
    void coversEveryCharacterWithInkExactlyOnce() {
        String text = " date 2025-12-02 VIENTIANE — " + PROSE
                + "\n![]() |\nA caption. Photo: X/VNA |\n- item one\n- item two\n" + MORE + " VNA/VNS\nTags: Laos\n";
        Article article = clean(text);
        int[] covers = new int[text.length()];
        article.title().ifPresent(span -> cover(covers, span));
        article.dateline().ifPresent(span -> cover(covers, span));
        article.passages().forEach(passage -> cover(covers, passage.span()));
        article.noise().forEach(noise -> cover(covers, noise.span()));

        for (int i = 0; i < covers.length; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                assertThat(covers[i]).as("character %d of %s", i, text).isEqualTo(1);
            }
        }
    }

    private static void cover(int[] covers, org.songngu.text.Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            covers[i]++;
        }
    }

    private Article clean(String text) {
        return cleaner.clean(
                new Document("a.txt", text, Reading.asIs(text), List.of(), Article.Origin.UNKNOWN, Optional.empty()));
    }

    private Optional<String> dateline(String text) {
        Article article = clean(text);
        return article.dateline().map(span -> span.in(text));
    }

    private static List<String> passages(Article article) {
        return article.passages().stream()
                .map(passage -> passage.span().in(article.text()))
                .toList();
    }

    private static List<String> noise(Article article) {
        return article.noise().stream()
                .map(noise -> noise.label() + ": " + noise.span().in(article.text()))
                .toList();
    }
}
