package org.songngu.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.songngu.names.NameResult;
import org.songngu.pipeline.NameCandidates;
import org.songngu.pipeline.ReadArticle;
import org.songngu.text.Lang;

/** Takes the names of one article after the other; closing ends what was begun. */
interface NamesSink extends AutoCloseable {
    void accept(ReadArticle read, NameResult names);

    @Override
    default void close() {}

    /** The names of each article as they were found. */
    record Reports(ReportOutput.Sink reports, Optional<Lang> to) implements NamesSink {
        @Override
        public void accept(ReadArticle read, NameResult names) {
            reports.accept(new NamesReport(read, names, to));
        }

        @Override
        public void close() {
            reports.close();
        }
    }

    /** The names that no list has, of all articles together, as rows of a glossary. */
    record Unlisted(PrintWriter out, NameCandidates candidates) implements NamesSink {
        @Override
        public void accept(ReadArticle read, NameResult names) {
            candidates.add(read, names);
        }

        @Override
        public void close() {
            out.print(candidates.csv());
        }
    }
}
