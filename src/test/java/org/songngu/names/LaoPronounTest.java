package org.songngu.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.songngu.names.Listed.find;
import static org.songngu.names.Listed.names;
import static org.songngu.names.Listed.place;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songngu.text.Lang;

class LaoPronounTest {
    private static final AuthorityEntry LAOS = place("L002", "Laos", "Lào", "ລາວ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ນ້ອງ ວຽງຄຳ ເວົ້າວ່າ ລາວຄິດຮອດບ້ານ",
                "ຜົນຜະລິດເພີ່ມຂຶ້ນ ແລະ ລາວດີໃຈຫຼາຍ",
                "ລາວບໍ່ເຄີຍເຫັນ",
                "“ພວກເຮົາພ້ອມແລ້ວ” ລາວກ່າວ",
                "ລູກສາວຂອງລາວ ມາຮອດແລ້ວ",
                "ລາວຮູ້\u200Bສຶກເຈັບ"
            })
    void isHeOrSheWhereOnlyAPersonCanBeMeant(String text) {
        assertThat(names(find(Lang.LO, text, LAOS))).noneMatch(name -> name.startsWith("L002"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ລັດຖະມົນຕີລາວກ່າວວ່າ ຈະຮ່ວມມື",
                "ລາວ ກ່າວຕ້ອນຮັບຄະນະ",
                "ປະຊາຊົນລາວດີໃຈຫຼາຍ",
                "ເສດຖະກິດຂອງລາວ ເຕີບໂຕ",
                "ລາວໄດ້ສົ່ງອອກໄຟຟ້າ",
                "ແລະ ລາວ-ຫວຽດ"
            })
    void isTheCountryWhereverThereIsADoubt(String text) {
        assertThat(names(find(Lang.LO, text, LAOS))).containsExactly("L002 ລາວ");
    }
}
