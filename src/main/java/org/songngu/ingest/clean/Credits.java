package org.songngu.ingest.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of photo credits and agency credits in the three languages. */
final class Credits {
    private static final String AGENCY =
            "(?:VNA|VNS|VOV\\d?|VOVWORLD|VOVworld|TTXVN|VGP|KPL|LNA|AFP|AP|AAP|Reuters|REUTERS|Xinhua|XINHUA|Bernama|Kyodo|"
                    + "Tân Hoa xã|THX|NDO|VNN|VTV|SGGP|PV|P\\.V|ຂປລ|ຂສລ|ຂສວ|ສວລ)";
    private static final String AGENCIES = AGENCY + "(?:\\h*[/–,+-]\\h*" + AGENCY + "){0,5}";
    private static final Pattern PHOTO = Pattern.compile(
            "(?:[—–-]\\h*)?[(\\[]?(?<![\\p{L}\\p{M}])(?:(?:Photos?|PHOTOS?|Illustrative photo|File photo|Images?|Pictures?|Source|Credit|Courtesy|Ảnh|ẢNH|Ảnh minh họa|"
                    + "Ảnh minh hoạ|Ảnh tư liệu|Nguồn|Nguồn ảnh|Ảnh và tin|Bài, ảnh|Bài và ảnh|Tin, ảnh|Tin và ảnh|Clip|Đồ họa|ພາບ|ຮູບ|ຮູບພາບ|ພາບປະກອບ|ແຫຼ່ງ|ແຫຼ່ງຮູບ|ທີ່ມາ)\\h*:\\h*[^.!?]{1,60}(?:\\.(?:vn|com|net|org|la))?|"
                    + "(?<=—\\h)Photos?\\h+(?:courtesy\\h+of|by|from)?\\h*[^.!?]{2,50}(?:\\.(?:vn|com|net|org|la))?|"
                    + AGENCIES + "\\h+Photos?(?:\\h+\\p{Lu}[\\p{L}\\p{M}]*){0,4})[)\\]]?\\.?$");
    private static final Pattern GLUED = Pattern.compile(
            "(?<=[.!?…][\"'”’)\\]]{0,2})[\\h\\v]*(?:(?:[—–-]\\h*)?[(\\[]?(?:(?:Theo|Nguồn|Source|According to)\\h*:?\\h*)?"
                    + AGENCIES + "[)\\]]?|[A-Z]{2,6}(?:/[A-Z]{2,6}){1,4})\\.?$");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(\\[](?:(?:Theo|Nguồn)\\h*:?\\h*)?" + AGENCIES + "[)\\]]\\.?$");
    private static final Pattern ALONE = Pattern.compile(
            "[—–-]?\\h*[(\\[]?(?:(?:Theo|THEO|Nguồn|Source|By|Nguồn tin|ທີ່ມາ|ແຫຼ່ງຂ່າວ|ແຫຼ່ງຂໍ້ມູນ)\\h*:?\\h*)?(?:"
                    + AGENCIES
                    + "|[A-Z]{2,6}(?:/[A-Z]{2,6}){1,4}|NLĐ|TTO|TPO|QĐND|Nhan Dan(?: Online)?|Nhân Dân|(?:vov|VOV|vietnamplus|Chinhphu|chinhphu)\\.vn)[)\\]]?\\.?");
    private static final Pattern SOURCE_LINE =
            Pattern.compile("(?:Source|Nguồn|Nguồn tin|Theo|ທີ່ມາ|ແຫຼ່ງຂ່າວ|ແຫຼ່ງຂໍ້ມູນ)\\h*:\\h*.{1,60}");
    private static final Pattern LAO_CREDIT = Pattern.compile(
            "(?<![\\u0E80-\\u0EFF])(?:ຂ່າວ\\h*[-–]?\\h*ພາບ|ຂ່າວ\\h*ແລະ\\h*ພາບ|ຂ່າວ|ພາບ|ແປໂດຍ|ຮຽບຮຽງໂດຍ|ຂຽນໂດຍ)\\h*:\\h*\\S.{0,50}$");

    private Credits() {}

    /** Where a photo credit begins at the end of a line, or -1. */
    static int photoCredit(String line) {
        Matcher credit = PHOTO.matcher(line);
        return credit.find() ? credit.start() : -1;
    }

    static boolean endsWithPhotoCredit(String line) {
        return photoCredit(line) >= 0;
    }

    /** Where an agency credit begins that was glued to the last sentence of a line, or -1. */
    static int gluedCredit(String line) {
        Matcher credit = GLUED.matcher(line);
        if (credit.find() && !credit.group().isBlank()) {
            return credit.start();
        }
        Matcher bracketed = IN_BRACKETS.matcher(line);
        if (bracketed.find()) {
            return bracketed.start();
        }
        Matcher lao = LAO_CREDIT.matcher(line);
        return lao.find() ? lao.start() : -1;
    }

    /** True for a line that is nothing but the name of an agency or a source. */
    static boolean isCreditLine(String line) {
        return ALONE.matcher(line).matches()
                || SOURCE_LINE.matcher(line).matches()
                || LAO_CREDIT.matcher(line).matches();
    }

    /** Drops a line as a caption, the credit at its end apart. */
    static void dropCaption(Line line) {
        int credit = photoCredit(line.text());
        if (credit == 0) {
            line.drop("photo_credit");
            return;
        }
        if (credit > 0) {
            line.cutEnd(credit, "photo_credit");
        }
        line.drop("caption");
    }
}
