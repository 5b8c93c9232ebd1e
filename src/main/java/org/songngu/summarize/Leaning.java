package org.songngu.summarize;

import java.util.Map;
import java.util.regex.Pattern;
import org.songngu.text.Folded;
import org.songngu.text.Lang;
import org.songngu.text.Sentence;

/**
 * Tells sentences that lean on the one before them: those that open with a pronoun or a group without a name ("He also", "The
 * two sides", "Hai bên", "Theo đó", "ສອງຝ່າຍ"), with or without a linking word in front, and those that end by saying that
 * "he added". A title before a name stands on its own: "Ông Nguyễn Văn A" does, "Ông cũng" does not.
 */
final class Leaning {
    private static final String EN_LINK =
            "(?:also|and|but|however|moreover|furthermore|in addition|additionally|besides"
                    + "|meanwhile|accordingly|therefore|thus|then|later|afterwards|at the same time|on this occasion|for h(?:is|er) part),? ";
    private static final String EN_POINTER = "(?:he|she|they|it|his|her|their|its|these|those|both|such"
            + "|this(?! (?:year|month|week|morning|afternoon))"
            + "|the (?:same|latter|former)|the (?:host|guest|pm|leader)(?! of)"
            + "|the [a-z ]{3,40} also"
            + "|(?:the )?(?:two|three) (?:[a-z]+ )?(?:sides|parties|leaders|countries|nations|governments|(?:prime )?ministers|pms|officials))\\b";
    private static final String EN_TAG = ",\"? (?:he|she|they|the (?:host|guest|pm|leader)) (?:also )?[a-z]+ed\\.?$"
            + "|,\"? (?:he|she|they|the (?:host|guest|pm|leader)) (?:said|says|went on)\\.?$";
    private static final Pattern EN =
            Pattern.compile("^\"?(?:" + EN_LINK + "|" + EN_POINTER + ")|" + EN_TAG, Pattern.CASE_INSENSITIVE);
    private static final Pattern VI =
            Pattern.compile("^\"?(?:Theo đó|Tuy nhiên|Bên cạnh đó|Ngoài ra|Đồng thời|Do đó|Vì vậy|Qua đó"
                    + "|Trên cơ sở đó|Trong khi đó|Cùng với đó|Sau đó|Trước đó|Tại đây|Nhân dịp này|Cũng |Hai bên|Ba bên|Các bên"
                    + "|Hai nước|Hai nhà|Hai (?:Đảng|Thủ tướng|Chủ tịch|Bộ trưởng)|Cả hai|Họ |Điều này|Việc này|Đây "
                    + "|(?:Ông|Bà|Anh|Chị|Đồng chí|Thủ tướng|Chủ tịch|Tổng Bí thư|Bộ trưởng) \\p{Ll})"
                    + "|,\"? (?:ông|bà|họ) (?:nói|cho biết|cho hay|khẳng định|nhấn mạnh)(?: thêm)?\\.?$");
    private static final Pattern LO =
            Pattern.compile("^\"?(?:ສອງຝ່າຍ|ທັງສອງ|ພວກເຂົາ|ພວກເພິ່ນ|ເພິ່ນ|ລາວ(?:ໄດ້|ກໍ|ຍັງ)|ນອກຈາກ(?:ນັ້ນ|ນີ້)"
                    + "|ດັ່ງນັ້ນ|ພ້ອມດຽວກັນ|ພ້ອມກັນນັ້ນ|ຂະນະດຽວກັນ|ໃນນັ້ນ|ໃນໂອກາດ(?:ນີ້|ດັ່ງກ່າວ)|ຕໍ່ມາ|ຫຼັງຈາກນັ້ນ|ແຕ່"
                    + "|ທ່ານ ?(?:ໄດ້|ກໍ|ຍັງ|ກ່າວ|ຢັ້ງຢືນ|ສະເໜີ|ຍົກ|ເນັ້ນ|ສະແດງ))");
    private static final Map<Lang, Pattern> PATTERNS = Map.of(Lang.EN, EN, Lang.VI, VI, Lang.LO, LO);

    private Leaning() {}

    /** True if a sentence should not open a summary, nor follow anything but its own predecessor. */
    static boolean isIn(Sentence sentence) {
        Pattern pattern = PATTERNS.get(sentence.lang());
        String view = Folded.of(sentence.text()).view().strip();
        return pattern != null && pattern.matcher(view).find();
    }
}
