package org.songngu.ingest.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.songngu.ingest.clean.Line.Role;

/** Links to other stories that say so themselves: {@code Read more: …}, {@code >>> Xem thêm: …}. */
final class LinkRule implements Rule {
    private static final Pattern LINK = Pattern.compile(
            "(?iu)(?:(?:>{1,3}|»|►|▶|👉|\\*|\\+|-)?\\h*(?:read (?:more|also|next|here|on)|also read|see (?:also|more)|more on this(?: story| topic)?"
                    + "|related(?: news| stor(?:y|ies)| articles?| topics?)?|watch(?: also| more)?|you may (?:also )?like|don['’]t miss|up next"
                    + "|xem thêm|đọc thêm|xem tiếp|tin liên quan|bài liên quan|mời (?:quý vị|bạn) (?:xem|đọc)|mời xem(?: thêm)?|mời đọc(?: thêm)?"
                    + "|có thể bạn quan tâm|ອ່ານເພີ່ມເຕີມ|ອ່ານຕໍ່|ຂ່າວທີ່ກ່ຽວຂ້ອງ)\\h*[:>»|].{1,300}|(?:>{1,3}|»|►|▶|👉)\\h*\\p{L}.{1,300})");

    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        for (Line line : lines) {
            if ((line.is(Role.UNDECIDED) || line.is(Role.HEADING))
                    && LINK.matcher(line.text()).matches()) {
                line.drop("related_link");
            }
        }
    }
}
