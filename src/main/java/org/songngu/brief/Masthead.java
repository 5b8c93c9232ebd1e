package org.songngu.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.songngu.glossary.Outcome;
import org.songngu.text.Finding.Severity;
import org.songngu.translate.Origin;

/** What stands over a brief, in words. */
final class Masthead {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Masthead() {}

    /** The title of the source, else the file name of the input. */
    static String title(Brief brief) {
        return brief.source()
                .title()
                .map(pair -> Shown.line(pair.source()))
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> Shown.line(fileName(brief.source().input())));
    }

    private static String fileName(String input) {
        return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }

    /** Dateline, date, byline and input, as far as the article has them. */
    static List<String> facts(Brief brief) {
        List<String> facts = new ArrayList<>();
        brief.source().dateline().map(Shown::line).ifPresent(facts::add);
        brief.source().origin().date().map(Masthead::day).ifPresent(facts::add);
        brief.source().origin().byline().map(Shown::line).ifPresent(facts::add);
        facts.add(Shown.line(brief.source().input()));
        facts.add(extent(brief));
        facts.add(targets(brief));
        return List.copyOf(facts);
    }

    /** How much of the article the brief has. */
    static String extent(Brief brief) {
        int chosen = brief.segments().size();
        int all = brief.source().sentences();
        return chosen == all ? all + (all == 1 ? " sentence" : " sentences") : chosen + " of " + all + " sentences";
    }

    /** How many targets there are, by where they came from. */
    static String targets(Brief brief) {
        Map<Origin, Integer> counts = new EnumMap<>(Origin.class);
        brief.segments().forEach(segment -> counts.merge(segment.pair().target().origin(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + words(count.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** How many findings there are, by severity. */
    static String findings(Brief brief) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        brief.findings().forEach(flag -> counts.merge(flag.finding().severity(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> counted(count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** {@code 2 already, 1 failed}. */
    static String outcomes(Map<Outcome, Integer> outcomes) {
        return outcomes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " " + entry.getKey().label())
                .collect(Collectors.joining(", "));
    }

    private static String counted(int count, Severity severity) {
        return switch (severity) {
            case ERROR -> count + (count == 1 ? " error" : " errors");
            case WARNING -> count + (count == 1 ? " warning" : " warnings");
            case INFO -> count + (count == 1 ? " remark" : " remarks");
        };
    }

    private static String words(Origin origin) {
        return switch (origin) {
            case MEMORY -> "from memory";
            case FUZZY -> "from a similar sentence";
            case MODEL -> "by machine";
            case NONE -> "to translate";
        };
    }

    private static String day(String declared) {
        try {
            return LocalDate.parse(declared.strip(), DateTimeFormatter.ISO_DATE).format(DAY);
        } catch (DateTimeParseException e) {
            return Shown.line(declared);
        }
    }
}
