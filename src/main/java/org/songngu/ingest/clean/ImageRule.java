package org.songngu.ingest.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.ingest.clean.Line.Role;

/** Image stubs such as {@code ![]() |}, and the caption on the line after them up to its table pipe. */
final class ImageRule implements Rule {
    private static final Pattern STUB = Pattern.compile("\\|?\\h*!\\[[^\\]]*\\]\\([^)]*\\)\\h*\\|?");
    private static final Pattern PIPE = Pattern.compile("\\h*(\\|)$");
    /** A table of one cell, as scrapers make of a picture's caption. */
    private static final Pattern ONE_PIPE = Pattern.compile("[^|]{12,}\\h\\|");

    private static final int LONGEST = 60;
    private static final Pattern RULER = Pattern.compile("[|\\h:-]*\\|[|\\h:-]*");

    @Override
    public void apply(Sheet sheet) {
        List<Line> lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.is(Role.UNDECIDED)) {
                continue;
            }
            if (STUB.matcher(line.text()).matches()) {
                boolean inTable = line.text().endsWith("|");
                line.drop("image_stub");
                if (i + 1 < lines.size()) {
                    caption(lines.get(i + 1), inTable);
                }
            } else if (ONE_PIPE.matcher(line.text()).matches() && Prose.words(line.text()) <= LONGEST) {
                caption(line, true);
            } else if (RULER.matcher(line.text()).matches()) {
                line.drop("table_pipe");
            }
        }
    }

    /** After a stub in a table, the line that ends with a pipe; after a bare stub, a line that looks like a caption. */
    private static void caption(Line line, boolean inTable) {
        Matcher pipe = PIPE.matcher(line.text());
        if (pipe.find() && !STUB.matcher(line.text()).matches()) {
            line.cutEnd(pipe.start(1), "table_pipe");
            Credits.dropCaption(line);
        } else if (!inTable && line.is(Role.UNDECIDED) && Credits.endsWithPhotoCredit(line.text())) {
            Credits.dropCaption(line);
        }
    }
}
