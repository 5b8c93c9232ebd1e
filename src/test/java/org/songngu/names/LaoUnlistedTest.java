package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.Mask;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Span;

class LaoUnlistedTest {
    private final LaoUnlisted unlisted = new LaoUnlisted();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ທ່ານ ພູທອນ ແສງວິໄລ ຮອງລັດຖະມົນຕີ ກ່າວໃນພິທີ | ພູທອນ ແສງວິໄລ",
                "ໂດຍມີທ່ານນາງ ດາວອນ ສຸກປະເສີດ ຫົວໜ້າພະແນກ ເຂົ້າຮ່ວມ | ດາວອນ ສຸກປະເສີດ",
                "ທ່ານ ປອ. ຄຳໃບ ສີລາວັນ ໄດ້ລາຍງານ | ຄຳໃບ ສີລາວັນ",
                "ທ່ານພົນເອກ ບຸນມີ ແກ້ວມະນີ ພ້ອມດ້ວຍຄະນະ | ບຸນມີ ແກ້ວມະນີ",
                "ສະຫາຍ ຫງວຽນ ວັນ ຊວນ ໄດ້ເນັ້ນໜັກ | ຫງວຽນ ວັນ ຊວນ",
                "ນາງ ຫຼ້າ ເວົ້າພ້ອມຫົວ | ຫຼ້າ",
                "ທ່ານ ພູທອນ ຢືນຢັນອີກຄັ້ງ | ພູທອນ",
                "ທ່ານ John Smith ກ່າວວ່າ ດີ | John Smith",
                "ເຈົ້າແຂວງ ພູທອນ ແສງວິໄລ ໄດ້ຕ້ອນຮັບ | ພູທອນ ແສງວິໄລ",
                "ທ່ານນາງດາວອນ ສຸກສະຫວັນ ປະທານສະມາຄົມ | ດາວອນ ສຸກສະຫວັນ"
            })
    void findsThePersonBehindAnHonorificOrATitle(String sentence, String name) {
        assertThat(found(sentence)).containsExactly("PERSON " + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ຢູ່ບ້ານໂພນແພງ ມີໂຮງຮຽນໃໝ່ | ໂພນແພງ",
                "ຊາວນາ ເມືອງວັງເຕົ່າ ກ່າວ | ວັງເຕົ່າ",
                "ຝົນຕົກໜັກຢູ່ແຂວງຕາແກວ | ຕາແກວ"
            })
    void findsThePlaceBehindTheWordForItsKind(String sentence, String name) {
        assertThat(found(sentence)).containsExactly("PLACE " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ທ່ານໄດ້ກ່າວຕໍ່ກອງປະຊຸມ",
                "ທ່ານ ແລະ ຄະນະ ໄດ້ຢ້ຽມຢາມໂຮງຮຽນ",
                "ທ່ານປະທານປະເທດ ໄດ້ຕ້ອນຮັບແຂກ",
                "ຜູ້ແທນ 60 ທ່ານ ເຂົ້າຮ່ວມກອງປະຊຸມ",
                "ບັນດາທ່ານ ທີ່ມາຮ່ວມງານ",
                "ນັກຮຽນກັບເມືອບ້ານ ແລະ ເມືອງຫຼວງຂອງປະເທດ",
                "ປະທານປະເທດ ໄດ້ອອກຄຳສັ່ງ"
            })
    void leavesHonorificsWithoutANameAlone(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void leavesOutWhatTheListHas() {
        Region region = region("ທ່ານ ພູທອນ ແສງວິໄລ ຢູ່ເມືອງວັງເຕົ່າ", Lang.LO);
        int start = region.view().indexOf("ພູທອນ");
        AuthorityEntry listed = new AuthorityEntry(
                new Entity(Optional.of("P1"), NameKind.PERSON, Map.of(Lang.LO, "ພູທອນ ແສງວິໄລ")),
                Map.of(),
                CaseRule.SENSITIVE);
        Hit hit = Hit.listed(region, new Span(start, start + "ພູທອນ ແສງວິໄລ".length()), listed, 1);

        assertThat(unlisted.find(region, List.of(hit)))
                .extracting(Unlisted::kind)
                .containsExactly(NameKind.PLACE);
    }

    @Test
    void findsAFullNameBehindAListedTitle() {
        Region region = region("ທ່ານຜູ້ວ່າການ ພູທອນ ແສງວິໄລ ກ່າວ", Lang.LO);
        int start = region.view().indexOf("ຜູ້ວ່າການ");
        AuthorityEntry title = new AuthorityEntry(
                new Entity(Optional.of("T1"), NameKind.TITLE, Map.of(Lang.LO, "ຜູ້ວ່າການ")),
                Map.of(),
                CaseRule.SENSITIVE);
        Hit hit = Hit.listed(region, new Span(start, start + "ຜູ້ວ່າການ".length()), title, 1);

        assertThat(unlisted.find(region, List.of(hit)))
                .extracting(name -> name.inView().in(region.view()))
                .containsExactly("ພູທອນ ແສງວິໄລ");
    }

    @Test
    void readsLaoAlone() {
        assertThat(unlisted.find(region("ທ່ານ ພູທອນ ແສງວິໄລ", Lang.EN), List.of()))
                .isEmpty();
    }

    private List<String> found(String sentence) {
        Region region = region(sentence, Lang.LO);
        return unlisted.find(region, List.of()).stream()
                .map(name -> name.kind() + " " + name.inView().in(region.view()))
                .toList();
    }

    private static Region region(String sentence, Lang lang) {
        Folded folded = Folded.of(sentence);
        return new Region(new Span(0, sentence.length()), lang, false, false, folded, Mask.of(folded));
    }
}
