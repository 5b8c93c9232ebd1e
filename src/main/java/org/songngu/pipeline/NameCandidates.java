package org.songngu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.songngu.glossary.Glossary;
import org.songngu.names.Entity;
import org.songngu.names.NameKind;
import org.songngu.names.NameMention;
import org.songngu.names.NameResult;
import org.songngu.names.NameStatus;
import org.songngu.text.Article;
import org.songngu.text.Diacritics;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * The names that no list has, of any number of articles together, as rows of a glossary for a person to check. A name counts once
 * for every mention, with or without its marks. Not safe for threads.
 */
public final class NameCandidates {
    private static final String STATUS = "candidate";
    private static final int CONTEXT = 40;
    // Full-width signs start a formula in East Asian editions.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private record Key(NameKind kind, String plain) {}

    /** What is known of a name, and where it stands first. */
    private record Candidate(Entity entity, NameStatus status, String context, String source, int count) {
        Candidate more(Entity other, NameStatus otherStatus) {
            boolean better = other.forms().size() > entity.forms().size();
            return new Candidate(better ? other : entity, better ? otherStatus : status, context, source, count + 1);
        }
    }

    private final Map<Key, Candidate> candidates = new LinkedHashMap<>();

    /** Adds the unlisted names of an article. */
    public void add(ReadArticle read, NameResult names) {
        for (NameMention mention : names.mentions()) {
            Entity entity = mention.entity();
            Optional<String> name = Stream.of(Lang.values())
                    .flatMap(lang -> entity.form(lang).stream())
                    .findFirst();
            if (entity.id().isEmpty() && name.isPresent()) {
                Key key = new Key(entity.kind(), Diacritics.strip(name.get()).toLowerCase(Locale.ROOT));
                candidates.compute(
                        key,
                        (k, known) ->
                                known == null ? first(read.article(), mention) : known.more(entity, mention.status()));
            }
        }
    }

    private static Candidate first(Article article, NameMention mention) {
        String text = article.text();
        int from = Math.max(0, mention.span().start() - CONTEXT);
        int to = Math.min(text.length(), mention.span().end() + CONTEXT);
        String context = (from > 0 ? "…" : "") + line(text.substring(from, to)) + (to < text.length() ? "…" : "");
        Span raw = article.toRaw(mention.span());
        long line = 1 + article.raw().substring(0, raw.start()).lines().count();
        boolean begun = raw.start() > 0 && "\r\n".indexOf(article.raw().charAt(raw.start() - 1)) < 0;
        return new Candidate(
                mention.entity(), mention.status(), context, article.input() + ":" + (begun ? line - 1 : line), 1);
    }

    /** A table that opens in a spreadsheet and passes {@code glossary check}; the most frequent name first. */
    public String csv() {
        StringBuilder csv = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader(Glossary.columns().toArray(String[]::new))
                .setRecordSeparator('\n')
                .get();
        List<Candidate> sorted = candidates.values().stream()
                .sorted(Comparator.comparingInt(Candidate::count).reversed())
                .toList();
        try (CSVPrinter printer = new CSVPrinter(csv, format)) {
            for (int i = 0; i < sorted.size(); i++) {
                Map<String, String> cells = cells("NEW" + (i + 1), sorted.get(i));
                printer.printRecord(Glossary.columns().stream()
                        .map(column -> safe(cells.getOrDefault(column, "")))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string builder does not fail", e);
        }
        return csv.toString();
    }

    private static Map<String, String> cells(String id, Candidate candidate) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", id);
        for (Lang lang : Lang.values()) {
            cells.put(
                    lang.code(),
                    candidate.entity().form(lang).map(NameCandidates::line).orElse(""));
        }
        NameKind kind = candidate.entity().kind();
        cells.put("type", kind == NameKind.OTHER ? "term" : kind.label());
        cells.put("case", "sensitive");
        cells.put("status", STATUS);
        cells.put("note", candidate.count() + "× " + candidate.status().label() + ": " + candidate.context());
        cells.put("source", candidate.source());
        return cells;
    }

    private static String line(String text) {
        return text.replaceAll("[\\h\\v]+", " ").strip();
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
