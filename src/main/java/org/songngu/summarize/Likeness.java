package org.songngu.summarize;

/** How alike the candidates are: a symmetric matrix of cosines, 1 on its diagonal. */
final class Likeness {
    private final float[][] cosines;

    private Likeness(float[][] cosines) {
        this.cosines = cosines;
    }

    /** A cosine of the candidates of two ranks. */
    @FunctionalInterface
    interface Measure {
        float between(int i, int j);
    }

    static Likeness of(int size, Measure measure) {
        float[][] cosines = new float[size][size];
        for (int i = 0; i < size; i++) {
            cosines[i][i] = 1;
            for (int j = 0; j < i; j++) {
                float cosine = measure.between(i, j);
                cosines[i][j] = cosine;
                cosines[j][i] = cosine;
            }
        }
        return new Likeness(cosines);
    }

    int size() {
        return cosines.length;
    }

    float between(int i, int j) {
        return cosines[i][j];
    }

    /** The mean over pairs of different candidates; 0 if there are none. */
    double mean() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += cosines[i][j];
            }
        }
        return size() < 2 ? 0 : sum / (size() * (size() - 1) / 2.0);
    }
}
