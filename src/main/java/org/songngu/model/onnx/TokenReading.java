package org.songngu.model.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.songngu.text.Span;

/**
 * A sentence in tokens: the marks that the tokenizer puts before and after it, and between them its own tokens, each with its
 * place in the sentence in UTF-16 indices.
 */
record TokenReading(long[] before, long[] tokens, long[] after, List<Span> spans) {
    static TokenReading of(Encoding encoding, String sentence) {
        long[] ids = encoding.getIds();
        long[] special = encoding.getSpecialTokenMask();
        int from = 0;
        while (from < ids.length && special[from] == 1) {
            from++;
        }
        int to = ids.length;
        while (to > from && special[to - 1] == 1) {
            to--;
        }
        return new TokenReading(
                Arrays.copyOfRange(ids, 0, from),
                Arrays.copyOfRange(ids, from, to),
                Arrays.copyOfRange(ids, to, ids.length),
                spans(encoding.getCharTokenSpans(), from, to, sentence));
    }

    /** The tokenizer counts in code points. */
    private static List<Span> spans(CharSpan[] inCodePoints, int from, int to, String sentence) {
        int[] starts = starts(sentence);
        List<Span> spans = new ArrayList<>(to - from);
        int end = 0;
        for (int t = from; t < to; t++) {
            CharSpan span = inCodePoints[t];
            Span own = span == null || span.getStart() < 0
                    ? new Span(end, end)
                    : new Span(starts[span.getStart()], starts[span.getEnd()]).trimmedIn(sentence);
            spans.add(own);
            end = own.end();
        }
        return List.copyOf(spans);
    }

    /** The UTF-16 index at which each code point starts, and the length. */
    private static int[] starts(String sentence) {
        int[] starts = new int[sentence.codePointCount(0, sentence.length()) + 1];
        for (int i = 0, at = 0; at < sentence.length(); i++) {
            starts[i] = at;
            at += Character.charCount(sentence.codePointAt(at));
        }
        starts[starts.length - 1] = sentence.length();
        return starts;
    }

    /** A piece of the sentence between its marks, as the graph reads it. */
    long[] piece(int start, int end) {
        long[] piece = Arrays.copyOf(before, before.length + (end - start) + after.length);
        System.arraycopy(tokens, start, piece, before.length, end - start);
        System.arraycopy(after, 0, piece, before.length + end - start, after.length);
        return piece;
    }
}
