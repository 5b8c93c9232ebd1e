package org.songngu.model.onnx;

/** Probabilities from the scores of classes. */
final class Softmax {
    private Softmax() {}

    /** The probabilities, which add up to 1; a class whose score is negative infinity has none. */
    static double[] of(float[] scores, double temperature) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int c = 0; c < scores.length; c++) {
            probabilities[c] = Math.exp((scores[c] - highest) / temperature);
            sum += probabilities[c];
        }
        for (int c = 0; c < scores.length; c++) {
            probabilities[c] /= sum;
        }
        return probabilities;
    }
}
