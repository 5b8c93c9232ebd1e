package org.songngu.model.onnx.sequence;

/** The graphs of a translator: they rate what may come next, and know nothing of the search. Closing frees the weights. */
interface SequenceGraphs extends AutoCloseable {
    /** Reads the sentences; the caller closes what comes back before it starts the next batch. */
    Decoding start(SourceBatch batch);

    @Override
    void close();

    /**
     * A batch on its way. Each sentence has as many rows as the batch is wide, those of a sentence next to each other. Caches
     * stay in native memory.
     */
    interface Decoding extends AutoCloseable {
        /** One token further in every row. */
        Outlook step(Rows rows);

        /**
         * Drops sentences.
         *
         * @param kept the places of the others among those that were left, rising; {@link Rows#parents} of the next step still
         *     count the rows of the step before
         */
        void keep(int[] kept);

        @Override
        void close();
    }

    /**
     * What goes into a step.
     *
     * @param tokens the last token of each row
     * @param parents the row of the step before that each row follows; all 0 in the first step
     * @param wanted tokens whose scores are wanted whatever they are, equally many for each row, at least one
     * @param best how many of the best tokens of each row are wanted
     */
    record Rows(long[] tokens, long[] parents, long[] wanted, int best) {
        int count() {
            return tokens.length;
        }

        int wantedEach() {
            return wanted.length / tokens.length;
        }

        boolean movesRows(int rowsBefore) {
            if (rowsBefore != parents.length) {
                return true;
            }
            for (int row = 0; row < parents.length; row++) {
                if (parents[row] != row) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What comes out of a step: log probabilities.
     *
     * @param scores of the best tokens of each row, falling
     * @param tokens the best of each row
     * @param wanted of the wanted tokens
     */
    record Outlook(float[] scores, long[] tokens, float[] wanted) {}
}
