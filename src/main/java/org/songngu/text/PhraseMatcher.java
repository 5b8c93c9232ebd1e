package org.songngu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds any number of phrases in a folded text in one pass: never overlapping (of two phrases that would, the longer one is
 * found, of equal ones the first), never a part of a word, never inside a {@link Mask}. Immutable and safe for threads once
 * built. The trie is walked from each place where a word may begin, so the cost does not grow with the number of phrases.
 */
public final class PhraseMatcher<T> {
    /** Which cases of a phrase are the phrase. */
    public enum CaseRule {
        /** As written, in capitals throughout, or with a capital first letter where the phrase has a small one. */
        SENSITIVE,
        /** In any case. */
        INSENSITIVE
    }

    /**
     * One place where a phrase stands.
     *
     * @param span in the original text
     * @param inView in the folded view
     * @param values of every entry with this phrase, in the order in which they were added
     */
    public record Match<T>(Span span, Span inView, List<T> values) {
        public Match {
            values = List.copyOf(values);
        }
    }

    private record Entry<T>(String phrase, CaseRule rule, T value) {
        /** True for a surface of this length whose small letters are those of the phrase, if its case is right as well. */
        boolean accepts(String text, int start) {
            return rule == CaseRule.INSENSITIVE
                    || text.startsWith(phrase, start)
                    || startsCapital(text, start)
                    || isInCapitals(text, start);
        }

        private boolean startsCapital(String text, int start) {
            return Character.isLowerCase(phrase.charAt(0))
                    && text.charAt(start) == Character.toUpperCase(phrase.charAt(0))
                    && text.regionMatches(start + 1, phrase, 1, phrase.length() - 1);
        }

        private boolean isInCapitals(String text, int start) {
            for (int i = 0; i < phrase.length(); i++) {
                if (text.charAt(start + i) != Character.toUpperCase(phrase.charAt(i))) {
                    return false;
                }
            }
            return text.startsWith(phrase.toUpperCase(Locale.ROOT), start);
        }
    }

    private final CharTrie trie;
    private final FirstLetters letters = new FirstLetters();
    /** Those of one phrase beside each other, in the order in which they were added. */
    private final List<Entry<T>> entries;
    /** The first entry of each phrase, and the number of all. */
    private final int[] firsts;

    private PhraseMatcher(List<Entry<T>> entries, int[] firsts) {
        this.entries = entries;
        this.firsts = firsts;
        entries.forEach(entry -> letters.add(entry.phrase(), entry.rule()));
        this.trie = new CharTrie(Arrays.stream(firsts, 0, firsts.length - 1)
                .mapToObj(first -> entries.get(first).phrase())
                .toList());
    }

    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Every match outside the usual mask of URLs, e-mail addresses and code. */
    public List<Match<T>> find(Folded text) {
        return find(text, Mask.of(text));
    }

    public List<Match<T>> find(Folded text, Mask mask) {
        return find(text, mask, value -> true);
    }

    /** As if only the wanted values had been added. */
    public List<Match<T>> find(Folded text, Mask mask, Predicate<? super T> wanted) {
        return new Search(text, mask, wanted).matches();
    }

    /** The values of a text that is a phrase from end to end; empty if it is none. */
    public List<T> get(String text) {
        String view = Folded.of(text).view();
        int state = CharTrie.ROOT;
        for (int i = 0; i < view.length() && state != CharTrie.NONE; i++) {
            state = trie.step(state, i, Character.toLowerCase(view.charAt(i)));
        }
        int leaf = state == CharTrie.NONE ? -1 : trie.leaf(state, view.length());
        return leaf < 0 ? List.of() : values(leaf, view, 0, value -> true);
    }

    private List<T> values(int leaf, String text, int start, Predicate<? super T> wanted) {
        List<T> values = new ArrayList<>();
        for (Entry<T> entry : entries.subList(firsts[leaf], firsts[leaf + 1])) {
            if (entry.accepts(text, start) && wanted.test(entry.value())) {
                values.add(entry.value());
            }
        }
        return values;
    }

    /** One pass over one text. */
    private final class Search {
        private final Folded text;
        private final String view;
        private final WordEdges edges;
        private final Mask mask;
        private final Predicate<? super T> wanted;

        Search(Folded text, Mask mask, Predicate<? super T> wanted) {
            this.text = text;
            this.view = text.view();
            this.edges = new WordEdges(view);
            this.mask = mask;
            this.wanted = wanted;
        }

        List<Match<T>> matches() {
            List<Match<T>> found = new ArrayList<>();
            int at = 0;
            while (at < view.length()) {
                Match<T> winner = mayBegin(at) ? winner(at) : null;
                if (winner != null) {
                    found.add(winner);
                }
                at = winner == null ? at + 1 : winner.inView().end();
            }
            return found;
        }

        private boolean mayBegin(int at) {
            return letters.mayBe(view.charAt(at)) && edges.isEdge(at);
        }

        /** The longest phrase from {@code start} that no longer one overlaps from the right. */
        private @Nullable Match<T> winner(int start) {
            Match<T> best = longest(start, view.length());
            for (int later = start + 1; best != null && later < best.inView().end(); later++) {
                Match<T> rival = mayBegin(later) ? longest(later, view.length()) : null;
                if (rival != null && rival.inView().length() > best.inView().length()) {
                    best = longest(start, later);
                }
            }
            return best;
        }

        private @Nullable Match<T> longest(int start, int limit) {
            Match<T> best = null;
            int state = CharTrie.ROOT;
            for (int i = start; i < limit; i++) {
                state = trie.step(state, i - start, Character.toLowerCase(view.charAt(i)));
                if (state == CharTrie.NONE) {
                    break;
                }
                int leaf = trie.leaf(state, i + 1 - start);
                Match<T> longer = leaf < 0 ? null : match(new Span(start, i + 1), leaf);
                best = longer == null ? best : longer;
            }
            return best;
        }

        private @Nullable Match<T> match(Span inView, int leaf) {
            if (!edges.isWhole(inView) || mask.touches(inView)) {
                return null;
            }
            List<T> values = values(leaf, view, inView.start(), wanted);
            return values.isEmpty() ? null : new Match<>(text.toOriginal(inView), inView, values);
        }
    }

    /** Collects phrases; not safe for threads. */
    public static final class Builder<T> {
        private final List<Entry<T>> entries = new ArrayList<>();

        private Builder() {}

        /** Adds a phrase; one that folds to nothing is passed over. The same phrase may be added with several values. */
        public Builder<T> add(String phrase, CaseRule rule, T value) {
            String folded = Folded.of(phrase.strip()).view();
            if (!folded.isEmpty()) {
                entries.add(new Entry<>(folded, rule, value));
            }
            return this;
        }

        public PhraseMatcher<T> build() {
            List<Entry<T>> sorted = new ArrayList<>(entries);
            sorted.sort((one, other) -> CharTrie.order(one.phrase(), other.phrase()));
            int[] firsts = IntStream.rangeClosed(0, sorted.size())
                    .filter(i -> i == 0 || i == sorted.size() || isAnother(sorted.get(i), sorted.get(i - 1)))
                    .toArray();
            return new PhraseMatcher<>(sorted, firsts);
        }

        private static boolean isAnother(Entry<?> entry, Entry<?> before) {
            return CharTrie.order(entry.phrase(), before.phrase()) != 0;
        }
    }
}
