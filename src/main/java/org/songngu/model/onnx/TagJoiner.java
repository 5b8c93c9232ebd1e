package org.songngu.model.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.songngu.model.TokenTagger.Tag;
import org.songngu.text.Characters;
import org.songngu.text.Span;

/**
 * Joins labelled words to spans. A span begins where a label says so, and also at an inside label that follows nothing of its
 * name: taggers often miss the first word of a name, and half a name is better than none. Its confidence is the mean
 * probability of its words.
 */
@RequiredArgsConstructor
final class TagJoiner {
    private final String text;
    private final Map<String, String> kinds;
    private final List<Tag> tags = new ArrayList<>();
    private final List<ReadWord> open = new ArrayList<>();

    List<Tag> join(List<ReadWord> words) {
        for (ReadWord word : words) {
            if (!continues(word)) {
                close();
            }
            if (kinds.containsKey(word.label().name())) {
                open.add(word);
            }
        }
        close();
        return List.copyOf(tags);
    }

    private boolean continues(ReadWord word) {
        if (open.isEmpty()) {
            return false;
        }
        ReadWord last = open.get(open.size() - 1);
        if (last.token() == word.token()) {
            return true;
        }
        return last.label().name().equals(word.label().name())
                && !word.label().begins()
                && !last.label().ends();
    }

    private void close() {
        int from = 0;
        int to = open.size();
        while (from < to && isPunctuation(open.get(from))) {
            from++;
        }
        while (to > from && isPunctuation(open.get(to - 1)) && !closesAbbreviation(from, to)) {
            to--;
        }
        if (from < to) {
            tags.add(tag(open.subList(from, to)));
        }
        open.clear();
    }

    private Tag tag(List<ReadWord> words) {
        ReadWord first = words.get(0);
        Span span = new Span(
                first.span().start(), words.get(words.size() - 1).span().end());
        double mean =
                words.stream().mapToDouble(ReadWord::probability).average().orElse(0);
        String kind = kinds.getOrDefault(first.label().name(), first.label().name());
        return new Tag(span, kind, Math.min(1, mean));
    }

    private boolean isPunctuation(ReadWord word) {
        return !Characters.isOfWord(text.codePointAt(word.span().start()));
    }

    /** The last point of {@code U.S.} is part of the name, the one after {@code Hanoi} is not. */
    private boolean closesAbbreviation(int from, int to) {
        return isPoint(to - 1) && to - 3 >= from && isPoint(to - 3);
    }

    private boolean isPoint(int word) {
        return open.get(word).span().in(text).equals(".");
    }
}
