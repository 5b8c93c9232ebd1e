package org.songngu.model.onnx.sequence;

import ai.djl.ModelException;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import org.songngu.model.ModelSettings.Layout;
import org.songngu.model.ModelSpec;
import org.songngu.model.onnx.ModelFiles;
import org.songngu.model.onnx.Owned;
import org.songngu.model.onnx.Sessions;
import org.songngu.model.onnx.graph.GraphOutline;

/**
 * The graphs of a model, loaded as its layout says.
 *
 * @param alone true if they measure a whole batch to choose the ranges of int8, so that a neighbour would change a translation
 */
record LayoutGraphs(SequenceGraphs graphs, boolean alone) {
    private static final Set<String> WHOLE_BATCH_RANGES = Set.of("DynamicQuantizeLinear", "DynamicQuantizeMatMul");

    /** Loads what a layout needs; if anything fails, nothing stays open. */
    static LayoutGraphs open(ModelFiles files, Layout layout, int threads) throws IOException, ModelException {
        Sessions sessions = new Sessions(threads);
        try (Owned owned = new Owned()) {
            Graph encoder = owned.own(Graph.load(files, ModelSpec.ENCODER, sessions));
            Graph decoder = owned.own(Graph.load(files, ModelSpec.DECODER, sessions));
            boolean alone = isAlone(encoder.outline()) || isAlone(decoder.outline());
            SequenceGraphs graphs;
            if (layout == Layout.FUSED) {
                graphs = new FusedGraphs(encoder, decoder);
            } else if (layout == Layout.MERGED) {
                graphs = new CachedGraphs(encoder, decoder, decoder);
            } else {
                Graph later = owned.own(Graph.load(files, ModelSpec.DECODER_WITH_PAST, sessions));
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
}
