package org.songngu.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The weights of {@link LaoEndOdds}, a feature's name to its log odds. Immutable once loaded. */
final class LaoEndTable {
    private static final String TABLE = "lao-sentence-ends.tsv";

    private final Map<String, Double> weights = new HashMap<>();
    private double scale = 1;

    private LaoEndTable() {}

    static LaoEndTable load() {
        try (InputStream in = LaoEndTable.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the table " + TABLE + " is not on the class path");
            }
            LaoEndTable table = new LaoEndTable();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(table::add);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a feature adds to the log odds of an end. */
    double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** The log odds of a space of which nothing is known. */
    double bias() {
        return weight("set.bias");
    }

    /** The probability from which a space is taken for an end. */
    double sure() {
        return weight("set.sure");
    }

    private void add(String line) {
        if (line.startsWith("#")) {
            return;
        }
        int tab = line.lastIndexOf('\t');
        String feature = line.substring(0, tab);
        double value = Double.parseDouble(line.substring(tab + 1));
        if (feature.equals("set.scale")) {
            scale = value;
        } else {
            weights.put(feature, feature.startsWith("set.") ? value : value * scale);
        }
    }
}
