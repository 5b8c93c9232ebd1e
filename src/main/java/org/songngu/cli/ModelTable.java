package org.songngu.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.songngu.model.ModelSpec;
import org.songngu.model.ModelStore;
import org.songngu.model.StoredModel;

/** Models as lines for people, in columns as wide as they need to be. */
final class ModelTable {
    private static final List<String> HEAD = List.of("id", "role", "languages", "state", "size", "licence", "in");
    private static final double MEGABYTE = 1e6;
    private static final double KILOBYTE = 1e3;

    private final ModelStore store;
    private final List<List<String>> rows = new ArrayList<>(List.of(HEAD));

    ModelTable(ModelStore store) {
        this.store = store;
    }

    void add(StoredModel model, boolean shadowed) {
        ModelSpec spec = model.spec();
        rows.add(List.of(
                spec.id(),
                spec.role().label(),
                languages(spec.languages()),
                shadowed ? "shadowed" : model.state(),
                size(spec),
                licence(spec),
                Integer.toString(store.place(model) + 1)));
    }

    /** All pairs of some languages as {@code en,lo,vi any way}; anything else as it is. */
    static String languages(List<String> languages) {
        Set<String> single = new TreeSet<>();
        languages.forEach(pair -> Collections.addAll(single, pair.split("-")));
        boolean allPairs = single.size() > 2
                && new HashSet<>(languages).size() == single.size() * (single.size() - 1)
                && languages.stream().allMatch(pair -> pair.contains("-"));
        return allPairs ? String.join(",", single) + " any way" : String.join(",", languages);
    }

    static String size(ModelSpec spec) {
        if (!spec.knowsBytes()) {
            return "-";
        }
        double megabytes = spec.bytes() / MEGABYTE;
        return megabytes < 1
                ? String.format(Locale.ROOT, "%.1f kB", spec.bytes() / KILOBYTE)
                : String.format(Locale.ROOT, "%.1f MB", megabytes);
    }

    static String licence(ModelSpec spec) {
        ModelSpec.Licence licence = spec.about().licence();
        return licence.id()
                + (licence.use() == ModelSpec.Use.ANY
                        ? ""
                        : " (" + licence.use().label() + ")");
    }

    void print(PrintWriter out) {
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        rows.forEach(row -> out.println(line(row, widths)));
        out.println();
        out.println("folders; the first that has a model of an id wins:");
        int number = 0;
        for (Path folder : store.folders()) {
            number++;
            out.println("  " + number + "  " + folder + (Files.isDirectory(folder) ? "" : " (not there)"));
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Plain.line(row.get(i));
            boolean right = HEAD.get(i).equals("size");
            String gap = " ".repeat(Math.max(0, widths[i] - cell.length()));
            line.append(right ? gap + cell : cell + gap).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
