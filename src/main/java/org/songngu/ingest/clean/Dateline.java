package org.songngu.ingest.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Datelines: place, date and agency before the first sentence, closed by a dash. */
final class Dateline {
    private static final String CAPS = "(?:\\p{Lu}[\\p{Lu}\\p{M}.'’]+(?:[\\h-]+\\p{Lu}[\\p{Lu}\\p{M}.'’]*){0,4})";
    private static final String TITLE_CASE = "(?:\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[\\h-]+\\p{Lu}[\\p{L}\\p{M}.'’]*){0,4})";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\p{Ll}*\\.?";
    private static final String DATE = "(?:" + MONTH + "\\h+\\d{1,2}(?:,?\\h+\\d{4})?|\\d{1,2}\\h+" + MONTH
            + "(?:\\h+\\d{4})?|(?:ngày\\h+)?\\d{1,2}/\\d{1,2}(?:/\\d{4})?)";
    private static final String AGENCY = "\\(\\h*[\\p{Lu}\\p{M}\\p{L}0-9][\\p{L}\\p{M}0-9./\\h-]{1,24}\\h*\\)";
    private static final String DASH = "\\h*(?:--|[–—―-])";
    private static final String BY_NAME =
            "(?:VOV\\.VN|VOVWORLD|VOV|VNS|VNA|TTXVN|NDO|TTO|TPO|SGGPO|SGGP|PLO|VTV\\.vn|VGP|KPL|Kinhtedothi|Dân trí|VnExpress|Chinhphu\\.vn|Báo Nhân Dân)";
    private static final String LAO_PLACE = "[\\u0E80-\\u0EFF\\u200B]+(?:[\\h]+[\\u0E80-\\u0EFF\\u200B]+){0,2}";
    private static final String LAO_AGENCY = "(?:ຂປລ|ຂສລ|ຂສວ|ສວລ|ສຂວ|VOV5?|KPL|LNA|VNA|ວຽງຈັນໃໝ່|ປະຊາຊົນ)";
    private static final String LAO_DATE =
            "(?:ວັນທີ\\h*)?[0-9\\u0ED0-\\u0ED9]{1,2}(?:\\h*[/.]\\h*[0-9\\u0ED0-\\u0ED9]{1,2}|\\h*[\\u0E80-\\u0EFF]+)?(?:\\h*[/.]?\\h*[0-9\\u0ED0-\\u0ED9]{4})?";

    /** Each is followed by white space and the first letter of the sentence. */
    private static final Pattern DATELINE = Pattern.compile("(?:"
            + "(?:" + CAPS + "(?:,\\h+" + DATE + ")?" + DASH + "\\h+)?" + CAPS + "(?:,\\h+" + TITLE_CASE + ")?(?:,\\h*"
            + DATE + ")?(?:\\h*" + AGENCY + ")?" + DASH
            + "|" + TITLE_CASE + "(?:,\\h+" + TITLE_CASE + ")?(?:,\\h*" + DATE + ")?\\h*" + AGENCY + DASH
            + "|" + TITLE_CASE + ",\\h*" + DATE + DASH
            + "|" + TITLE_CASE + "\\h+—"
            + "|" + AGENCY + DASH
            + "|" + BY_NAME + "(?:/" + BY_NAME + ")?" + DASH
            + "|(?:" + LAO_PLACE + "[,\\h]*)?(?:" + LAO_DATE + ")?\\h*\\(\\h*" + LAO_AGENCY + "\\h*\\)(?:\\h*[–—:.-])?"
            + "|(?:" + LAO_PLACE + ",?\\h+)?" + LAO_AGENCY + "\\h*[–—:.-]"
            + ")(?=[\\h\\v]+[\\p{L}\\p{N}\"“‘'(])");

    private static final int LONGEST = 80;

    private Dateline() {}

    /** The length of the dateline at the start of a paragraph, 0 where there is none. */
    static int lengthIn(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        if (!dateline.lookingAt()) {
            return 0;
        }
        boolean sentenceFollows = paragraph.length() - dateline.end() >= 30;
        return sentenceFollows ? dateline.end() : 0;
    }

    /** True for a line that is a dateline and nothing else. */
    static boolean isWhole(String line) {
        Matcher dateline = DATELINE.matcher(line + " A");
        return line.length() <= LONGEST && dateline.lookingAt() && dateline.end() == line.length();
    }

    static boolean startsIn(String paragraph) {
        return lengthIn(paragraph) > 0;
    }
}
