package org.songngu.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songngu.glossary.Outcome;
import org.songngu.names.Entity;
import org.songngu.names.NameKind;
import org.songngu.names.NameStatus;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Lang;
import org.songngu.text.Span;
import org.songngu.translate.Target;

class BriefTest {
    @Test
    void putsANameWithTheSentenceInWhichItStands() {
        Brief brief = new Draft()
                .sentence("Talks began.", Target.NONE)
                .sentence("In Laos, To Lam spoke.", Target.NONE)
                .name("To Lam", Draft.TO_LAM)
                .name("Laos", Draft.LAOS)
                .brief();

        assertThat(brief.segments().get(0).pair().names()).isEmpty();
        List<Mark<NameUse>> names = brief.segments().get(1).pair().names();
        assertThat(names).extracting(Mark::inSource).containsExactly(new Span(3, 7), new Span(9, 15));
        assertThat(names).extracting(Mark::raw).containsExactly(new Span(16, 20), new Span(22, 28));
    }

    @Test
    void countsNamesAndTermsOfTitleAndSegmentsButNotOfSentencesLeftOut() {
        Brief brief = new Draft()
                .title("To Lam on bilateral trade", Target.NONE)
                .sentence("Mr Lam spoke.", Target.NONE)
                .leftOut("Laos listened.")
                .name("To Lam", Draft.TO_LAM)
                .name("Mr Lam", Draft.TO_LAM, NameStatus.RESOLVED)
                .name("Laos", Draft.LAOS)
                .term("bilateral trade", Draft.TRADE)
                .brief();

        assertThat(brief.names())
                .containsExactly(new Brief.EntityCount(
                        Draft.TO_LAM, NameStatus.LISTED, 2, List.of("To Lam", "Mr Lam"), Map.of()));
        assertThat(brief.terms()).containsExactly(new Brief.TermCount(Draft.TRADE, 1, Map.of()));
    }

    @Test
    void countsWhatBecameOfAName() {
        Brief brief = new Draft()
                .sentence("To Lam came.", Draft.memory("Tô Lâm đã đến."))
                .sentence("To Lam  left.", Draft.machine("Ông đã đi."))
                .name("To Lam", Draft.TO_LAM, NameStatus.LISTED, Outcome.ALREADY)
                .name("To Lam  left", Draft.TO_LAM, NameStatus.LISTED, Outcome.FAILED)
                .brief();

        assertThat(brief.names().get(0).outcomes()).isEqualTo(Map.of(Outcome.ALREADY, 1, Outcome.FAILED, 1));
    }

    @Test
    void countsOutcomesOnlyWhereThereIsATarget() {
        Brief brief = new Draft()
                .sentence("More bilateral trade.", Draft.memory("Thêm thương mại."))
                .sentence("Still more Bilateral trade.", Target.NONE)
                .term("bilateral trade", Draft.TRADE, Outcome.FAILED)
                .term("Bilateral trade", Draft.TRADE)
                .brief();

        assertThat(brief.terms()).containsExactly(new Brief.TermCount(Draft.TRADE, 2, Map.of(Outcome.FAILED, 1)));
    }

    @Test
    void refusesAnOutcomeWithoutATarget() {
        Draft draft = new Draft()
                .sentence("More bilateral trade.", Target.NONE)
                .term("bilateral trade", Draft.TRADE, Outcome.ALREADY);

        assertThatThrownBy(draft::brief).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsUnlistedNamesApartByWhatStandsInTheText() {
        Entity someone = new Entity(Optional.empty(), NameKind.PERSON, Map.of());
        Brief brief = new Draft()
                .sentence("Bounmy met Khamphone.", Target.NONE)
                .name("Bounmy", someone, NameStatus.UNKNOWN)
                .name("Khamphone", someone, NameStatus.UNKNOWN)
                .brief();

        assertThat(brief.names())
                .extracting(Brief.EntityCount::surfaces)
                .containsExactly(List.of("Bounmy"), List.of("Khamphone"));
    }

    @Test
    void givesAFindingToItsSegmentOrToTheArticle() {
        Brief brief = new Draft()
                .title("Fifty trucks", Target.NONE)
                .sentence("Fifteen trucks came.", Target.NONE)
                .leftOut("Sixteen went.")
                .finding("Fifty", Severity.WARNING, "in the title")
                .finding("Fifteen", Severity.ERROR, "in the sentence")
                .finding("Sixteen", Severity.ERROR, "in a sentence that is not there")
                .brief();

        assertThat(brief.findings())
                .extracting(flag -> flag.finding().message(), Flag::segment)
                .containsExactly(tuple("in the title", Optional.empty()), tuple("in the sentence", Optional.of(0)));
        assertThat(brief.segments().get(0).flags()).hasSize(1);
    }

    @Test
    void keepsTheNumbersOfTheArticleInAnExtract() {
        Brief brief = new Draft()
                .leftOut("One.")
                .sentence("Two.", Target.NONE)
                .leftOut("Three.")
                .brief();

        assertThat(brief.segments()).extracting(Segment::i).containsExactly(1);
        assertThat(brief.source().sentences()).isEqualTo(3);
    }

    @Test
    void saysThatAMachineDraftMustBeRead() {
        Brief brief = new Draft()
                .sentence("Talks began.", Draft.machine("Hội đàm bắt đầu."))
                .notice("First.")
                .brief();

        assertThat(brief.notices())
                .containsExactly("First.", "1 target was made by a machine: read against the source before use.");
    }

    @Test
    void hasAnIdThatIsAFileNameAndChangesWithNameContentAndLanguage() {
        Draft draft = new Draft().input("C:\\Tin tức\\Hà Nội 12.html").sentence("Talks.", Target.NONE);
        String id = draft.brief().id();

        assertThat(id).matches("ha-noi-12-[0-9a-f]{8}-vi");
        assertThat(draft.brief().id()).isEqualTo(id);
        assertThat(draft.languages(Lang.EN, Lang.LO).brief().id()).endsWith("-lo");
        assertThat(draft.languages(Lang.EN, Lang.VI)
                        .sentence("More.", Target.NONE)
                        .brief()
                        .id())
                .startsWith("ha-noi-12-")
                .isNotEqualTo(id);
        assertThat(draft.input("ຂ່າວ/../..").brief().id()).matches("article-[0-9a-f]{8}-vi");
    }

    @Test
    void findsAFormatByItsNameInAnyCase() {
        assertThat(BriefFormat.ofName(" HTML")).contains(BriefFormat.HTML);
        assertThat(BriefFormat.ofName("pdf")).isEmpty();
    }
}
