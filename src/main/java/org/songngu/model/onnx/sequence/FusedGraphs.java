package org.songngu.model.onnx.sequence;

import ai.djl.ModelException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.songngu.model.onnx.Owned;

/** The fused layout, as the description of this package defines it. */
final class FusedGraphs implements SequenceGraphs {
    private final Graph encoder;
    private final Graph decoder;
    private final DecoderShape shape;
    private final RowMover mover;

    /** Takes over the two graphs only if all goes well. */
    FusedGraphs(Graph encoder, Graph decoder) throws IOException, ModelException {
        this.encoder = encoder;
        this.decoder = decoder;
        this.shape = DecoderShape.of(decoder.outline());
        Fit.encoder(encoder.outline());
        Fit.outputs(decoder.outline(), List.of("topk_scores", "topk_ids", "extra_scores"));
        Fit.fused(decoder.outline(), shape);
        this.mover = new RowMover(2 * shape.layers(), 4);
    }

    @Override
    public Decoding start(SourceBatch batch) {
        NDManager manager = decoder.newManager();
        try {
            return new Fused(batch, manager);
        } catch (RuntimeException e) {
            manager.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try (Owned owned = new Owned()) {
            owned.own(encoder);
            owned.own(decoder);
            owned.own(mover);
        }
    }

    private final class Fused implements Decoding {
        private final SourceBatch batch;
        private final NDManager manager;
        private final SteadyInput parents;
        private final SteadyInput best;
        private final SteadyInput wanted;
        private NDManager step;
        private NDList own;
        private NDList cross;
        private NDArray mask;
        private int[] left;

        Fused(SourceBatch batch, NDManager manager) {
            this.batch = batch;
            this.manager = manager;
            this.parents = new SteadyInput(manager, "beam_idx");
            this.best = new SteadyInput(manager, "k");
            this.wanted = new SteadyInput(manager, "extra_ids");
            this.step = manager.newSubManager();
            this.left = IntStream.range(0, batch.size()).toArray();
            this.mask = mask();
            this.cross = cross();
            this.own = emptyCaches();
        }

        private NDArray mask() {
            long rows = (long) left.length * batch.width();
            return Graph.numbers(
                    manager, "encoder_attention_mask", batch.mask(left, batch.width()), rows, batch.length());
        }

        private NDList cross() {
            NDList read = encoder.run(Fit.source(batch, manager));
            read.forEach(cache -> cache.setName(DecoderShape.asPast(cache.getName())));
            if (batch.width() == 1) {
                return read;
            }
            try (read) {
                return mover.pick(manager, read, RowMover.repeat(batch.size(), batch.width()));
            }
        }

        private NDList emptyCaches() {
            NDList empty = new NDList();
            for (String name : shape.caches("decoder")) {
                NDArray cache = step.create(
                        FloatBuffer.allocate(0), new Shape(1, shape.heads(), 0, shape.headSize()), DataType.FLOAT32);
                cache.setName(name);
                empty.add(cache);
            }
            return empty;
        }

        @Override
        public Outlook step(Rows rows) {
            NDManager next = manager.newSubManager();
            NDList inputs = new NDList(2 * own.size() + 5);
            inputs.add(Graph.numbers(next, "input_ids", rows.tokens(), rows.count(), 1));
            inputs.add(parents.of(rows.parents(), rows.count()));
            inputs.add(best.of(new long[] {rows.best()}, 1));
            inputs.add(wanted.of(rows.wanted(), rows.count(), rows.wantedEach()));
            inputs.add(mask);
            inputs.addAll(own);
            inputs.addAll(cross);
            NDList outputs = decoder.run(inputs);
            step.close();
            step = next;
            own = new NDList();
            for (NDArray output : outputs) {
                if (output.getName().startsWith("present.")) {
                    output.setName(DecoderShape.asPast(output.getName()));
                    own.add(output);
                }
            }
            return Ranking.outlook(outputs);
        }

        @Override
        public void keep(int[] kept) {
            left = IntStream.of(kept).map(place -> left[place]).toArray();
            try (NDList all = cross) {
                cross = mover.pick(manager, all, RowMover.rowsOf(kept, batch.width()));
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
