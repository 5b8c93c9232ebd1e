package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.names.Listed.find;
import static org.songngu.names.Listed.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.Finding;
import org.songngu.text.Lang;
import org.songngu.text.Span;

class MixedSpellingTest {
    private static final AuthorityEntry TO_LAM = person("P001", "To Lam", "Tô Lâm", "ໂຕ ເລິມ");
    private static final AuthorityEntry TRONG = person("P003", "Nguyen Phu Trong", "Nguyễn Phú Trọng", "");
    private static final AuthorityEntry DUC = person("P902", "Dinh Duc", "Đinh Đức", "");

    @Test
    void reportsANameWithAPartOfItsMarksAndFindsNobody() {
        NameResult result = find(Lang.EN, "President Tô Lam spoke.", TO_LAM);

        assertThat(result.mentions()).isEmpty();
        assertThat(result.findings())
                .containsExactly(new Finding(
                        "name-spelling",
                        Finding.Severity.WARNING,
                        "Tô Lam is written with a part of its marks: write Tô Lâm, or without any To Lam",
                        new Span(10, 16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"To Lâm", "TÔ LAM", "Nguyên Phú Trọng", "Nguyễn Phu Trong", "Đinh Duc", "Dinh Đưc"})
    void reportsEveryMixture(String written) {
        assertThat(find(Lang.VI, written + " phát biểu", TO_LAM, TRONG, DUC).findings())
                .extracting(Finding::rule)
                .containsExactly("name-spelling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tô Lâm", "To Lam", "TÔ LÂM", "Nguyen Phu Trong"})
    void findsWhatIsWrittenOneWayThroughout(String written) {
        NameResult result = find(Lang.VI, written + " phát biểu", TO_LAM, TRONG);

        assertThat(result.mentions()).hasSize(1);
        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tố Lâm", "Tô Lầm", "tô lam", "Tô Lan", "Tô Lamb"})
    void leavesAnotherNameAlone(String written) {
        NameResult result = find(Lang.VI, written + " phát biểu", TO_LAM);

        assertThat(result.mentions()).isEmpty();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void leavesAnAddressAlone() {
        assertThat(find(Lang.EN, "see `Tô Lam` for the key", TO_LAM).findings()).isEmpty();
    }
}
