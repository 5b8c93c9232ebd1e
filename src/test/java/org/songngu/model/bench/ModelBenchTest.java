package org.songngu.model.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.songngu.failure.SongnguException;
import org.songngu.model.bench.Benchmark.Memory;
import org.songngu.model.bench.Benchmark.Speed;

class ModelBenchTest {
    private final List<Model> models = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final ModelBench bench = new ModelBench(Duration.ofMillis(500), progress::add);

    @Test
    void countsWhatOneWorkerAndTwoDoInASecond() {
        Task<Model> task = new Task<>("sleep", List.of("naps", "sheep"), (model, number) -> {
            model.sleep();
            return new long[] {1, 3};
        });

        Benchmark measured = bench.measure(this::open, List.of(task));

        assertThat(progress).containsExactly("load", "sleep");
        assertThat(measured.speeds()).extracting(Speed::unit).containsExactly("naps", "sheep");
        Speed naps = measured.speeds().get(0);
        Speed sheep = measured.speeds().get(1);
        assertThat(naps.one()).isBetween(1.0, 200.0);
        assertThat(sheep.one()).isCloseTo(3 * naps.one(), offset(1e-6));
        assertThat(naps.two()).isBetween(1.0, 400.0);
        assertThat(naps.ratio()).isPositive().isCloseTo(sheep.ratio(), offset(1e-9));
        assertThat(naps.possible()).isPositive().isEqualTo(sheep.possible());
        assertThat(measured.memory().bytes()).isPositive();
    }

    @Test
    void letsTwoWorkersWorkAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        Task<Model> task = new Task<>("meet", List.of("meetings"), (model, number) -> {
            both.countDown();
            return new long[] {meets(both) ? 1 : 0};
        });

        assertThat(bench.measure(this::open, List.of(task)).speeds().get(0).one())
                .isPositive();
        assertThat(both.getCount()).isZero();
    }

    private static boolean meets(CountDownLatch both) {
        try {
            return both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void givesEachWorkerAModelOfItsOwnAndNumbersItsSteps() {
        Set<String> steps = Collections.newSetFromMap(new ConcurrentHashMap<>());
        Task<Model> task = new Task<>("sleep", List.of("naps"), (model, number) -> {
            assertThat(steps.add(models.indexOf(model) + "/" + number)).isTrue();
            model.sleep();
            return new long[] {1};
        });

        bench.measure(this::open, List.of(task));

        assertThat(models).hasSize(2).allMatch(model -> model.closed);
        assertThat(steps).contains("0/0", "1/0", "0/1", "1/1");
    }

    @Test
    void closesBothModelsAndSaysWhyWhenAStepFails() {
        Task<Model> task = new Task<>("sleep", List.of("naps"), (model, number) -> {
            throw SongnguException.model("model bad failed on a text", "name another");
        });

        assertThatThrownBy(() -> bench.measure(this::open, List.of(task)))
                .isInstanceOf(SongnguException.class)
                .hasMessage("model bad failed on a text");
        assertThat(models).hasSize(2).allMatch(model -> model.closed);
    }

    @Test
    void takesTheMiddleOfTheRounds() {
        assertThat(ModelBench.median(9, 1, 5)).isEqualTo(5);
        assertThat(ModelBench.median(4, 1, 9, 2)).isEqualTo(3);
    }

    @Test
    void readsTheMemoryThatLinuxTells() {
        assertThat(ProcessMemory.resident("VmHWM:\t  99 kB\nVmRSS:\t    12 kB\nRssAnon: 5 kB\n"))
                .contains(new Memory("rss", 12 * 1024));
        assertThat(ProcessMemory.resident("no such line")).isEmpty();
    }

    private Model open() {
        Model model = new Model();
        models.add(model);
        return model;
    }

    private static final class Model implements AutoCloseable {
        private boolean closed;

        void sleep() {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
