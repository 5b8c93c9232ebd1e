package org.songngu.names;

import java.io.PrintStream;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Locale;

/** Prints how much of the heap a finder of 100,000 names keeps, its list included, and how long it took to build. */
public final class NameMemory {
    private NameMemory() {}

    public static void main(String[] args) throws InterruptedException {
        PrintStream out = System.out;
        new NameFinder(ListOfNames.of(1_000));
        long before = used();
        List<AuthorityEntry> list = ListOfNames.of(100_000);
        long listed = used();
        long start = System.nanoTime();
        NameFinder finder = new NameFinder(list);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "100000 names: list %.1f MB, finder %.1f MB more, built in %.1f s%n",
                (listed - before) / 1e6,
                (used() - listed) / 1e6,
                seconds);
        Reference.reachabilityFence(finder);
        Reference.reachabilityFence(list);
    }

    private static long used() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            runtime.gc();
            Thread.sleep(50);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
