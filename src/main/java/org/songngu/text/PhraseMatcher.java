package org.songngu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

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
        boolean accepts(String surface) {
            return rule == CaseRule.INSENSITIVE
                    || surface.equals(phrase)
                    || surface.equals(phrase.toUpperCase(Locale.ROOT))
                    || startsCapital(surface);
        }

        private boolean startsCapital(String surface) {
            return Character.isLowerCase(phrase.charAt(0))
                    && surface.charAt(0) == Character.toUpperCase(phrase.charAt(0))
                    && surface.regionMatches(1, phrase, 1, phrase.length() - 1);
        }
    }

    private final CharTrie trie;
    private final List<List<Entry<T>>> entries;

    private PhraseMatcher(CharTrie trie, List<List<Entry<T>>> entries) {
        this.trie = trie;
        this.entries = entries;
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
        int node = CharTrie.ROOT;
        for (int i = 0; i < view.length() && node != CharTrie.NONE; i++) {
            node = trie.step(node, Character.toLowerCase(view.charAt(i)));
        }
        int leaf = node == CharTrie.NONE ? -1 : trie.leaf(node);
        return leaf < 0 ? List.of() : values(leaf, view, value -> true);
    }

    private List<T> values(int leaf, String surface, Predicate<? super T> wanted) {
        List<T> values = new ArrayList<>();
        for (Entry<T> entry : entries.get(leaf)) {
            if (entry.accepts(surface) && wanted.test(entry.value())) {
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
                Optional<Match<T>> winner = edges.isEdge(at) ? winner(at) : Optional.empty();
                winner.ifPresent(found::add);
                at = winner.map(match -> match.inView().end()).orElse(at + 1);
            }
            return found;
        }

        /** The longest phrase from {@code start} that no longer one overlaps from the right. */
        private Optional<Match<T>> winner(int start) {
            Optional<Match<T>> best = longest(start, view.length());
            for (int later = start + 1;
                    best.isPresent() && later < best.get().inView().end();
                    later++) {
                int length = best.get().inView().length();
                boolean loses = edges.isEdge(later)
                        && longest(later, view.length())
                                .filter(match -> match.inView().length() > length)
                                .isPresent();
                if (loses) {
                    best = longest(start, later);
                }
            }
            return best;
        }

        private Optional<Match<T>> longest(int start, int limit) {
            Optional<Match<T>> best = Optional.empty();
            int node = CharTrie.ROOT;
            for (int i = start; i < limit; i++) {
                node = trie.step(node, Character.toLowerCase(view.charAt(i)));
                if (node == CharTrie.NONE) {
                    break;
                }
                if (trie.leaf(node) >= 0) {
                    Optional<Match<T>> longer = match(new Span(start, i + 1), trie.leaf(node));
                    best = longer.isPresent() ? longer : best;
                }
            }
            return best;
        }

        private Optional<Match<T>> match(Span inView, int leaf) {
            if (!edges.isWhole(inView) || mask.touches(inView)) {
                return Optional.empty();
            }
            List<T> values = values(leaf, inView.in(view), wanted);
            return values.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Match<>(text.toOriginal(inView), inView, values));
        }
    }

    /** Collects phrases; not safe for threads. */
    public static final class Builder<T> {
        private final CharTrie trie = new CharTrie();
        private final List<List<Entry<T>>> entries = new ArrayList<>();

        private Builder() {}

        /** Adds a phrase; one that folds to nothing is passed over. The same phrase may be added with several values. */
        public Builder<T> add(String phrase, CaseRule rule, T value) {
            String folded = Folded.of(phrase.strip()).view();
            if (folded.isEmpty()) {
                return this;
            }
            int node = trie.insert(lower(folded));
            int leaf = trie.leaf(node);
            if (leaf < 0) {
                leaf = entries.size();
                entries.add(new ArrayList<>(1));
                trie.setLeaf(node, leaf);
            }
            entries.get(leaf).add(new Entry<>(folded, rule, value));
            return this;
        }

        public PhraseMatcher<T> build() {
            return new PhraseMatcher<>(trie, entries.stream().map(List::copyOf).toList());
        }

        private static String lower(String text) {
            StringBuilder lower = new StringBuilder(text);
            for (int i = 0; i < lower.length(); i++) {
                lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
            }
            return lower.toString();
        }
    }
}
