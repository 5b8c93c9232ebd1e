package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.names.Listed.also;
import static org.songngu.names.Listed.find;
import static org.songngu.names.Listed.names;
import static org.songngu.names.Listed.person;
import static org.songngu.names.Listed.place;
import static org.songngu.names.Listed.title;

import org.junit.jupiter.api.Test;
import org.songngu.text.Lang;

class LongerNamesTest {
    private static final AuthorityEntry TO_LAM = person("P001", "To Lam", "Tô Lâm", "");
    private static final AuthorityEntry LAOS = place("L002", "Laos", "Lào", "ລາວ");
    private static final AuthorityEntry THAILAND = place("L-TH", "Thailand", "Thái Lan", "ໄທ");
    private static final AuthorityEntry BELGIUM = place("L-BE", "Belgium", "Bỉ", "");
    private static final AuthorityEntry FRANCE = place("L-FR", "France", "Pháp", "");
    private static final AuthorityEntry CHAIRMAN = title("T020", "National Assembly Chairman", "Chủ tịch Quốc hội", "");
    private static final AuthorityEntry PRESIDENT = title("T004", "President", "Chủ tịch", "");
    private static final AuthorityEntry REPUBLICAN = title("T022", "President", "Tổng thống", "");

    @Test
    void takesNoPersonOutOfALongerName() {
        assertThat(names(find(Lang.EN, "a singer, To Lam Hoang, came", TO_LAM))).isEmpty();
        assertThat(names(find(Lang.EN, "a singer, Nguyen To Lam, came", TO_LAM)))
                .isEmpty();
        assertThat(names(find(Lang.EN, "Then To Lam left Hanoi", TO_LAM))).containsExactly("P001 To Lam");
    }

    @Test
    void takesNoPersonOutOfAStreetOrASchool() {
        assertThat(names(find(Lang.EN, "on To Lam street and at To Lam University", TO_LAM)))
                .isEmpty();
        assertThat(names(find(Lang.VI, "trên đường Tô Lâm", TO_LAM))).isEmpty();
    }

    @Test
    void takesNoCountryOutOfAPersonsName() {
        assertThat(names(find(Lang.VI, "nhà báo Nguyễn Thị Lào viết", LAOS))).isEmpty();
        assertThat(names(find(Lang.VI, "theo anh Thái Lan Anh", THAILAND))).noneMatch(name -> name.startsWith("L-TH"));
        assertThat(names(find(Lang.VI, "sang Thái Lan học", THAILAND))).containsExactly("L-TH Thái Lan");
    }

    @Test
    void takesNoCountryOutOfVietnameseWithoutMarks() {
        assertThat(names(find(Lang.VI, "Bi thu Tinh uy tham Lao", BELGIUM, LAOS)))
                .containsExactly("L002 Lao");
    }

    @Test
    void takesNoDeputyForTheHead() {
        assertThat(names(find(Lang.VI, "Phó Chủ tịch Quốc hội tới", CHAIRMAN))).isEmpty();
        assertThat(names(find(Lang.EN, "the President-elect came", PRESIDENT))).isEmpty();
    }

    @Test
    void tellsThePresidentOfARepublicByTheCountryBeside() {
        AuthorityEntry french = also(FRANCE, Lang.EN, "French");

        assertThat(names(find(Lang.EN, "French President Macron", french, PRESIDENT, REPUBLICAN)))
                .startsWith("L-FR French", "T022 President");
        assertThat(names(find(Lang.EN, "the President of France", french, PRESIDENT, REPUBLICAN)))
                .containsExactly("T022 President", "L-FR France");
        assertThat(names(find(Lang.EN, "Laos' President", LAOS, PRESIDENT, REPUBLICAN)))
                .containsExactly("L002 Laos", "T004 President");
    }

    @Test
    void leavesANameToTheUnlistedPersonWhoBearsItToo() {
        assertThat(find(Lang.EN, "To Lam came. Mrs. Carrie Lam spoke; Ms. Lam laughed.", TO_LAM)
                        .mentions())
                .filteredOn(mention -> mention.surface().equals("Lam"))
                .singleElement()
                .satisfies(mention -> assertThat(mention.entity().form(Lang.EN)).contains("Carrie Lam"));
    }
}
