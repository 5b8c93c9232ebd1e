package org.songngu.names;

import java.util.regex.Pattern;
import org.songngu.text.Span;

/**
 * Tells ລາວ, he or she, from ລາວ, the country, where the words beside it leave no doubt: where a clause begins and ລາວ does
 * what only a person does, where it says what a quotation says, where a relative is its own. Elsewhere it is the country.
 */
final class LaoPronoun {
    private static final String SURFACE = "ລາວ";
    private static final int REACH = 16;
    private static final String AUXILIARIES =
            "(?:ກໍ່?|ຍັງ|ໄດ້|ຈຶ່ງ|ຈື່ງ|ຈະ|ຄົງ|ບໍ່|ກຳລັງ|ເຄີຍ|ມັກ|ຢາກ|ພຽງແຕ່|ອາດ|ຕ້ອງ|ເອງ)*";
    private static final Pattern CLAUSE =
            Pattern.compile("(?:[\"'(;:,] ?|ວ່າ ?|ເພາະ ?|ເມື່ອ ?|ຕອນ ?|ແລະ ?|ແຕ່ ?|ທີ່|ຖ້າ ?|ຫຼັງຈາກ ?|ຈົນ ?)$");
    private static final Pattern PERSONAL = Pattern.compile(AUXILIARIES
            + "(?:ຄິດ|ຝັນ|ຈື່|ລືມ|ຮູ້ສຶກ|ດີໃຈ|ເສຍໃຈ|ຕົກໃຈ|ຮ້ອງໄຫ້|ຫົວ|ຍິ້ມ|ຈົ່ມ|ຍ່າງ|ແລ່ນ|ນອນ|ຕື່ນ|ນັ່ງ|ກິນ|ຂັບ|ຂີ່|ຮຽນ|ຂຽນ"
            + "|ເຮັດວຽກ|ພະຍາຍາມ|ສາມາດ|ມັກ|ຢາກ|ເຄີຍ|ເກີດ|ມີອາຍຸ|ອາຍຸ|ແຕ່ງງານ|ເຈັບ|ບາດເຈັບ|ເສຍຊີວິດ|ຖືກຈັບ|ຖືກຍິງ"
            + "|ເປັນຜູ້|ເປັນຄົນ|ເປັນນັກ|ເປັນໜີ້)");
    private static final Pattern QUOTATION = Pattern.compile("(?:\"[.,]? ?|(?<!ແນວ)ວ່າ ?)$");
    private static final Pattern SPEECH = Pattern.compile(AUXILIARIES + "(?:ກ່າວ|ເວົ້າ|ບອກ|ເລົ່າ|ຖາມ)");
    private static final Pattern RELATIVE =
            Pattern.compile("(?:ພໍ່|ແມ່|ລູກ|ສາວ|ຊາຍ|ເມຍ|ຜົວ|ພັນລະຍາ|ສາມີ|ອ້າຍ|ເອື້ອຍ|ນ້ອງ|ຫຼານ|ພໍ່ເຖົ້າ|ແມ່ເຖົ້າ)ຂອງ$");

    private LaoPronoun() {}

    /** True if a span of a folded view is the pronoun. */
    static boolean isAt(Span at, String view) {
        if (!at.in(view).equals(SURFACE)) {
            return false;
        }
        String before = view.substring(Math.max(0, at.start() - REACH), at.start());
        boolean clause = before.isEmpty() || CLAUSE.matcher(before).find();
        return (clause && follows(PERSONAL, at, view))
                || (QUOTATION.matcher(before).find() && follows(SPEECH, at, view))
                || RELATIVE.matcher(before).find();
    }

    private static boolean follows(Pattern words, Span at, String view) {
        return words.matcher(view).region(at.end(), view.length()).lookingAt();
    }
}
