package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.cli.Launcher.Outcome;

/** The built-in encoder looks for the translations of a dozen sentences that were written for this. */
class EvalRetrievalIT {
    private static final String SENTENCES = """
            en\tvi\tlo
            The two countries will build a new bridge over the river next year.\tHai nước sẽ xây một cây cầu mới bắc qua sông vào năm tới.\tສອງປະເທດຈະສ້າງຂົວແຫ່ງໃໝ່ຂ້າມແມ່ນ້ຳໃນປີໜ້າ.
            The Prime Minister thanked the doctors for their work.\tThủ tướng cảm ơn các bác sĩ về công việc của họ.\tນາຍົກລັດຖະມົນຕີໄດ້ຂອບໃຈບັນດາທ່ານໝໍ ສຳລັບວຽກງານຂອງພວກເຂົາ.
            Rice exports rose by 12 percent in the first quarter.\tXuất khẩu gạo tăng 12 phần trăm trong quý một.\tການສົ່ງອອກເຂົ້າເພີ່ມຂຶ້ນ 12 ສ່ວນຮ້ອຍ ໃນໄຕມາດທີໜຶ່ງ.
            Heavy rain flooded hundreds of houses in the province.\tMưa lớn làm ngập hàng trăm ngôi nhà trong tỉnh.\tຝົນຕົກໜັກ ເຮັດໃຫ້ເຮືອນຫຼາຍຮ້ອຍຫຼັງໃນແຂວງຖືກນ້ຳຖ້ວມ.
            Students return to school on Monday after the holiday.\tHọc sinh trở lại trường vào thứ Hai sau kỳ nghỉ.\tນັກຮຽນກັບຄືນໂຮງຮຽນໃນວັນຈັນ ຫຼັງຈາກວັນພັກ.
            Police arrested two men who carried drugs across the border.\tCảnh sát bắt hai người đàn ông mang ma túy qua biên giới.\tຕຳຫຼວດຈັບຜູ້ຊາຍສອງຄົນທີ່ຂົນຢາເສບຕິດຂ້າມຊາຍແດນ.
            The museum shows old coins and weapons.\tBảo tàng trưng bày tiền xu và vũ khí cổ.\tຫໍພິພິທະພັນວາງສະແດງຫຼຽນ ແລະ ອາວຸດບູຮານ.
            Electricity from the dam is sold to neighbouring countries.\tĐiện từ con đập được bán cho các nước láng giềng.\tໄຟຟ້າຈາກເຂື່ອນຖືກຂາຍໃຫ້ບັນດາປະເທດເພື່ອນບ້ານ.
            The football team lost the final by one goal.\tĐội bóng đá thua trận chung kết với cách biệt một bàn.\tທີມບານເຕະເສຍໄຊໃນນັດຊິງຊະນະເລີດດ້ວຍໜຶ່ງປະຕູ.
            Farmers ask the government for cheaper fertiliser.\tNông dân đề nghị chính phủ cung cấp phân bón rẻ hơn.\tຊາວກະສິກອນຮຽກຮ້ອງໃຫ້ລັດຖະບານສະໜອງຝຸ່ນທີ່ມີລາຄາຖືກກວ່າ.
            The ambassador visited a hospital in Vientiane.\tĐại sứ đã thăm một bệnh viện ở Viêng Chăn.\tທ່ານເອກອັກຄະລັດຖະທູດໄດ້ຢ້ຽມຢາມໂຮງໝໍແຫ່ງໜຶ່ງທີ່ນະຄອນຫຼວງວຽງຈັນ.
            More tourists came by train than by plane.\tNhiều khách du lịch đến bằng tàu hỏa hơn bằng máy bay.\tນັກທ່ອງທ່ຽວມາດ້ວຍລົດໄຟ ຫຼາຍກວ່າດ້ວຍເຮືອບິນ.
            """;

    private final Launcher songngu = Launcher.ofThisBuild();

    @TempDir
    private Path folder;

    @Test
    void findsTheTranslationOfNearlyEverySentenceInEveryPairAndDirection() throws Exception {
        Path pairs = Files.writeString(folder.resolve("dozen.tsv"), SENTENCES);

        for (List<String> pair : List.of(List.of("en", "vi"), List.of("en", "lo"), List.of("vi", "lo"))) {
            String from = pair.get(0);
            String to = pair.get(1);
            Outcome outcome = songngu.run("eval", "retrieval", pairs.toString(), "--from", from, "--to", to);

            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.status()).isZero();
            assertThat(outcome.out().lines().toList())
                    .satisfiesExactly(line -> assertLine(line, from, to), line -> assertLine(line, to, from));
        }
    }

    @Test
    void refusesAnEncoderThatDoesNotKnowALanguage() throws Exception {
        Path pairs = Files.writeString(folder.resolve("dozen.tsv"), SENTENCES);

        Outcome outcome = songngu.run(
                "eval",
                "retrieval",
                pairs.toString(),
                "--from",
                "en",
                "--to",
                "lo",
                "--model",
                "encoder=all-minilm-l6-v2");

        assertThat(outcome.errLines()).hasSize(2);
        assertThat(outcome.errLines().get(0)).endsWith(" does not know lo");
        assertThat(outcome.status()).isEqualTo(4);
    }

    private static void assertLine(String line, String from, String to) {
        assertThat(line)
                .startsWith("retrieval." + from + "-" + to + " = ")
                .containsPattern("right:1[12]/12\\|nearest:cosine\\|")
                .contains("|data:dozen.tsv|sha256:", "|segments:12|overlap:0/12|encoder:vilo-encoder@");
    }
}
