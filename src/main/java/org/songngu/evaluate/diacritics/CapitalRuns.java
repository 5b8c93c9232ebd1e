package org.songngu.evaluate.diacritics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Span;

/** Runs of capitalised words inside a sentence, which are names, but for those that are listed. */
final class CapitalRuns {
    private static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{Nd}])\\p{Lu}[\\p{Ll}\\p{M}]+(?: \\p{Lu}[\\p{Ll}\\p{M}]+)*(?![\\p{L}\\p{M}\\p{Nd}])");
    private static final String STARTERS = ".!?…:;\"“”‘'(–-";

    private final Set<String> listed = new HashSet<>();

    CapitalRuns(List<String> listed) {
        listed.forEach(name -> this.listed.add(Syllables.unified(name.strip())));
    }

    /** Where names stand; the first words of sentences and of quotations may be none, so runs there are left out. */
    Set<Span> in(String text) {
        Set<Span> runs = new HashSet<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            if (isInside(text, run.start()) && !listed.contains(Syllables.unified(run.group()))) {
                runs.add(new Span(run.start(), run.end()));
            }
        }
        return runs;
    }

    private static boolean isInside(String text, int start) {
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && STARTERS.indexOf(text.charAt(before)) < 0;
    }
}
