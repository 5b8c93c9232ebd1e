package org.songngu.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.songngu.glossary.Outcome;
import org.songngu.text.Lang;

/** A row a segment, for a spreadsheet. */
final class CsvRenderer implements BriefFormat.Renderer {
    // Without it a spreadsheet reads Vietnamese and Lao in the code page of the machine.
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String[] COLUMNS = {
        "segment", "start", "end", "kind", "source", "target", "origin", "names", "terms", "findings", "remark"
    };
    // Full-width signs start a formula in East Asian editions.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    @Override
    public byte[] render(Brief brief) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();
        try (CSVPrinter printer = new CSVPrinter(csv, format)) {
            for (Segment segment : brief.segments()) {
                printer.printRecord(row(segment, brief.to()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder does not fail", e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> row(Segment segment, Lang to) {
        Pair pair = segment.pair();
        return List.of(
                segment.i(),
                pair.raw().start(),
                pair.raw().end(),
                segment.kind().label(),
                safe(Shown.line(pair.source())),
                safe(Shown.line(pair.target().text())),
                pair.target().origin().label(),
                safe(names(pair, to)),
                safe(terms(pair, to)),
                safe(findings(segment)),
                safe(Shown.line(pair.target().remark().orElse(""))));
    }

    private static String names(Pair pair, Lang to) {
        return pair.names().stream()
                .map(Mark::what)
                .map(use -> Crib.of(use.mention(), to)
                        + use.mention().entity().id().map(id -> " [" + id + "]").orElse("")
                        + outcome(use.outcome()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String terms(Pair pair, Lang to) {
        return pair.terms().stream()
                .map(Mark::what)
                .map(use -> Crib.of(use, to) + " [" + use.hit().term().id() + "]" + outcome(use.outcome()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String outcome(Optional<Outcome> outcome) {
        return outcome.map(known -> " " + known.label()).orElse("");
    }

    private static String findings(Segment segment) {
        return segment.flags().stream()
                .map(Flag::finding)
                .map(finding ->
                        finding.severity().label() + " " + finding.rule() + ": " + Shown.line(finding.message()))
                .collect(Collectors.joining("; "));
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
