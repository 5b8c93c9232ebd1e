package org.songngu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The table of {@link LanguageGuesser}: a small number for each run of two to four letters, an edge of a word being a letter
 * too. A run is five bits a letter, the last one lowest.
 */
final class LetterWeights {
    static final int EDGE = 27;

    private static final String TABLE = "language-guess.tsv";
    private static final String MARK = "mark.";

    private final byte[] runs = new byte[1 << 20];
    private final Map<String, Integer> marks = new HashMap<>();
    private double scale;
    private double name;

    private LetterWeights() {}

    static LetterWeights load() {
        try (InputStream in = LetterWeights.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the table " + TABLE + " is not on the class path");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LetterWeights read(String table) {
        LetterWeights weights = new LetterWeights();
        int start = 0;
        for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
            if (table.charAt(start) != '#') {
                weights.add(table.substring(start, end));
            }
            start = end + 1;
        }
        return weights;
    }

    /** What a unit of weight is worth in log odds. */
    double scale() {
        return scale;
    }

    /** How much a word counts that may be a name. */
    double name() {
        return name;
    }

    int of(int run) {
        return runs[run];
    }

    int mark(String kind) {
        return marks.getOrDefault(kind, 0);
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        String key = line.substring(0, tab);
        String value = line.substring(tab + 1);
        if (key.equals("set.scale")) {
            scale = Double.parseDouble(value);
        } else if (key.equals("set.name")) {
            name = Double.parseDouble(value);
        } else if (key.startsWith(MARK)) {
            marks.put(key.substring(MARK.length()), Integer.valueOf(value));
        } else {
            runs[pack(key)] = Byte.parseByte(value);
        }
    }

    private static int pack(String letters) {
        int packed = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            packed = packed << 5 | (c == '_' ? EDGE : c - 'a' + 1);
        }
        return packed;
    }
}
