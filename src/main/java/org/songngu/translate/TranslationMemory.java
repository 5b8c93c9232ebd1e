package org.songngu.translate;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.files.Sha256;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/**
 * Sentences with their translations, read from a TMX file. A sentence is found if it is the same to a reader: composed or
 * decomposed, with any kind of space, dash and quote, with tones in the old or the new place; upper and lower case differ.
 * Where the file has a sentence twice, its first translation counts. Immutable.
 */
public final class TranslationMemory {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final int HASH_SHOWN = 8;

    private final String mark;
    private final int units;
    private final Map<Lang, Map<Lang, Map<String, String>>> targets;

    private TranslationMemory(String mark, int units, Map<Lang, Map<Lang, Map<String, String>>> targets) {
        this.mark = mark;
        this.units = units;
        this.targets = targets;
    }

    /** Reads a TMX 1.4b file; a failure names the file, line and column. */
    public static TranslationMemory read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String name = String.valueOf(file.getFileName());
            String hash = Sha256.of(file).substring(0, HASH_SHOWN);
            Collector collector = new Collector();
            new TmxReader(file.toString()).read(in, collector::add);
            return new TranslationMemory(name + "@" + hash, collector.units, collector.targets);
        } catch (NoSuchFileException e) {
            throw SongnguException.badInput(file + ": no such file", "check the path given with --memory");
        } catch (IOException e) {
            throw SongnguException.badInput(
                    file + ": cannot be read: " + Reason.of(e), "check the file and its rights");
        }
    }

    /** How many units hold at least two of the languages that Songngu knows. */
    public int units() {
        return units;
    }

    /** What stands for this memory in a signature: its file name and the start of its hash. */
    public String mark() {
        return mark;
    }

    /** The translation of exactly this sentence. */
    public Optional<Target> lookup(Lang from, Lang to, String sentence) {
        String text =
                targets.getOrDefault(from, Map.of()).getOrDefault(to, Map.of()).get(key(sentence));
        return Optional.ofNullable(text).map(found -> new Target(found, Origin.MEMORY, 1));
    }

    private static String key(String sentence) {
        return Folded.of(sentence).view().replace('\n', ' ').strip();
    }

    private static final class Collector {
        final Map<Lang, Map<Lang, Map<String, String>>> targets = new EnumMap<>(Lang.class);
        int units;

        void add(Map<Lang, String> unit) {
            if (unit.size() < 2) {
                return;
            }
            units++;
            unit.forEach((from, source) -> {
                String key = key(source);
                unit.forEach((to, target) -> {
                    if (from != to && !key.isEmpty()) {
                        pairs(from, to).putIfAbsent(key, NFC.normalize(target));
                    }
                });
            });
        }

        private Map<String, String> pairs(Lang from, Lang to) {
            return targets.computeIfAbsent(from, f -> new EnumMap<>(Lang.class))
                    .computeIfAbsent(to, t -> new HashMap<>());
        }
    }
}
