package org.songngu.translate.memory;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.failure.Reason;
import org.songngu.failure.SongnguException;
import org.songngu.text.Lang;

/**
 * Sentences with their translations, read from a TMX file. A sentence is the same as another if it is the same to a reader:
 * composed or decomposed, with any kind of space, dash and quote, with tones in the old or the new place; upper and lower case
 * differ. Where the file has a sentence twice, its first translation counts.
 *
 * <p>Any number of threads may ask at once. Reading keeps little more than the bytes of the sentences; what a search needs is
 * made by the first search from a language, which therefore takes longer.
 */
public final class TranslationMemory {
    /** The similarity from which a match is worth editing. */
    public static final double SIMILAR = 0.75;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final int HASH_SHOWN = 8;

    private final String mark;
    private final Units units;
    private final Map<Lang, Side> sides = new EnumMap<>(Lang.class);

    private TranslationMemory(String mark, Units units) {
        this.mark = mark;
        this.units = units;
        for (Lang lang : Lang.values()) {
            sides.put(lang, new Side(units, lang));
        }
    }

    /** Reads a TMX 1.4b file, or a pipe, from its beginning to its end once; a failure names the file, line and column. */
    public static TranslationMemory read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (NoSuchFileException e) {
            throw SongnguException.badInput(file + ": no such file", "check the path given with --memory");
        } catch (IOException e) {
            throw SongnguException.badInput(
                    file + ": cannot be read: " + Reason.of(e), "check the file and its rights");
        }
    }

    /**
     * Reads TMX 1.4b to the end of a stream, which the caller closes.
     *
     * @param name the path or other name of the stream, for failures and the mark
     */
    public static TranslationMemory read(InputStream in, String name) throws IOException {
        HashedInput hashed = new HashedInput(in);
        Units.Builder units = new Units.Builder();
        new TmxReader(name).read(hashed, units::add);
        String lastName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return new TranslationMemory(lastName + "@" + hashed.sha256().substring(0, HASH_SHOWN), units.build());
    }

    /** How many units hold at least two of the languages that Songngu knows. */
    public int units() {
        return units.size();
    }

    /** What stands for this memory in a signature: its file name and the start of its hash. */
    public String mark() {
        return mark;
    }

    /** The translation of exactly this sentence; its score is 1. */
    public Optional<Match> exact(Lang from, Lang to, String sentence) {
        String key = Keys.of(sentence);
        if (from == to || key.isEmpty()) {
            return Optional.empty();
        }
        return side(from)
                .exact(key)
                .filter(unit -> units.has(unit, to))
                .mapToObj(unit -> exact(unit, from, to))
                .findFirst();
    }

    private Match exact(int unit, Lang from, Lang to) {
        String source = units.text(unit, from).orElse("");
        String target = units.text(unit, to).orElse("");
        return new Match(NFC.normalize(target), 1, source, mark, List.of(), List.of());
    }

    /**
     * The translation of the sentence most similar to this one, repaired where names and numbers differ and the target shows
     * them plainly; empty if none is as similar as {@code threshold}.
     *
     * <p>Two sentences, folded and on one line, are {@code 1 - d / n} similar, {@code d} being their Levenshtein distance and
     * {@code n} the length of the longer, in UTF-16 units. If they have slots of the same kinds in the same order, a slot that
     * is the same in both or was repaired counts as one equal character in both, and any other as if none of its characters
     * were equal; such a slot is among the {@link Match#differences}. If they have not, the sentences are compared as they
     * stand, and each slot that only one of them has is a difference. So are words that differ outside the slots. Whatever is not the very sentence scores 0.99 at most.
     * Of equal scores, the match with fewer differences wins, then with fewer repairs, then the first of the file.
     *
     * <p>A match is found whenever the memory has a sentence that is similar enough as it stands (and remains so when its
     * differences are counted). One that becomes similar only when slots are left out of account is found if it is among the
     * 40 that share most with this one outside the slots. Sentences of more than 2,000 characters have no similar ones.
     * A threshold below 0.7 leaves most of a memory to compare and takes its time.
     *
     * @param threshold above 0, at most 1
     */
    public Optional<Match> fuzzy(Lang from, Lang to, String sentence, double threshold, SlotFinder finder) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("not a similarity: " + threshold);
        }
        String key = Keys.of(sentence);
        if (from == to || key.isEmpty() || key.length() > GramIndex.LONGEST) {
            return Optional.empty();
        }
        Query query = new Query(Slots.of(finder, from, key), threshold);
        return side(from).similar(query, new Weighing(query, mark, from, to), to, finder);
    }

    private Side side(Lang lang) {
        Side side = sides.get(lang);
        if (side == null) {
            throw new IllegalStateException("every language has a side: " + lang);
        }
        return side;
    }
}
