package org.songngu.model.onnx.sequence;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.songngu.model.ModelSettings.Languages;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.ModelSettings.Marks;
import org.songngu.model.ModelSettings.Search;
import org.songngu.model.ModelSettings.Terminology;
import org.songngu.model.ModelSettings.Translating;
import org.songngu.model.ModelSpec;
import org.songngu.model.Role;
import org.songngu.model.StoredModel;
import org.songngu.model.onnx.ModelFiles;
import org.songngu.model.onnx.sequence.TinyGraphs.Precision;

/**
 * Measures the ways to run a random model of a student's size, in turns, and prints medians of tokens a second and their
 * ratios: {@code java -cp ... org.songngu.model.onnx.sequence.SequenceBench [rounds] [words]}.
 */
final class SequenceBench {
    private static final int LENGTH = 24;
    private static final int[] BATCHES = {1, 8, 16};

    private final Path folder;
    private final int words;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SequenceBench(Path folder, int words) {
        this.folder = folder;
        this.words = words;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        int words = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8192;
        Path folder = Files.createTempDirectory("songngu-bench");
        try {
            new SequenceBench(folder, words).run(rounds);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private void run(int rounds) throws Exception {
        TinyShape shape = new TinyShape(words, 256, 8, 1024, 6, 2, 256, TinyShape.Norm.AFTER);
        TinyWeights weights = TinyWeights.random(shape, 1, 0.7);
        Map<String, SequenceGraphs> ways = new LinkedHashMap<>();
        ways.put("fp32 fused", open(weights, Precision.FLOAT, Layout.FUSED));
        ways.put("fp32 separate", open(weights, Precision.FLOAT, Layout.SEPARATE));
        ways.put("int8 fused", open(weights, Precision.INT8, Layout.FUSED));
        ways.put("int8 fused, 2nd", open(weights, Precision.INT8, Layout.FUSED));
        ways.put("int8 separate", open(weights, Precision.INT8, Layout.SEPARATE));
        ways.put("int8 merged", open(weights, Precision.INT8, Layout.MERGED));
        ways.put("int8 by batch fused", open(weights, Precision.INT8_WHOLE_BATCH, Layout.FUSED));
        ways.put(
                "int8 fused raw",
                new RawFusedGraphs(
                        folder.resolve("INT8-FUSED"),
                        new DecoderShape(2, 8, 32),
                        RowMover.written(4, 4).toBytes()));
        for (int batch : BATCHES) {
            alone(ways, batch, 1, rounds);
        }
        workers(ways, rounds);
        SequenceGraphs raw = Objects.requireNonNull(ways.remove("int8 fused raw"));
        for (int batch : BATCHES) {
            alone(ways, batch, 4, rounds);
        }
        raw.close();
        ways.values().forEach(SequenceGraphs::close);
    }

    private void alone(Map<String, SequenceGraphs> ways, int batch, int beam, int rounds) {
        Map<String, double[]> speeds = new LinkedHashMap<>();
        for (int round = -2; round < rounds; round++) {
            for (Map.Entry<String, SequenceGraphs> way : ways.entrySet()) {
                double speed = speed(way.getValue(), batch, beam, Math.max(1, 8 / batch / beam));
                if (round >= 0) {
                    speeds.computeIfAbsent(way.getKey(), name -> new double[rounds])[round] = speed;
                }
            }
        }
        double[] base = speeds.getOrDefault("int8 fused", new double[rounds]);
        speeds.forEach((name, values) -> {
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                ratios[round] = values[round] / base[round];
            }
            out.printf(
                    Locale.ROOT,
                    "batch %2d beam %d  %-20s %7.0f tokens/s  %.3f of int8 fused%n",
                    batch,
                    beam,
                    name,
                    median(values),
                    median(ratios));
        });
    }

    private void workers(Map<String, SequenceGraphs> ways, int rounds) throws InterruptedException {
        List<SequenceGraphs> two = new ArrayList<>();
        ways.forEach((name, graphs) -> {
            if (name.equals("int8 fused") || name.equals("int8 fused, 2nd")) {
                two.add(graphs);
            }
        });
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double one = together(two.subList(0, 1));
            ratios[round] = together(two) / one;
        }
        out.printf(Locale.ROOT, "two workers: %.2f of one%n", median(ratios));
    }

    private double together(List<SequenceGraphs> workers) throws InterruptedException {
        long from = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (SequenceGraphs worker : workers) {
            threads.add(new Thread(() -> speed(worker, 8, 1, 3)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return workers.size() / (double) (System.nanoTime() - from);
    }

    /** Tokens a second of processor time, all of one length: the end mark is never written. */
    private double speed(SequenceGraphs graphs, int batch, int beam, int times) {
        Random random = new Random(2);
        Marks marks = new Marks(1, 2, 1, Set.of(1, 2));
        SearchRules rules = new SearchRules(new Search(beam, 1, 0), marks, OptionalInt.empty(), words, Loops.ALLOWED);
        List<Task> tasks = new ArrayList<>();
        for (int s = 0; s < batch; s++) {
            int[] source = random.ints(LENGTH, 4, words).toArray();
            tasks.add(Task.of(source, LENGTH, beam));
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long from = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            new BatchSearch(graphs, rules).search(tasks, LENGTH);
        }
        return times * batch * LENGTH / ((threads.getCurrentThreadCpuTime() - from) / 1e9);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private SequenceGraphs open(TinyWeights weights, Precision precision, Layout layout) throws Exception {
        Path target = Files.createDirectories(folder.resolve(precision + "-" + layout));
        Map<String, byte[]> files = TinyTranslator.graphs(weights, precision, layout);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(target.resolve(file.getKey()), file.getValue());
        }
        return LayoutGraphs.open(new ModelFiles(stored(target, files.keySet(), layout), Optional.empty()), layout, 1)
                .graphs();
    }

    private static StoredModel stored(Path folder, Set<String> names, Layout layout) throws IOException {
        TreeMap<String, String> graphs = new TreeMap<>();
        List<ModelSpec.File> files = new ArrayList<>();
        for (String name : names) {
            graphs.put(name.replace(".onnx", ""), name);
            files.add(new ModelSpec.File(name, OptionalLong.empty(), Optional.empty(), Optional.empty()));
        }
        Translating settings = new Translating(
                layout,
                new Search(1, 1, 0),
                256,
                256,
                new Marks(1, 2, 1, Set.of()),
                Languages.NONE,
                Terminology.CONSTRAINTS);
        ModelSpec.About about =
                new ModelSpec.About("", new ModelSpec.Licence("CC0-1.0", "", ModelSpec.Use.ANY), List.of(), List.of());
        return new StoredModel(
                new ModelSpec(
                        "bench",
                        Role.TRANSLATOR,
                        "marian",
                        List.of("en-vi"),
                        about,
                        false,
                        files,
                        graphs,
                        Optional.empty(),
                        settings),
                folder);
    }
}
