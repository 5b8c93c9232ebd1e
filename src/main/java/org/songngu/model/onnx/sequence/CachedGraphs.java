package org.songngu.model.onnx.sequence;

import ai.djl.ModelException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.songngu.model.onnx.Owned;

/**
 * The layouts that exporters publish: a decoder for the first step and one with caches for the others, or both in one graph
 * with an input {@code use_cache_branch}. The first step makes the caches of the source, which stay the same after it.
 */
final class CachedGraphs implements SequenceGraphs {
    private static final String STATES = "encoder_hidden_states";
    private static final String MASK = "encoder_attention_mask";
    private static final String BRANCH = "use_cache_branch";

    private final Graph encoder;
    private final Graph first;
    private final Graph later;
    private final DecoderShape shape;
    private final RowMover states;
    private final RowMover caches;
    private final Ranking ranking;

    /**
     * Takes over the graphs only if all goes well.
     *
     * @param later the same as {@code first} in the merged layout
     */
    CachedGraphs(Graph encoder, Graph first, Graph later) throws IOException, ModelException {
        this.encoder = encoder;
        this.first = first;
        this.later = later;
        this.shape = DecoderShape.of(later.outline());
        check();
        try (Owned owned = new Owned()) {
            this.states = owned.own(new RowMover(1, 3));
            this.caches = owned.own(new RowMover(2 * shape.layers(), 4));
            this.ranking = owned.own(new Ranking());
            owned.release();
        }
    }

    private void check() {
        Fit.encoder(encoder.outline());
        Fit.outputs(encoder.outline(), List.of("last_hidden_state"));
        Set<String> pasts = new HashSet<>(shape.caches("decoder"));
        pasts.addAll(shape.caches("encoder"));
        Set<String> base = Set.of("input_ids", STATES, MASK);
        Set<String> all = new HashSet<>(pasts);
        all.addAll(base);
        if (isMerged()) {
            all.add(BRANCH);
            Fit.inputs("decoder", first.outline(), all, all);
        } else {
            Fit.inputs("decoder", first.outline(), Set.of("input_ids", STATES), base);
            pasts.add("input_ids");
            Fit.inputs("decoder with past", later.outline(), pasts, all);
        }
        Fit.outputs(first.outline(), List.of("logits"));
        Fit.outputs(later.outline(), List.of("logits"));
        Fit.outputs(
                first.outline(),
                pasts.stream()
                        .filter(name -> name.startsWith("past"))
                        .map(name -> name.replace("past_key_values.", "present."))
                        .toList());
    }

    private boolean isMerged() {
        return first.outline().inputs().containsKey(BRANCH);
    }

    @Override
    public Decoding start(SourceBatch batch) {
        NDManager manager = encoder.newManager();
        try {
            return new Cached(batch, manager);
        } catch (RuntimeException e) {
            manager.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try (Owned owned = new Owned()) {
            owned.own(encoder);
            owned.own(first);
            if (later != first) {
                owned.own(later);
            }
            owned.own(states);
            owned.own(caches);
            owned.own(ranking);
        }
    }

    private final class Cached implements Decoding {
        private final SourceBatch batch;
        private final NDManager manager;
        private NDManager step;
        private NDList own = new NDList();
        private NDList cross = new NDList();
        private NDList hidden;
        private NDArray mask;
        private int[] left;
        private int rowsBefore;

        Cached(SourceBatch batch, NDManager manager) {
            this.batch = batch;
            this.manager = manager;
            this.step = manager.newSubManager();
            this.left = IntStream.range(0, batch.size()).toArray();
            this.mask = mask();
            this.hidden = hidden();
        }

        private NDArray mask() {
            long rows = (long) left.length * batch.width();
            return Graph.numbers(manager, MASK, batch.mask(left, batch.width()), rows, batch.length());
        }

        private NDList hidden() {
            NDList read = new NDList(encoder.run(Fit.source(batch, manager)).get("last_hidden_state"));
            read.get(0).setName(STATES);
            if (batch.width() == 1) {
                return read;
            }
            try (read) {
                return states.pick(manager, read, RowMover.repeat(batch.size(), batch.width()));
            }
        }

        @Override
        public Outlook step(Rows rows) {
            boolean isFirst = cross.isEmpty();
            NDManager next = manager.newSubManager();
            NDList pasts = isFirst ? noCaches(next, rows.count()) : ownRows(next, rows);
            NDList outputs = (isFirst ? first : later).run(inputs(isFirst, next, rows, pasts));
            step.close();
            step = next;
            sort(outputs);
            rowsBefore = rows.count();
            return ranking.rank(outputs.get("logits"), rows);
        }

        private NDList inputs(boolean isFirst, NDManager next, Rows rows, NDList pasts) {
            Set<String> wanted = (isFirst ? first : later).outline().inputs().keySet();
            NDList inputs = new NDList(Graph.numbers(next, "input_ids", rows.tokens(), rows.count(), 1));
            if (wanted.contains(MASK)) {
                inputs.add(mask);
            }
            if (wanted.contains(STATES)) {
                inputs.addAll(hidden);
            }
            if (wanted.contains(BRANCH)) {
                NDArray branch = next.create(new boolean[] {!isFirst});
                branch.setName(BRANCH);
                inputs.add(branch);
            }
            inputs.addAll(pasts);
            if (!isFirst) {
                inputs.addAll(cross);
            }
            return inputs;
        }

        /** What a merged decoder takes in the first step, and then does not look at. */
        private NDList noCaches(NDManager next, int rows) {
            NDList none = new NDList();
            if (isMerged()) {
                for (String side : List.of("decoder", "encoder")) {
                    for (String name : shape.caches(side)) {
                        Shape empty = new Shape(rows, shape.heads(), 0, shape.headSize());
                        NDArray cache = next.create(FloatBuffer.allocate(0), empty, DataType.FLOAT32);
                        cache.setName(name);
                        none.add(cache);
                    }
                }
            }
            return none;
        }

        private NDList ownRows(NDManager next, Rows rows) {
            return rows.movesRows(rowsBefore) ? caches.pick(next, own, rows.parents()) : own;
        }

        /** Only the first step gives caches of the source that are worth anything. */
        private void sort(NDList outputs) {
            boolean isFirst = cross.isEmpty();
            Map<Boolean, List<NDArray>> sides = outputs.stream()
                    .filter(output -> output.getName().startsWith("present."))
                    .peek(output -> output.setName(DecoderShape.asPast(output.getName())))
                    .collect(
                            Collectors.partitioningBy(output -> output.getName().contains(".encoder.")));
            own = new NDList(sides.getOrDefault(false, List.of()));
            if (isFirst) {
                cross = new NDList(sides.getOrDefault(true, List.of()));
                cross.attach(manager);
            }
        }

        @Override
        public void keep(int[] kept) {
            left = IntStream.of(kept).map(place -> left[place]).toArray();
            long[] rows = RowMover.rowsOf(kept, batch.width());
            try (NDList all = cross;
                    NDList read = hidden) {
                cross = caches.pick(manager, all, rows);
                hidden = states.pick(manager, read, rows);
            }
            mask.close();
            mask = mask();
        }

        @Override
        public void close() {
            manager.close();
        }
    }
}
