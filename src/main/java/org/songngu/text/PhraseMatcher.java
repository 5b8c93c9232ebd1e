package org.songngu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        String view = text.view();
        WordEdges edges = new WordEdges(view);
        List<Match<T>> found = new ArrayList<>();
        int at = 0;
        while (at < view.length()) {
            int end = edges.isEdge(at) ? winner(view, at, edges, mask) : -1;
            if (end < 0) {
                at++;
                continue;
            }
            Span inView = new Span(at, end);
            found.add(new Match<>(text.toOriginal(inView), inView, valuesOf(inView.in(view))));
            at = end;
        }
        return found;
    }

    /** The values of a text that is a phrase from end to end; empty if it is none. */
    public List<T> get(String text) {
        return valuesOf(Folded.of(text).view());
    }

    /** The end of the longest phrase from {@code start} that no longer one overlaps from the right; -1 if there is none. */
    private int winner(String view, int start, WordEdges edges, Mask mask) {
        int end = longest(new Span(start, view.length()), view, edges, mask);
        for (int later = start + 1; later < end; later++) {
            boolean loses = edges.isEdge(later)
                    && longest(new Span(later, view.length()), view, edges, mask) - later > end - start;
            if (loses) {
                end = longest(new Span(start, later), view, edges, mask);
            }
        }
        return end;
    }

    private int longest(Span within, String view, WordEdges edges, Mask mask) {
        int start = within.start();
        int best = -1;
        int node = CharTrie.ROOT;
        for (int i = start; i < within.end(); i++) {
            node = trie.step(node, Character.toLowerCase(view.charAt(i)));
            if (node == CharTrie.NONE) {
                break;
            }
            int leaf = trie.leaf(node);
            if (leaf >= 0 && isMatch(view, new Span(start, i + 1), leaf, edges, mask)) {
                best = i + 1;
            }
        }
        return best;
    }

    private boolean isMatch(String view, Span inView, int leaf, WordEdges edges, Mask mask) {
        if (!edges.isWhole(inView) || mask.touches(inView)) {
            return false;
        }
        String surface = inView.in(view);
        for (Entry<T> entry : entries.get(leaf)) {
            if (entry.accepts(surface)) {
                return true;
            }
        }
        return false;
    }

    private List<T> valuesOf(String surface) {
        int node = CharTrie.ROOT;
        for (int i = 0; i < surface.length() && node != CharTrie.NONE; i++) {
            node = trie.step(node, Character.toLowerCase(surface.charAt(i)));
        }
        int leaf = node == CharTrie.NONE ? -1 : trie.leaf(node);
        if (leaf < 0) {
            return List.of();
        }
        return entries.get(leaf).stream()
                .filter(entry -> entry.accepts(surface))
                .map(Entry::value)
                .toList();
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
