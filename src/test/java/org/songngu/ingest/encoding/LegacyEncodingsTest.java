package org.songngu.ingest.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyEncodingsTest {
    @Test
    void tcvn3HasEverySmallLetter() {
        assertThat(Tcvn3.toUnicode(
                        "µ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË ® ÌÐÎÏÑ ªÒÕÓÔÖ ×ÝØÜÞ ßãáâä «åèæçé ¬êíëìî ïóñòô \u00ADõøö÷ù úýûüþ"))
                .isEqualTo("àáảãạ ăằắẳẵặ âầấẩẫậ đ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ");
    }

    @Test
    void tcvn3LeavesTheQuotesAndTheDashOfWindows() {
        assertThat(Tcvn3.toUnicode("“§¶ng” – 25°C")).isEqualTo("“Đảng” – 25°C");
    }

    @Test
    void vniHasEveryLetterInBothCases() {
        assertThat(Vni.toUnicode("aùaøaûaõaï aêaéaèaúaüaë aâaáaàaåaãaä ñ eùeøeûeõeï eâeáeàeåeãeä íìæóò"))
                .isEqualTo("áàảãạ ăắằẳẵặ âấầẩẫậ đ éèẻẽẹ êếềểễệ íìỉĩị");
        assertThat(Vni.toUnicode("oùoøoûoõoï oâoáoàoåoãoä ôôùôøôûôõôï uùuøuûuõuï ööùöøöûöõöï yùyøyûyõî"))
                .isEqualTo("óòỏõọ ôốồổỗộ ơớờởỡợ úùủũụ ưứừửữự ýỳỷỹỵ");
        assertThat(Vni.toUnicode("ÑAÛNG COÄNG SAÛN, NÖÔÙC, Ñaûng, Ñöùc, AÂu"))
                .isEqualTo("ĐẢNG CỘNG SẢN, NƯỚC, Đảng, Đức, Âu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nu+o+'c Vie^.t Nam, DDo^ng So+n, ba(ng gia'            | Nước Việt Nam, Đông Sơn, băng giá",
                "Nu*o*'c                                               | Nước",
                "Chi. em va` anh o+? nha`. Ho. ddi.                    | Chị em và anh ở nhà. Họ đi.",
                "La` ai? Co^ ta. Ma`? Ma`.                             | Là ai? Cô ta. Mà? Mà.",
                "chi'nh tri., kinh te^'                                | chính trị, kinh tế",
                "dde^ nghi.. Xong                                      | đê nghị. Xong",
                "the^'... va...                                        | thế... va...",
                "lo\\. va\\' C:\\tin                                   | lo. va' C:\\tin",
                "address, Addis, add, DDa?ng, Dda^y, dda~              | address, Addis, add, Đảng, Đây, đã"
            })
    void viqrTellsMarksFromPunctuation(String viqr, String vietnamese) {
        assertThat(Viqr.toUnicode(viqr)).isEqualTo(vietnamese);
    }
}
