package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.names.Listed.also;
import static org.songngu.names.Listed.find;
import static org.songngu.names.Listed.names;
import static org.songngu.names.Listed.person;
import static org.songngu.names.Listed.title;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class ShortFormsTest {
    private static final AuthorityEntry TO_LAM = person("P001", "To Lam", "Tô Lâm", "ໂຕ ເລິມ");
    private static final AuthorityEntry CHINH =
            also(person("P002", "Pham Minh Chinh", "Phạm Minh Chính", "ຟ້າມ ມິງ ຈິງ"), Lang.EN, "PM Chính");
    private static final AuthorityEntry VAN_LAM = person("P901", "Nguyen Van Lam", "Nguyễn Văn Lâm", "");
    private static final AuthorityEntry THONGLOUN =
            person("P004", "Thongloun Sisoulith", "Thongloun Sisoulith", "ທອງລຸນ ສີສຸລິດ");
    private static final AuthorityEntry SECRETARY = title("T001", "General Secretary", "Tổng Bí thư", "ເລຂາທິການໃຫຍ່");
    private static final AuthorityEntry PRESIDENT = title("T004", "President", "Chủ tịch", "ປະທານ");
    private static final AuthorityEntry PM =
            also(title("T005", "Prime Minister", "Thủ tướng", "ນາຍົກລັດຖະມົນຕີ"), Lang.EN, "PM");

    @Test
    void resolvesTitleAndGivenNameOverTheGivenNameOnly() {
        NameResult result = find(Lang.EN, "Prime Minister Phạm Minh Chính came. PM Chính spoke.", CHINH, PM);

        assertThat(names(result))
                .containsExactly("T005 Prime Minister", "P002 Phạm Minh Chính", "T005 PM", "P002 Chính");
        assertThat(result.mentions().get(3))
                .isEqualTo(new NameMention(new Span(40, 45), "Chính", CHINH.entity(), NameStatus.RESOLVED, 0.95));
    }

    @Test
    void isLessSureUnderAnotherTitle() {
        NameResult result =
                find(Lang.EN, "General Secretary Tô Lâm came. President Lâm spoke.", TO_LAM, SECRETARY, PRESIDENT);

        assertThat(result.mentions())
                .filteredOn(mention -> mention.status() == NameStatus.RESOLVED)
                .singleElement()
                .satisfies(mention -> assertThat(mention.confidence()).isEqualTo(0.85));
    }

    @Test
    void resolvesEveryLaterShortFormAndOnesBeforeTheFullName() {
        assertThat(names(find(
                        Lang.EN, "PM Chính came.\nPhạm Minh Chính spoke.\nPM Chinh left; PM Chính’s car.", CHINH, PM)))
                .containsExactly(
                        "T005 PM",
                        "P002 Chính",
                        "P002 Phạm Minh Chính",
                        "T005 PM",
                        "P002 Chinh",
                        "T005 PM",
                        "P002 Chính");
    }

    @Test
    void findsTheFullNameInTheTitleOfTheArticle() {
        String text = "TÔ LÂM VISITS LAOS\nGeneral Secretary Lâm came.";
        Article article = Listed.article(Lang.EN, text, Optional.of(new Span(0, 18)));

        NameResult result = new NameFinder(List.of(TO_LAM, SECRETARY))
                .find(
                        article,
                        List.of(Listed.sentence(0, text, new Span(19, text.length()), Lang.EN)),
                        NameModels.NONE);

        assertThat(names(result)).containsExactly("P001 TÔ LÂM", "T001 General Secretary", "P001 Lâm");
    }

    @Test
    void resolvesAShortFormInAHeadlineWhereEveryWordHasACapital() {
        String text = "PM Chính Visits Laos\nPhạm Minh Chính came.";
        Article article = Listed.article(Lang.EN, text, Optional.of(new Span(0, 20)));

        NameResult result = new NameFinder(List.of(CHINH, PM))
                .find(
                        article,
                        List.of(Listed.sentence(0, text, new Span(21, text.length()), Lang.EN)),
                        NameModels.NONE);

        assertThat(names(result)).containsExactly("T005 PM", "P002 Chính", "P002 Phạm Minh Chính");
    }

    @Test
    void neverTakesAGivenNameWithoutATitle() {
        assertThat(names(find(Lang.EN, "Phạm Minh Chính came. Chính spoke.", CHINH, PM)))
                .containsExactly("P002 Phạm Minh Chính");
    }

    @Test
    void neverResolvesToAPersonWhoDoesNotStandInTheArticle() {
        assertThat(names(find(Lang.EN, "PM Chính spoke.", CHINH, PM))).containsExactly("T005 PM");
    }

    @Test
    void neverResolvesToAPersonWhoStandsInNoiseOnly() {
        String text = "PM Chính spoke.\nPhoto: Phạm Minh Chính";
        Article article = Listed.article(Lang.EN, text, Optional.empty());

        NameResult result = new NameFinder(List.of(CHINH, PM))
                .find(article, List.of(Listed.sentence(0, text, new Span(0, 15), Lang.EN)), NameModels.NONE);

        assertThat(names(result)).containsExactly("T005 PM");
    }

    @Test
    void saysSoWhereTwoPersonsShareAGivenName() {
        NameResult result =
                find(Lang.EN, "Tô Lâm met Nguyễn Văn Lâm. President Lâm spoke.", TO_LAM, VAN_LAM, PRESIDENT);

        assertThat(names(result)).containsExactly("P001 Tô Lâm", "P901 Nguyễn Văn Lâm", "T004 President");
        assertThat(result.findings())
                .containsExactly(new Finding(
                        "ambiguous-short-name",
                        Finding.Severity.WARNING,
                        "President Lâm may be To Lam or Nguyen Van Lam, who both stand in this article",
                        new Span(37, 40)));
    }

    @Test
    void leavesTheStartOfAnotherNameAlone() {
        assertThat(names(find(Lang.EN, "Tô Lâm came. General Secretary Lâm Văn Tài did not.", TO_LAM, SECRETARY)))
                .containsExactly("P001 Tô Lâm", "T001 General Secretary", "? Lâm Văn Tài");
    }

    @Test
    void takesTheGovernmentForNoPrimeMinister() {
        assertThat(names(find(Lang.VI, "Phạm Minh Chính nói. Thủ tướng Chính phủ và Thủ tướng Chính.", CHINH, PM)))
                .containsExactly("P002 Phạm Minh Chính", "T005 Thủ tướng", "T005 Thủ tướng", "P002 Chính");
    }

    @Test
    void callsALaoPersonByTheFirstNameOrTheLast() {
        assertThat(names(find(
                        Lang.EN,
                        "Thongloun Sisoulith came. President Thongloun spoke. President Sisoulith left.",
                        THONGLOUN,
                        PRESIDENT)))
                .containsExactly(
                        "P004 Thongloun Sisoulith",
                        "T004 President",
                        "P004 Thongloun",
                        "T004 President",
                        "P004 Sisoulith");
    }

    @Test
    void callsAVietnamesePersonByTheGivenNameOnly() {
        assertThat(names(find(Lang.EN, "Phạm Minh Chính came. PM Phạm and PM Minh did not.", CHINH, PM)))
                .containsExactly("P002 Phạm Minh Chính", "T005 PM", "T005 PM");
    }

    @Test
    void resolvesShortFormsInLao() {
        assertThat(names(find(Lang.LO, "ທ່ານ ທອງລຸນ ສີສຸລິດ ມາ. ປະທານ ທອງລຸນ ກ່າວ.", THONGLOUN, PRESIDENT)))
                .containsExactly("P004 ທອງລຸນ ສີສຸລິດ", "T004 ປະທານ", "P004 ທອງລຸນ");
    }

    @Test
    void takesTheNextCapitalForASurnameInAHeadlineOfSmallWords() {
        String text = "PM Chính Manet phones Hanoi\nPhạm Minh Chính came.";
        Article article = Listed.article(Lang.EN, text, Optional.of(new Span(0, 27)));

        NameResult result = new NameFinder(List.of(CHINH, PM))
                .find(
                        article,
                        List.of(Listed.sentence(0, text, new Span(28, text.length()), Lang.EN)),
                        NameModels.NONE);

        assertThat(names(result)).containsExactly("T005 PM", "? Chính Manet", "P002 Phạm Minh Chính");
    }
}
