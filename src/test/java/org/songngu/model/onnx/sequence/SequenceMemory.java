package org.songngu.model.onnx.sequence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.songngu.model.SequenceTranslator.Request;
import org.songngu.text.Lang;

/**
 * Translates 10,000 short sentences in one process and prints its memory after every 1,000, and how many entries the temporary
 * folder has more than before: {@code java -cp ... org.songngu.model.onnx.sequence.SequenceMemory [beam]}.
 */
final class SequenceMemory {
    private SequenceMemory() {}

    public static void main(String[] arguments) throws IOException {
        int beam = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path models = Files.createTempDirectory("songngu-memory");
        TinyTranslator tiny = TinyTranslator.dictionary(Lang.EN, Lang.VI).search(beam, 1);
        Random random = new Random(1);
        try (OnnxSequenceTranslator translator = OnnxSequenceTranslator.open(tiny.write(models), Optional.empty())) {
            long before = temporary();
            for (int thousand = 1; thousand <= 10; thousand++) {
                for (int hundred = 0; hundred < 10; hundred++) {
                    translator.translate(Lang.EN, Lang.VI, drawn(random));
                }
                out.println(thousand * 1000 + " sentences: " + resident() + ", temporary entries more: "
                        + (temporary() - before));
            }
        } finally {
            try (Stream<Path> files = Files.walk(models)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static List<Request> drawn(Random random) {
        String[] words = {"rice", "price", "rises", "new", "road", "in", "Laos", "and", "Hanoi", "today", "bank", "12"};
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 2 + random.nextInt(12); length > 0; length--) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            requests.add(Request.of(text.toString()));
        }
        return requests;
    }

    private static String resident() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS")).findFirst().orElse("VmRSS unknown");
        }
    }

    /** Only what this program could have left: others use the folder too. */
    private static long temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("ort-model"))
                    .count();
        }
    }
}
