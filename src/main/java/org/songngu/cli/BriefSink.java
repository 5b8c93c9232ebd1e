package org.songngu.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.brief.Brief;
import org.songngu.brief.BriefFormat;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.AtomicFile;

/** Takes one brief after the other; closing ends what was begun. */
interface BriefSink extends AutoCloseable {
    /** Returns how many files that made. */
    int accept(Brief brief);

    @Override
    default void close() {}

    /** A file for each brief and format. */
    final class Folder implements BriefSink {
        private final Path folder;
        private final List<BriefFormat> formats;
        private final Map<String, Integer> taken = new HashMap<>();

        Folder(Path folder, List<BriefFormat> formats) {
            this.folder = folder;
            this.formats = List.copyOf(formats);
        }

        @Override
        public int accept(Brief brief) {
            String name = free(brief.id());
            for (BriefFormat format : formats) {
                write(folder.resolve(name + "." + format.extension()), format.render(brief));
            }
            return formats.size();
        }

        /** The same article under the same name in another folder has the same id, and is a file of its own all the same. */
        private String free(String id) {
            int times = taken.merge(id, 1, Integer::sum);
            return times == 1 ? id : id + "-" + times;
        }

        static void write(Path file, byte[] bytes) {
            try {
                AtomicFile.write(file, bytes);
            } catch (IOException e) {
                throw new SongnguException(
                        ExitStatus.USAGE,
                        "-o: cannot write " + file + ": " + Reason.of(e),
                        "make room, or name another folder",
                        e);
            }
        }
    }

    /** The only brief, on standard output. */
    record OneBrief(PrintWriter out, BriefFormat format) implements BriefSink {
        @Override
        public int accept(Brief brief) {
            out.print(new String(format.render(brief), StandardCharsets.UTF_8));
            return 0;
        }
    }

    /** Briefs as one JSON array on standard output; nothing if there is none. */
    record OneArray(PrintWriter out, ArrayNode briefs) implements BriefSink {
        private static final ObjectMapper JSON = new ObjectMapper();

        OneArray(PrintWriter out) {
            this(out, JsonNodeFactory.instance.arrayNode());
        }

        @Override
        public int accept(Brief brief) {
            try {
                briefs.add(JSON.readTree(BriefFormat.JSON.render(brief)));
            } catch (IOException e) {
                throw new IllegalStateException("a brief's own JSON can be read", e);
            }
            return 0;
        }

        @Override
        public void close() {
            if (!briefs.isEmpty()) {
                out.println(ReportOutput.pretty(briefs));
            }
        }
    }
}
