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
            close(first);
            threads.shutdown();
        }
    }

    private <M> List<Speed> speeds(Rounds<M> rounds, Task<M> task) {
        progress.accept(task.name());
        long slice = time.toNanos() / (2 * ROUNDS);
        rounds.run(task, 2, slice);
        List<double[]> one = new ArrayList<>();
        List<double[]> two = new ArrayList<>();
        long deadline = System.nanoTime() + time.toNanos();
        while (one.isEmpty() || one.size() < ROUNDS && System.nanoTime() < deadline) {
            one.add(rounds.run(task, 1, slice));
            two.add(rounds.run(task, 2, slice));
        }
        List<Speed> speeds = new ArrayList<>();
        for (int unit = 0; unit < task.units().size(); unit++) {
            speeds.add(speed(task, unit, one, two));
        }
        return speeds;
    }

    private static Speed speed(Task<?> task, int unit, List<double[]> one, List<double[]> two) {
        double[] alone = new double[one.size()];
        double[] together = new double[one.size()];
        double[] ratio = new double[one.size()];
        for (int round = 0; round < alone.length; round++) {
            alone[round] = one.get(round)[unit];
            together[round] = two.get(round)[unit];
            ratio[round] = alone[round] == 0 ? 0 : together[round] / alone[round];
        }
        return new Speed(task.name(), task.units().get(unit), median(alone), median(together), median(ratio));
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
