package org.songngu.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.model.SequenceTranslator.Request;
import org.songngu.model.SequenceTranslator.Translation;
import org.songngu.text.Lang;
import org.songngu.translate.MachineTranslator.Options;
import org.songngu.translate.MachineTranslator.Strategy;
import org.songngu.translate.Placed.Outcome;

class MachineTranslatorTest {
    private static final String TALKS = "The two sides praised the strategic linkage at the talks in Hanoi on Tuesday.";
    private static final String PLAIN = "Hai bên ca ngợi liên kết chiến lược tại hội đàm ở Hà Nội hôm thứ Ba.";
    private static final List<String> FORM = List.of("gắn kết chiến lược");
    private static final Wording WANTED =
            Texts.wording(TALKS, Texts.term(TALKS, "strategic linkage", "gắn kết chiến lược"));

    private final ScriptedModel model = new ScriptedModel();

    @Test
    void asksNothingMoreOfADraftThatHoldsWhatIsWanted() {
        model.says(TALKS, "Hai bên ca ngợi gắn kết chiến lược tại hội đàm ở Hà Nội hôm thứ Ba.");

        Draft draft = draft(Lang.EN, Lang.VI, WANTED);

        assertThat(draft.placed()).extracting(Placed::outcome).containsExactly(Outcome.ALREADY);
        assertThat(draft.score()).isEqualTo(-0.5);
        assertThat(draft.complete()).isTrue();
        assertThat(model.asked).containsExactly(Request.of(TALKS));
    }

    @Test
    void forcesATermThatIsMissing() {
        model.says(TALKS, PLAIN)
                .forced(TALKS, FORM, "Hai bên ca ngợi gắn kết chiến lược tại hội đàm ở Hà Nội hôm thứ Ba.");

        Draft draft = draft(Lang.EN, Lang.VI, WANTED);

        assertThat(draft.text()).isEqualTo("Hai bên ca ngợi gắn kết chiến lược tại hội đàm ở Hà Nội hôm thứ Ba.");
        assertThat(draft.placed()).extracting(Placed::outcome).containsExactly(Outcome.CONSTRAINED);
        assertThat(draft.placed().get(0).wanted()).isSameAs(WANTED.wanted().get(0));
        assertThat(draft.score()).isCloseTo(-0.9, within(1e-9));
    }

    @Test
    void keepsThePlainDraftWhereTheForcedOneDropsAClause() {
        refuses("Hai bên ca ngợi gắn kết chiến lược.");
        refuses("Hai bên ca ngợi gắn kết chiến lược ở Hà Nội.");
    }

    @Test
    void keepsThePlainDraftWhereTheForcedOneRepeatsItself() {
        refuses("Hai bên ca ngợi gắn kết chiến lược tại hội đàm ở Hà Nội hôm thứ Ba tại hội đàm ở Hà Nội hôm thứ Ba.");
        refuses("Hai bên ca ngợi gắn kết chiến lược gắn kết chiến lược tại hội đàm ở Hà Nội hôm thứ Ba.");
        refuses("Gắn kết chiến lược hai bên ca ngợi gắn kết chiến lược tại hội đàm ở Hà Nội hôm thứ Ba.");
    }

    @Test
    void keepsThePlainDraftWhereTheForcedOneSaysMoreThanTheSource() {
        refuses(
                "Hai bên ca ngợi gắn kết chiến lược và cam kết xây thêm nhiều tuyến đường bộ mới tại hội đàm ở Hà Nội hôm thứ"
                        + " Ba.");
    }

    @Test
    void keepsThePlainDraftWhereTheModelIgnoresWhatItIsToldOrIsDrivenOff() {
        refuses(PLAIN);
        String good = "Hai bên ca ngợi gắn kết chiến lược tại hội đàm ở Hà Nội hôm thứ Ba.";
        refuses(new Translation(good, -4, true));
        refuses(new Translation(good, -0.9, false));
        refuses(good.replace("Ba.", "Ba"));
    }

    private void refuses(String forced) {
        refuses(new Translation(forced, -0.9, true));
    }

    private void refuses(Translation forced) {
        model.says(TALKS, PLAIN).forced(TALKS, FORM, forced);

        Draft draft = draft(Lang.EN, Lang.VI, WANTED);

        assertThat(draft.text()).isEqualTo(PLAIN);
        assertThat(draft.placed()).extracting(Placed::outcome).containsExactly(Outcome.FAILED);
    }

    @Test
    void refusesAForcedDraftThatLosesANumberOrAnotherName() {
        String source = "Lao PM Sonexay signed 14 deals.";
        Wording wording = Texts.wording(
                source, Texts.name(source, "Sonexay", "Sonexay"), Texts.term(source, "deals", "thỏa thuận"));
        model.says(source, "Thủ tướng Lào Sonexay ký 14 hợp đồng.");

        model.forced(source, List.of("thỏa thuận"), "Thủ tướng Lào Sonexay ký các thỏa thuận.");
        assertThat(draft(Lang.EN, Lang.VI, wording).placed())
                .extracting(Placed::outcome)
                .containsExactly(Outcome.ALREADY, Outcome.FAILED);

        model.forced(source, List.of("thỏa thuận"), "Thủ tướng Lào ký 14 thỏa thuận.");
        model.forced(source, List.of("Sonexay", "thỏa thuận"), "Thủ tướng Lào Sonexay ký 14 thỏa thuận.");
        Draft both = draft(Lang.EN, Lang.VI, wording);
        assertThat(both.text()).isEqualTo("Thủ tướng Lào Sonexay ký 14 thỏa thuận.");
        assertThat(both.placed()).extracting(Placed::outcome).containsExactly(Outcome.ALREADY, Outcome.CONSTRAINED);
    }

    @Test
    void forcesOneTermAloneWhereBothTogetherCostAClause() {
        String source = "The trade turnover and the border gates were discussed in Vientiane in May.";
        Wording wording = Texts.wording(
                source,
                Texts.term(source, "trade turnover", "kim ngạch thương mại"),
                Texts.term(source, "border gates", "cửa khẩu"));
        model.says(source, "Doanh thu buôn bán và cổng biên giới được thảo luận tại Viêng Chăn vào tháng 5.")
                .forced(source, List.of("cửa khẩu", "kim ngạch thương mại"), "Kim ngạch thương mại cửa khẩu.")
                .forced(source, List.of("kim ngạch thương mại"), "Kim ngạch thương mại.")
                .forced(
                        source,
                        List.of("cửa khẩu"),
                        "Doanh thu buôn bán và cửa khẩu được thảo luận tại Viêng Chăn vào tháng 5.");

        Draft draft = draft(Lang.EN, Lang.VI, wording);

        assertThat(draft.text()).isEqualTo("Doanh thu buôn bán và cửa khẩu được thảo luận tại Viêng Chăn vào tháng 5.");
        assertThat(draft.placed()).extracting(Placed::outcome).containsExactly(Outcome.FAILED, Outcome.CONSTRAINED);
    }

    @Test
    void putsPlaceholdersBackOrFallsBack() {
        String source = "He flew to Vientiane and met Bounmy.";
        Wording wording = Texts.wording(
                source, Texts.name(source, "Vientiane", "Viêng Chăn"), Texts.name(source, "Bounmy", "Bun-mi"));
        model.says(source, "Ông bay tới thủ đô và gặp bạn.")
                .says("He flew to X1X and met Bounmy.", "Ông bay tới X1X và gặp bạn.")
                .says("He flew to X1X and met X2X.", "Ông bay tới X1X và gặp.");

        Draft draft = draft(Strategy.PLACEHOLDERS, Lang.EN, Lang.VI, wording);

        assertThat(draft.text()).isEqualTo("Ông bay tới Viêng Chăn và gặp bạn.");
        assertThat(draft.placed()).extracting(Placed::outcome).containsExactly(Outcome.CONSTRAINED, Outcome.FAILED);
    }

    @Test
    void mendsANameThatTheModelCopiedOrWroteWithoutItsMarks() {
        String source = "To Lam visited Vientiane.";
        Wording wording = Texts.wording(
                source, Texts.name(source, "To Lam", "Tô Lâm"), Texts.name(source, "Vientiane", "Viêng Chăn"));
        model.says(source, "To Lâm thăm Vientiane.");

        Draft draft = draft(Strategy.NONE, Lang.EN, Lang.VI, wording);

        assertThat(draft.text()).isEqualTo("Tô Lâm thăm Viêng Chăn.");
        assertThat(draft.placed()).extracting(Placed::outcome).containsExactly(Outcome.REPAIRED, Outcome.REPAIRED);
    }

    @Test
    void carriesALostAddressToTheEndAndReportsOneLostInside() {
        model.says("More is at https://vna.vn/a.", "Thêm thông tin tại.")
                .says("Mail to a@b.la today.", "Hãy viết thư hôm nay.")
                .says("Flight VN123 landed.", "Chuyến bay VN 123 hạ cánh.");

        assertThat(draft(Lang.EN, Lang.VI, Wording.of("More is at https://vna.vn/a.")))
                .satisfies(draft -> assertThat(draft.text()).isEqualTo("Thêm thông tin tại https://vna.vn/a."))
                .satisfies(draft ->
                        assertThat(draft.placed()).extracting(Placed::outcome).containsExactly(Outcome.REPAIRED));
        assertThat(draft(Lang.EN, Lang.VI, Wording.of("Flight VN123 landed.")).text())
                .isEqualTo("Chuyến bay VN123 hạ cánh.");
        assertThat(draft(Lang.EN, Lang.VI, Wording.of("Mail to a@b.la today.")).placed())
                .extracting(Placed::outcome)
                .containsExactly(Outcome.FAILED);
    }

    @Test
    void asksNoModelWhereThereIsNothingToTranslate() {
        assertThat(carried(Lang.EN, Lang.VI, "https://vna.vn/a")).isEqualTo("https://vna.vn/a");
        assertThat(carried(Lang.EN, Lang.LO, "2021 - 2030")).isEqualTo("2021 - 2030");
        assertThat(carried(Lang.EN, Lang.VI, "ASEAN")).isEqualTo("ASEAN");
        assertThat(carried(Lang.VI, Lang.EN, "1234/QĐ-TTg")).isEqualTo("1234/QĐ-TTg");
        Draft name =
                draft(Lang.EN, Lang.LO, Texts.wording("VIENTIANE:", Texts.name("VIENTIANE:", "VIENTIANE", "ວຽງຈັນ")));
        assertThat(name.text()).isEqualTo("ວຽງຈັນ:");
        assertThat(name.placed()).extracting(Placed::outcome).containsExactly(Outcome.REPAIRED);
        assertThat(model.asked).isEmpty();

        model.says("ASEAN", "ອາຊຽນ");
        assertThat(draft(Lang.EN, Lang.LO, Wording.of("ASEAN")).text()).isEqualTo("ອາຊຽນ");
    }

    private String carried(Lang from, Lang to, String text) {
        Draft draft = draft(from, to, Wording.of(text));
        assertThat(draft.byModel()).isFalse();
        return draft.text();
    }

    @Test
    void rendersAHeadlineInCapitalsAsASentenceWithoutAStop() {
        model.says("Ministers open the ASEAN border road", "các bộ trưởng khánh thành đường biên giới ASEAN .");

        assertThat(draft(Lang.EN, Lang.VI, Wording.of("MINISTERS OPEN THE ASEAN BORDER ROAD"))
                        .text())
                .isEqualTo("Các bộ trưởng khánh thành đường biên giới ASEAN");
    }

    @Test
    void translatesALongSentenceClauseByClause() {
        String source = "The two ministers opened the new road in the morning; they planted a tree in the afternoon.";
        model.says(
                        "The two ministers opened the new road in the morning",
                        "Hai bộ trưởng khánh thành đường mới buổi sáng.")
                .says("they planted a tree in the afternoon.", "Họ trồng cây buổi chiều.");
        Options options = new Options(Strategy.CONSTRAINTS, "X#X", new ClauseLimit(60, 60, 60), 2);

        Draft draft = new MachineTranslator(model, options)
                .translate(Lang.EN, Lang.VI, List.of(Wording.of(source)))
                .get(0);

        assertThat(draft.text()).isEqualTo("Hai bộ trưởng khánh thành đường mới buổi sáng; họ trồng cây buổi chiều.");
    }

    @Test
    void cutsASentenceAgainThatTheModelCannotReadToItsEnd() {
        String long1 = "The two ministers opened the new road to the border in the early morning of that day in May";
        String long2 = "they planted a tree in the afternoon, in the rain, in front of all the guests of the district.";
        String source = long1 + "; " + long2;
        model.says(source, new Translation("Hai bộ trưởng khánh thành.", -0.5, false))
                .says(long1, "Hai bộ trưởng khánh thành đường mới.")
                .says(long2, "Họ trồng cây.");

        Draft draft = draft(Lang.EN, Lang.VI, Wording.of(source));

        assertThat(draft.text()).isEqualTo("Hai bộ trưởng khánh thành đường mới; họ trồng cây.");
        assertThat(draft.complete()).isTrue();
    }

    @Test
    void readsComposedTextAndReportsPlacesOfTheOriginal() {
        String raw = Normalizer.normalize("Việt Nam\u00A0và  Lào ký thỏa thuận.", Normalizer.Form.NFD);
        Wording wording = Texts.wording(raw, Texts.name(raw, Normalizer.normalize("Lào", Normalizer.Form.NFD), "Laos"));
        model.says("Việt Nam và Lào ký thỏa thuận.", "Vietnam and Laos sign a deal <unk>.");

        Draft draft = draft(Lang.VI, Lang.EN, wording);

        assertThat(draft.text()).isEqualTo("Vietnam and Laos sign a deal.");
        assertThat(draft.unknown()).isEqualTo(1);
        assertThat(draft.placed()).containsExactly(new Placed(wording.wanted().get(0), Outcome.ALREADY));
    }

    @Test
    void findsALaoFormThatIsWrittenWithoutTheSpacesOfPrint() {
        String source = "They met on January 6 in Vientiane.";
        Wording wording =
                Texts.wording(source, Texts.wanted(source, "January 6", Wanted.Kind.QUANTITY, "ວັນທີ6ມັງກອນ"));
        model.says(source, "ພວກເຂົາພົບກັນວັນທີ6ມັງກອນ ຢູ່ວຽງຈັນ");

        Draft draft = draft(Lang.EN, Lang.LO, wording);

        assertThat(draft.text()).isEqualTo("ພວກເຂົາພົບກັນວັນທີ 6 ມັງກອນ ຢູ່ວຽງຈັນ.");
        assertThat(draft.placed()).containsExactly(new Placed(wording.wanted().get(0), Outcome.ALREADY));
    }

    @Test
    void asksForTheSameSentenceOnce() {
        model.says("Yes, they came.", "Vâng, họ đã đến.").says("They left.", "Họ đã đi.");

        List<Draft> drafts = new MachineTranslator(model, Options.USUAL)
                .translate(
                        Lang.EN,
                        Lang.VI,
                        List.of(
                                Wording.of("Yes, they came."),
                                Wording.of("They left."),
                                Wording.of("Yes, they came.")));

        assertThat(drafts).extracting(Draft::text).containsExactly("Vâng, họ đã đến.", "Họ đã đi.", "Vâng, họ đã đến.");
        assertThat(model.asked).hasSize(2);
        assertThat(model.calls()).isEqualTo(1);
    }

    private Draft draft(Lang from, Lang to, Wording wording) {
        return draft(Strategy.CONSTRAINTS, from, to, wording);
    }

    private Draft draft(Strategy strategy, Lang from, Lang to, Wording wording) {
        return new MachineTranslator(model, Options.USUAL.with(strategy))
                .translate(from, to, List.of(wording))
                .get(0);
    }
}
