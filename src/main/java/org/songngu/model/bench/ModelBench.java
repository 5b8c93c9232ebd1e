package org.songngu.model.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.songngu.model.bench.Benchmark.Memory;
import org.songngu.model.bench.Benchmark.Speed;

/**
 * Measures a model with one worker and with two, each with a model of its own. Rounds of one and of two workers take turns, so
 * that whatever else the machine does slows both; a warm-up goes before. A step that has begun is always finished, so that
 * slow models take longer than they are given.
 */
public final class ModelBench {
    /** The rounds of a measurement, each once with one worker and once with two. */
    public static final int ROUNDS = 5;

    /** The part of a round in which the machine is asked what it has to give. */
    private static final int LOOP_PART = 5;

    private static final double NANOS = 1e9;

    private final Duration time;
    private final Consumer<String> progress;

    /**
     * @param time for each task, the warm-up not counted
     * @param progress is told what is being measured
     */
    public ModelBench(Duration time, Consumer<String> progress) {
        this.time = time;
        this.progress = progress;
    }

    /** Opens two models, measures every task, and closes both. */
    public <M extends AutoCloseable> Benchmark measure(Supplier<M> opener, List<Task<M>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        progress.accept("load");
        long start = System.nanoTime();
        M first = opener.get();
        try {
            long half = System.nanoTime();
            M second = opener.get();
            try {
                long end = System.nanoTime();
                Rounds<M> rounds = new Rounds<>(threads, List.of(first, second));
                List<Speed> speeds = tasks.stream()
                        .flatMap(task -> speeds(rounds, task).stream())
                        .toList();
                return new Benchmark((half - start) / NANOS, (end - half) / NANOS, speeds, rounds.memory);
            } finally {
                close(second);
            }
        } finally {
            threads.shutdown();
            close(first);
        }
    }

    private <M> List<Speed> speeds(Rounds<M> rounds, Task<M> task) {
        progress.accept(task.name());
        long slice = time.toNanos() / (2 * ROUNDS);
        long loop = slice / LOOP_PART;
        Task<M> arithmetic = new Task<>("arithmetic", List.of("loops"), (model, number) -> Arithmetic.loop(number));
        rounds.run(task, 2, slice);
        rounds.run(arithmetic, 2, loop);
        List<Round> done = new ArrayList<>();
        long deadline = System.nanoTime() + time.toNanos();
        while (done.isEmpty() || done.size() < ROUNDS && System.nanoTime() < deadline) {
            double possible = 1 / rounds.run(arithmetic, 1, loop)[0];
            double[] one = rounds.run(task, 1, slice - loop);
            double[] two = rounds.run(task, 2, slice - loop);
            done.add(new Round(one, two, possible * rounds.run(arithmetic, 2, loop)[0]));
        }
        return IntStream.range(0, task.units().size())
                .mapToObj(unit -> speed(task, unit, done))
                .toList();
    }

    private static Speed speed(Task<?> task, int unit, List<Round> rounds) {
        return new Speed(
                task.name(),
                task.units().get(unit),
                median(rounds, round -> round.one()[unit]),
                median(rounds, round -> round.two()[unit]),
                median(rounds, round -> round.two()[unit] / round.one()[unit]),
                median(rounds, Round::possible));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return median(rounds.stream().mapToDouble(value).toArray());
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void close(AutoCloseable model) {
        try {
            model.close();
        } catch (Exception e) {
            throw new IllegalStateException("a model cannot be closed", e);
        }
    }

    /** What one worker and two did a second, in each unit, and how much more two did of mere arithmetic. */
    private record Round(double[] one, double[] two, double possible) {}

    /** The workers, and what they have seen. */
    private static final class Rounds<M> {
        private final ExecutorService threads;
        private final List<M> models;
        private final int[] steps;
        private Memory memory = ProcessMemory.now();

        Rounds(ExecutorService threads, List<M> models) {
            this.threads = threads;
            this.models = models;
            this.steps = new int[models.size()];
        }

        /** So many workers at once for a while; how much they do a second together, in each unit. */
        double[] run(Task<M> task, int workers, long nanos) {
            List<Callable<double[]>> work = new ArrayList<>();
            for (int w = 0; w < workers; w++) {
                int worker = w;
                work.add(() -> work(task, worker, nanos));
            }
            double[] sum = new double[task.units().size()];
            for (double[] done : results(work)) {
                for (int unit = 0; unit < sum.length; unit++) {
                    sum[unit] += done[unit];
                }
            }
            Memory now = ProcessMemory.now();
            memory = now.bytes() > memory.bytes() ? now : memory;
            return sum;
        }

        private double[] work(Task<M> task, int worker, long nanos) {
            double[] done = new double[task.units().size()];
            long start = System.nanoTime();
            long passed;
            do {
                long[] step = task.step().run(models.get(worker), steps[worker]++);
                for (int unit = 0; unit < done.length; unit++) {
                    done[unit] += step[unit];
                }
                passed = System.nanoTime() - start;
            } while (passed < nanos);
            for (int unit = 0; unit < done.length; unit++) {
                done[unit] *= NANOS / passed;
            }
            return done;
        }

        /** All of them, once all have ended, well or not: no model may be closed while a worker is inside another. */
        private List<double[]> results(List<Callable<double[]>> work) {
            try {
                List<double[]> results = new ArrayList<>();
                for (Future<double[]> done : threads.invokeAll(work)) {
                    results.add(done.get());
                }
                return results;
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while a model was being measured", e);
            }
        }
    }
}
