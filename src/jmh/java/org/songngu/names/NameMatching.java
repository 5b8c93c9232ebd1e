package org.songngu.names;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.songngu.names.NewsText.Prepared;
import org.songngu.text.Lang;

/** Megabytes of UTF-8 in a second, on one thread, in which the names of a short and of a long list are found. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NameMatching {
    private static final int NAMED = 100;
    private static final int ARTICLES = 200;

    @Param({"EN", "VI"})
    public Lang lang;

    @Param({"100", "100000"})
    public int listed;

    private List<Prepared> articles = List.of();
    private double megabytes;
    private ListedForms forms = new ListedForms(List.of());
    private NameFinder finder = new NameFinder(List.of());

    /**
     * Two more rows for each benchmark: the megabytes read, and the seconds of processor time that took. Divided, they are the
     * megabytes of a core that has nothing else to do.
     */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {
        public double megabytes;
        public double cpu;

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long last;

        @Setup(Level.Iteration)
        public void start() {
            last = threads.getCurrentThreadCpuTime();
        }

        void done(double read) {
            long now = threads.getCurrentThreadCpuTime();
            megabytes += read;
            cpu += (now - last) / 1e9;
            last = now;
        }
    }

    @Setup
    public void prepare() {
        articles = NewsText.articles(ARTICLES, lang, ListOfNames.of(NAMED));
        megabytes = NewsText.megabytes(articles);
        List<AuthorityEntry> authority = ListOfNames.of(listed);
        forms = new ListedForms(authority);
        finder = new NameFinder(authority);
        long words = articles.stream()
                .flatMap(prepared -> prepared.sentences().stream())
                .mapToLong(sentence -> sentence.text().split(" ").length)
                .sum();
        long hits = articles.stream()
                .mapToLong(prepared -> listedHits(prepared).size())
                .sum();
        if (hits < words / 50) {
            throw new IllegalStateException("only " + hits + " hits in " + words + " words");
        }
    }

    /** Folding, masking and matching alone, a sentence at a time. */
    @Benchmark
    public void list(Blackhole sink, Work work) {
        articles.forEach(prepared -> sink.consume(listedHits(prepared)));
        work.done(megabytes);
    }

    /** All that is done without a model: short forms, mixed spellings, offices, honorifics. */
    @Benchmark
    public void finder(Blackhole sink, Work work) {
        articles.forEach(
                prepared -> sink.consume(finder.find(prepared.article(), prepared.sentences(), NameModels.NONE)));
        work.done(megabytes);
    }

    private List<Hit> listedHits(Prepared prepared) {
        List<Hit> hits = new ArrayList<>();
        Region.of(prepared.article(), prepared.sentences()).forEach(region -> hits.addAll(forms.find(region)));
        return hits;
    }
}
