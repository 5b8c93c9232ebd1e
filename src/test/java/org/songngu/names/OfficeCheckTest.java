package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.Period;
import org.songngu.text.Reading;
import org.songngu.text.Span;

class OfficeCheckTest {
    private static final List<AuthorityEntry> LIST = List.of(
            Listed.place("L002", "Laos", "Lào", "ລາວ"),
            Listed.title("T002", "State President", "Chủ tịch nước", "ປະທານປະເທດ"),
            Listed.also(
                    Listed.title("T005", "Prime Minister", "Thủ tướng", "ນາຍົກລັດຖະມົນຕີ"),
                    Lang.EN,
                    "PM",
                    "Lao Prime Minister"),
            Listed.title("T019", "Foreign Minister", "Bộ trưởng Ngoại giao", ""),
            holding(
                    Listed.person("P004", "Thongloun Sisoulith", "Thongloun Sisoulith", "ທອງລຸນ ສີສຸລິດ"),
                    "T002 2021-03-22/",
                    "T005 2016-04-20/2021-03-22"),
            holding(
                    Listed.person("P005", "Sonexay Siphandone", "Sonexay Siphandone", "ສອນໄຊ ສີພັນດອນ"),
                    "T005 2022-12-30/"),
            holding(Listed.person("P900", "Somdy Douangdy", "", ""), "T900 2010/2026"),
            Listed.person("P901", "Khamsay Vong", "", ""));

    private static AuthorityEntry holding(AuthorityEntry person, String... offices) {
        List<HeldOffice> held = Arrays.stream(offices)
                .map(office -> office.split(" "))
                .map(parts ->
                        new HeldOffice(parts[0], "L002", Period.parse(parts[1]).orElseThrow()))
                .toList();
        return new AuthorityEntry(person.entity(), person.variants(), person.caseRule(), held);
    }

    private static List<Finding> check(Optional<String> date, Lang lang, String text) {
        Article article = new Article(
                "-",
                text,
                Reading.asIs(text),
                lang,
                new Article.Origin(date, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        return new NameFinder(LIST)
                .find(article, List.of(Listed.sentence(0, text, new Span(0, text.length()), lang)), NameModels.NONE)
                .findings();
    }

    private static List<Finding> check(String text) {
        return check(Optional.of("2025-12-02"), Lang.EN, text);
    }

    @Test
    void saysWhoHeldTheOfficeAndWhatThePersonWas() {
        assertThat(check("Welcomed by PM Thongloun Sisoulith today."))
                .containsExactly(new Finding(
                        "office",
                        Finding.Severity.WARNING,
                        "on 2025-12-02 Thongloun Sisoulith was State President of Laos; the Prime Minister of Laos was"
                                + " Sonexay Siphandone",
                        new Span(12, 34)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PM Sonexay Siphandone spoke.",
                "State President Thongloun Sisoulith spoke.",
                "Foreign Minister Thongloun Sisoulith spoke.",
                "PM Khamsay Vong spoke.",
                "The PM and Thongloun Sisoulith spoke.",
                "The former Prime Minister Thongloun Sisoulith spoke.",
                "The then-Prime Minister Thongloun Sisoulith spoke.",
                "The former Lao Prime Minister Thongloun Sisoulith spoke.",
                "In 2019 PM Thongloun Sisoulith opened the road.",
                "At that time PM Thongloun Sisoulith opened the road."
            })
    void saysNothingWhereTheTitleIsRightOrUnknownOrPast(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VI, Thủ tướng Thongloun Sisoulith phát biểu, 1",
        "VI, nguyên Thủ tướng Thongloun Sisoulith phát biểu, 0",
        "VI, cựu Thủ tướng Thongloun Sisoulith phát biểu, 0",
        "LO, ທ່ານນາຍົກລັດຖະມົນຕີ ທອງລຸນ ສີສຸລິດ ກ່າວ, 1",
        "LO, ອະດີດນາຍົກລັດຖະມົນຕີ ທອງລຸນ ສີສຸລິດ ກ່າວ, 0"
    })
    void readsAllThreeLanguages(Lang lang, String text, int findings) {
        assertThat(check(Optional.of("2025-12-02"), lang, text)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-01, 0", "2021-04-20, 0", "2021-04-25, 1", "2026-12-31, 1", "2027-01-01, 0"})
    void waitsForTheHandoverAndEndsWhereTheListEnds(String date, int findings) {
        assertThat(check(Optional.of(date), Lang.EN, "PM Thongloun Sisoulith spoke."))
                .hasSize(findings);
    }

    @Test
    void saysNothingOfAnArticleWithoutADate() {
        assertThat(check(Optional.empty(), Lang.EN, "PM Thongloun Sisoulith spoke."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VIENTIANE, December 2, 2025 -",
                "VIENTIANE (2 Dec 2025) -",
                "Vientiane, 02/12/2025:",
                "Viêng Chăn, ngày 2 tháng 12 năm 2025 -"
            })
    void takesTheDateFromTheDateline(String dateline) {
        String text = dateline + " PM Thongloun Sisoulith spoke.";
        Span sentence = new Span(dateline.length() + 1, text.length());
        Article article = new Article(
                "-",
                text,
                Reading.asIs(text),
                Lang.EN,
                Article.Origin.UNKNOWN,
                Optional.empty(),
                Optional.of(new Span(0, dateline.length())),
                List.of(),
                List.of());

        NameResult result = new NameFinder(LIST)
                .find(article, List.of(Listed.sentence(0, text, sentence, Lang.EN)), NameModels.NONE);

        assertThat(result.findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("on 2025-12-02 ");
    }
}
