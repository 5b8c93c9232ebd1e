package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.failure.ExitStatus;
import org.songngu.glossary.Glossary;
import org.songngu.glossary.GlossaryCheck;
import org.songngu.glossary.GlossaryFinding;
import org.songngu.glossary.GlossaryReader;
import org.songngu.text.Finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks glossaries as a maintainer would. */
@Command(
        name = "check",
        description =
                "Read glossaries and say what is wrong with their rows. Exits with 1 if there is an error or a warning.",
        footer = {"", "Examples:", "  songngu glossary check", "  songngu glossary check ours.csv --format json"})
final class GlossaryCheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "CSV",
            arity = "0..*",
            description = "The files; without one, the two that come with songngu.")
    private List<Path> files = List.of();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Glossary glossary = GlossaryReader.read(files.isEmpty() ? Installation.glossaries() : files);
        List<GlossaryFinding> findings = GlossaryCheck.check(glossary);
        PrintWriter out = spec.commandLine().getOut();
        if (format.isJson()) {
            out.println(ReportOutput.pretty(json(glossary, findings)));
        } else {
            findings.forEach(finding -> out.println(
                    finding.severity().label() + ": " + Plain.line(finding.oneLine()) + " [" + finding.rule() + "]"));
            out.println(many(glossary.terms().size(), "row") + ", " + many(count(findings, Severity.ERROR), "error")
                    + ", " + many(count(findings, Severity.WARNING), "warning") + ", "
                    + many(count(findings, Severity.INFO), "note"));
        }
        boolean clean = findings.stream().allMatch(finding -> finding.severity() == Severity.INFO);
        return clean ? ExitStatus.OK.code() : ExitStatus.FINDINGS.code();
    }

    private static String many(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static long count(List<GlossaryFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static ObjectNode json(Glossary glossary, List<GlossaryFinding> findings) {
        ObjectNode document = Json.object();
        ArrayNode read = document.putArray("glossaries");
        glossary.rows()
                .forEach((file, rows) -> read.addObject().put("file", file).put("rows", rows));
        ArrayNode array = document.putArray("findings");
        for (GlossaryFinding finding : findings) {
            array.addObject()
                    .put("file", finding.file())
                    .put("line", finding.line())
                    .put("column", finding.column())
                    .put("id", finding.id().isEmpty() ? null : finding.id())
                    .put("rule", finding.rule())
                    .put("severity", finding.severity().label())
                    .put("message", finding.message());
        }
        return document;
    }
}
