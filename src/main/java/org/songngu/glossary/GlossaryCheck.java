package org.songngu.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.text.Finding.Severity;

/**
 * Checks a glossary as its maintainer would: each cell as it stands in the file (spelling in code points, script, spacing), each
 * row, and the rows against one another. Says nothing about what cannot be read at all: that is the reader's failure.
 */
public final class GlossaryCheck {
    private GlossaryCheck() {}

    /** Every finding, in the order of the files and their lines; empty for a glossary without fault. */
    public static List<GlossaryFinding> check(Glossary glossary) {
        List<GlossaryFinding> findings = new ArrayList<>();
        List<String> order = new ArrayList<>();
        for (GlossaryFile file : glossary.files()) {
            order.add(file.name());
            headerFindings(file, findings);
            for (GlossaryFile.Entry entry : file.entries()) {
                RowPlace place = new RowPlace(file, entry, findings);
                CellCheck.check(place);
                RowCheck.check(place);
                offices(glossary, place);
            }
        }
        overlaps(glossary, findings);
        SharedForms.check(glossary, findings);
        findings.sort(Comparator.comparingInt((GlossaryFinding finding) -> order.indexOf(finding.file()))
                .thenComparingInt(GlossaryFinding::line));
        return List.copyOf(findings);
    }

    private static void headerFindings(GlossaryFile file, List<GlossaryFinding> findings) {
        file.columns()
                .misspelt()
                .forEach((name, known) -> findings.add(new GlossaryFinding(
                        file.name(),
                        file.columns().line(),
                        name,
                        "",
                        "unknown-column",
                        Severity.WARNING,
                        "the column `" + name + "` is not read; did you mean `" + known + "`?")));
    }

    private static void offices(Glossary glossary, RowPlace place) {
        for (Office office : place.term().offices()) {
            known(glossary, place, office.title(), "title");
            known(glossary, place, office.place(), "place");
        }
    }

    private static void known(Glossary glossary, RowPlace place, String id, String type) {
        if (glossary.term(id).filter(term -> term.type().equals(type)).isEmpty()) {
            place.add(
                    "offices",
                    "unknown-office",
                    Severity.ERROR,
                    "\"" + id + "\" is the id of no " + type + "; check it together with the file that has the row");
        }
    }

    private static void overlaps(Glossary glossary, List<GlossaryFinding> findings) {
        Map<String, String> seen = new HashMap<>();
        for (GlossaryFile file : glossary.files()) {
            for (GlossaryFile.Entry entry : file.entries()) {
                RowPlace place = new RowPlace(file, entry, findings);
                String before = seen.put(entry.term().id(), place.where());
                if (before != null) {
                    place.add(
                            "id",
                            "overlap",
                            Severity.WARNING,
                            entry.term().id() + " stands in " + before + " too; this row replaces that one");
                }
            }
        }
    }
}
