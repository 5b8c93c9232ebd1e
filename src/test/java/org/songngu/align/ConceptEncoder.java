package org.songngu.align;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.model.SentenceEncoder;
import org.songngu.text.Lang;

/** A made-up encoder that understands words such as {@code river7} and {@code song7}: their number is what they mean. */
final class ConceptEncoder implements SentenceEncoder {
    private static final Pattern CONCEPT = Pattern.compile("\\p{L}+(\\d+)");
    private static final int DIMENSION = 256;

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public boolean speaks(Lang lang) {
        return true;
    }

    @Override
    public String mark() {
        return "concepts@test";
    }

    @Override
    public float[] encode(String sentence) {
        float[] vector = new float[DIMENSION];
        Matcher words = CONCEPT.matcher(sentence);
        while (words.find()) {
            Random meaning = new Random(Long.parseLong(words.group(1)) * 7919);
            for (int d = 0; d < DIMENSION; d++) {
                vector[d] += (float) meaning.nextGaussian();
            }
        }
        float length = 0;
        for (float value : vector) {
            length += value * value;
        }
        for (int d = 0; d < DIMENSION && length > 0; d++) {
            vector[d] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    @Override
    public void close() {}
}
