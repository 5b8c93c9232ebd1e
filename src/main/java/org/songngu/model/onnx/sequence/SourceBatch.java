package org.songngu.model.onnx.sequence;

import java.util.Arrays;
import java.util.List;

/**
 * Sentences that are translated together.
 *
 * @param sentences the tokens of each, marks included
 * @param length to which all are padded
 * @param width how many rows of the decoder each has
 */
record SourceBatch(List<int[]> sentences, int length, int width, int pad) {
    SourceBatch {
        sentences = List.copyOf(sentences);
    }

    int size() {
        return sentences.size();
    }

    long[] tokens() {
        long[] all = new long[size() * length];
        Arrays.fill(all, pad);
        for (int s = 0; s < size(); s++) {
            int[] tokens = sentences.get(s);
            for (int t = 0; t < tokens.length; t++) {
                all[s * length + t] = tokens[t];
            }
        }
        return all;
    }

    /** 1 for a token and 0 for padding, {@code copies} times for each of some of the sentences. */
    long[] mask(int[] chosen, int copies) {
        long[] mask = new long[chosen.length * copies * length];
        for (int row = 0; row < chosen.length * copies; row++) {
            int from = row * length;
            Arrays.fill(mask, from, from + sentences.get(chosen[row / copies]).length, 1);
        }
        return mask;
    }
}
