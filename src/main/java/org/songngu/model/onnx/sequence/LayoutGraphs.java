package org.songngu.model.onnx.sequence;

import ai.djl.ModelException;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.StoredModel;
import org.songngu.model.UserCache;
import org.songngu.model.onnx.Owned;
import org.songngu.model.onnx.graph.GraphOutline;

/**
 * The graphs of a model, loaded as its layout says.
 *
 * @param alone true if they measure a whole batch to choose the ranges of int8, so that a neighbour would change a translation
 */
record LayoutGraphs(SequenceGraphs graphs, boolean alone) {
    private static final Set<String> WHOLE_BATCH_RANGES = Set.of("DynamicQuantizeLinear", "DynamicQuantizeMatMul");

    /** Loads what a layout needs; if anything fails, nothing stays open. */
    static LayoutGraphs open(StoredModel model, Layout layout, Optional<UserCache> cache, int threads)
            throws IOException, ModelException {
        try (Owned owned = new Owned()) {
            Graph encoder = owned.own(load(model, "encoder", cache, threads));
            Graph decoder = owned.own(load(model, "decoder", cache, threads));
            boolean alone = isAlone(encoder.outline()) || isAlone(decoder.outline());
            SequenceGraphs graphs;
            if (layout == Layout.FUSED) {
                graphs = new FusedGraphs(encoder, decoder);
            } else if (layout == Layout.MERGED) {
                graphs = new CachedGraphs(encoder, decoder, decoder);
            } else {
                Graph later = owned.own(load(model, "decoderWithPast", cache, threads));
                alone |= isAlone(later.outline());
                graphs = new CachedGraphs(encoder, decoder, later);
            }
            owned.release();
            return new LayoutGraphs(graphs, alone);
        }
    }

    private static boolean isAlone(GraphOutline outline) {
        return !Collections.disjoint(outline.operators(), WHOLE_BATCH_RANGES);
    }

    private static Graph load(StoredModel model, String part, Optional<UserCache> cache, int threads)
            throws IOException, ModelException {
        String file = model.spec()
                .graph(part)
                .orElseThrow(() -> new IllegalArgumentException("its description names no graph " + part));
        try {
            return Graph.load(model, file, cache, threads);
        } catch (IOException | ModelException | RuntimeException e) {
            throw new IOException(file + ": " + Causes.deepest(e), e);
        }
    }
}
