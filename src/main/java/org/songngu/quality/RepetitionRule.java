package org.songngu.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * {@code repetition}: a phrase that comes again at once, or a long one that comes again later, where the source repeats nothing;
 * {@code doubled-word}: a function word twice. Vietnamese and Lao double words on purpose (ngày ngày, xa xa, ຕ່າງໆ), so there only
 * words that are never doubled are accused. Words are counted in English and Vietnamese, characters in Lao.
 */
final class RepetitionRule implements Rule {
    private static final Map<Lang, Set<String>> NEVER_DOUBLED = Map.of(
            Lang.EN,
            Set.of(
                    "the", "a", "an", "of", "to", "and", "for", "with", "from", "at", "by", "or", "but", "its", "their",
                    "his", "her", "this", "these", "was", "were", "are", "has", "have", "been", "be", "will", "which",
                    "who", "as", "between", "into", "after", "before", "than", "also", "we", "they", "it", "he", "she"),
            Lang.VI,
            Set.of(
                    "của", "và", "là", "các", "những", "đã", "sẽ", "được", "với", "cho", "tại", "để", "bị", "khi",
                    "theo", "bởi", "vào", "cũng", "rằng", "nhưng", "hoặc", "trên", "này", "đó", "về", "giữa", "nhằm",
                    "do"),
            Lang.LO,
            Set.of("ແລະ", "ໂດຍ", "ສຳລັບ", "ເພື່ອ", "ເຊິ່ງ", "ຊຶ່ງ"));

    /** How long, in words or Lao characters, a repeated piece must be to be accused. */
    private record Limits(int pairAtOnce, int tripleAtOnce, int pairLater, int inSource) {
        static Limits of(Lang lang) {
            return lang == Lang.LO ? new Limits(12, 4, 34, 14) : new Limits(3, 1, 8, 4);
        }
    }

    @Override
    public void check(Checked segment) {
        Lang lang = segment.target().lang();
        Symbols target = Symbols.of(segment.target());
        Symbols source = Symbols.of(segment.source());
        Limits limits = Limits.of(lang);
        int sourceRepeats = source.longestRepeat().map(Span::length).orElse(0);
        if (sourceRepeats < Limits.of(segment.source().lang()).inSource() && !source.repeatsAtOnce()) {
            target.atOnce(limits.pairAtOnce(), limits.tripleAtOnce())
                    .or(() -> target.longestRepeat().filter(span -> span.length() >= limits.pairLater()))
                    .ifPresent(span -> report(segment, target.inView(span)));
        }
        doubled(segment);
    }

    private static void report(Checked segment, Span inView) {
        Span span = segment.target().original(inView.start(), inView.end());
        String text = span.in(segment.target().text());
        segment.add(Flaw.inTarget(
                "repetition",
                Severity.ERROR,
                "The translation repeats \"" + text + "\", which the source says once.",
                span));
    }

    private static void doubled(Checked segment) {
        Lang lang = segment.target().lang();
        String view = segment.target().view();
        Set<String> words = NEVER_DOUBLED.getOrDefault(lang, Set.of());
        List<Token> tokens = Token.of(view);
        for (int i = 1; i < tokens.size(); i++) {
            Token first = tokens.get(i - 1);
            Token second = tokens.get(i);
            boolean beside = view.substring(first.end(), second.start()).equals(" ");
            if (beside
                    && second.isCommonIn(lang)
                    && first.lower().equals(second.lower())
                    && words.contains(second.text())) {
                Span span = segment.target().original(first.start(), second.end());
                String message = "The word \"" + second.text() + "\" stands twice.";
                segment.add(Flaw.inTarget("doubled-word", Severity.WARNING, message, span));
            }
        }
    }

    /** A text as numbers, equal ones for equal words or characters. */
    private record Symbols(int[] codes, List<Token> tokens) {
        static Symbols of(Checked.Side side) {
            List<Token> tokens = side.lang() == Lang.LO ? characters(side.view()) : Token.of(side.view());
            Map<String, Integer> codes = new HashMap<>();
            int[] symbols = tokens.stream()
                    .mapToInt(token -> codes.computeIfAbsent(token.lower(), word -> codes.size()))
                    .toArray();
            return new Symbols(symbols, tokens);
        }

        private static List<Token> characters(String view) {
            return IntStream.range(0, view.length())
                    .filter(i -> Character.isLetterOrDigit(view.charAt(i))
                            || Character.getType(view.charAt(i)) == Character.NON_SPACING_MARK)
                    .mapToObj(i -> new Token(view.substring(i, i + 1), i, i + 1))
                    .toList();
        }

        boolean repeatsAtOnce() {
            return atOnce(2, 1).isPresent();
        }

        /** The second and further occurrences of a piece that follows itself. */
        Optional<Span> atOnce(int pair, int triple) {
            for (int period = 1; period <= codes.length / 2; period++) {
                int needed = period >= pair ? period : period >= triple ? 2 * period : Integer.MAX_VALUE;
                int run = 0;
                for (int i = 0; i + period < codes.length; i++) {
                    run = codes[i] == codes[i + period] ? run + 1 : 0;
                    if (run >= needed && !isNumeric(i, period)) {
                        return Optional.of(new Span(i + 1, i + period + 1));
                    }
                }
            }
            return Optional.empty();
        }

        private boolean isNumeric(int last, int period) {
            return IntStream.rangeClosed(last - period + 1, last)
                    .allMatch(i -> Character.isDigit(tokens.get(i).text().charAt(0)));
        }

        /** The longest piece that comes twice without overlap: where it stands the second time. */
        Optional<Span> longestRepeat() {
            int best = 0;
            int end = 0;
            for (int period = 1; period < codes.length; period++) {
                int run = 0;
                for (int i = 0; i + period < codes.length; i++) {
                    run = codes[i] == codes[i + period] ? Math.min(run + 1, period) : 0;
                    if (run > best) {
                        best = run;
                        end = i + period + 1;
                    }
                }
            }
            return best == 0 ? Optional.empty() : Optional.of(new Span(end - best, end));
        }

        Span inView(Span symbols) {
            return new Span(
                    tokens.get(symbols.start()).start(),
                    tokens.get(symbols.end() - 1).end());
        }
    }
}
