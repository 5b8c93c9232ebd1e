package org.songngu.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.songngu.text.Diacritics;
import org.songngu.text.Lang;
import org.songngu.text.PhraseMatcher.CaseRule;

/**
 * Authority lists of any length, made up from the parts of real names: of 100 names 50 persons, 35 places, 12 organisations and
 * three titles, each in three languages. A shorter list is the beginning of a longer one.
 */
final class ListOfNames {
    private static final String[] FAMILY =
            "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Lương".split(" ");
    private static final String[] MIDDLE =
            "Văn Thị Hữu Đức Minh Quang Thanh Xuân Ngọc Công Đình Bá Gia Khánh Phương Tuấn Hải Kim".split(" ");
    private static final String[] GIVEN =
            ("Chính Lâm Hưng Mẫn Thắng Sơn Hà Trang Dũng Phúc Huệ Thưởng Tú Cường Bình Long Giang Nghĩa"
                            + " Hòa Thúy Ánh Yến Trường Vượng Khôi Đạt Lộc Tâm Quỳnh Hiếu Nhân Tường Khải Toàn Thịnh Hậu")
                    .split(" ");
    private static final String[] LATIN =
            ("Vieng Kham Phou Nam Houay Xay Don Keo Na Hin Pak Lak Sy Boun Thong Mai Phon Sang"
                            + " Muang Say Van Dong Khoun Tha Si Bo Sone Pha Lao Thon")
                    .split(" ");
    private static final String[] LAO = ("ວຽງ ຄຳ ພູ ນ້ຳ ຫ້ວຍ ໄຊ ດອນ ແກ້ວ ນາ ຫີນ ປາກ ຫຼັກ ສີ ບຸນ ທອງ ໃໝ່ ໂພນ ຊ້າງ"
                    + " ເມືອງ ໄຊຍ ວັນ ດົງ ຂຸນ ທ່າ ສີ ບໍ່ ສອນ ຜາ ລາວ ທົນ")
            .split(" ");
    private static final String[] BODIES_EN = {
        "Ministry of", "Department of", "Institute of", "Association of", "Committee for", "Centre for", "Company of"
    };
    private static final String[] BODIES_VI = {"Bộ", "Cục", "Viện", "Hiệp hội", "Ủy ban", "Trung tâm", "Công ty"};
    private static final String[] FIELDS_EN =
            "Energy Trade Water Transport Culture Tourism Planning Justice Mines Forestry Finance Health".split(" ");
    private static final String[] FIELDS_VI = {
        "Năng lượng",
        "Thương mại",
        "Nước",
        "Giao thông",
        "Văn hóa",
        "Du lịch",
        "Kế hoạch",
        "Tư pháp",
        "Mỏ",
        "Lâm nghiệp",
        "Tài chính",
        "Y tế"
    };

    private final Random random = new Random(20_251);

    private ListOfNames() {}

    static List<AuthorityEntry> of(int size) {
        ListOfNames names = new ListOfNames();
        List<AuthorityEntry> entries = new ArrayList<>(size);
        while (entries.size() < size) {
            entries.add(names.entry(entries.size()));
        }
        return entries;
    }

    private AuthorityEntry entry(int number) {
        int kind = number % 100;
        if (kind < 50) {
            return person(number);
        }
        if (kind < 85) {
            return place(number);
        }
        return kind < 97
                ? body(NameKind.ORG, "", "", number)
                : body(NameKind.TITLE, "Director of the ", "Giám đốc ", number);
    }

    private AuthorityEntry person(int number) {
        String vi = pick(FAMILY) + " " + pick(MIDDLE) + " " + pick(GIVEN);
        if (number >= 100) {
            vi = pick(FAMILY) + " " + pick(MIDDLE) + " " + pick(MIDDLE) + " " + pick(GIVEN);
        }
        return named(NameKind.PERSON, number, Diacritics.strip(vi), vi, lao(4));
    }

    private AuthorityEntry place(int number) {
        StringBuilder latin = new StringBuilder();
        StringBuilder lao = new StringBuilder();
        for (int i = number < 100 ? 2 : 3; i > 0; i--) {
            int syllable = random.nextInt(LATIN.length);
            latin.append(latin.isEmpty() ? LATIN[syllable] : LATIN[syllable].toLowerCase(Locale.ROOT));
            lao.append(LAO[syllable]);
        }
        return named(NameKind.PLACE, number, latin.toString(), latin.toString(), lao.toString());
    }

    private AuthorityEntry body(NameKind kind, String headEn, String headVi, int number) {
        int body = random.nextInt(BODIES_EN.length);
        int field = random.nextInt(FIELDS_EN.length);
        int other = random.nextInt(FIELDS_EN.length);
        String where = number < 100
                ? ""
                : " " + pick(LATIN) + " " + pick(LATIN) + pick(LATIN).toLowerCase(Locale.ROOT);
        return named(
                kind,
                number,
                headEn + BODIES_EN[body] + " " + FIELDS_EN[field] + " and " + FIELDS_EN[other] + where,
                headVi + BODIES_VI[body] + " " + FIELDS_VI[field] + " và " + FIELDS_VI[other] + where,
                lao(6));
    }

    private String lao(int syllables) {
        StringBuilder lao = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            lao.append(pick(LAO));
        }
        return lao.toString();
    }

    private static AuthorityEntry named(NameKind kind, int number, String en, String vi, String lo) {
        Map<Lang, String> forms = new EnumMap<>(Lang.class);
        forms.put(Lang.EN, en);
        forms.put(Lang.VI, vi);
        forms.put(Lang.LO, lo);
        return new AuthorityEntry(new Entity(Optional.of("N" + number), kind, forms), Map.of(), CaseRule.SENSITIVE);
    }

    private String pick(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }
}
