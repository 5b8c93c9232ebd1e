package org.songngu.model.onnx.sequence;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The fused layout on bare ONNX Runtime sessions, without DJL, to measure what DJL costs. Takes no beam. */
final class RawFusedGraphs implements SequenceGraphs {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession encoder;
    private final OrtSession decoder;
    private final OrtSession mover;
    private final DecoderShape shape;

    RawFusedGraphs(Path folder, DecoderShape shape, byte[] mover) {
        this.shape = shape;
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            this.encoder =
                    environment.createSession(folder.resolve("encoder.onnx").toString(), options);
            this.decoder =
                    environment.createSession(folder.resolve("decoder.onnx").toString(), options);
            this.mover = environment.createSession(mover, options);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Decoding start(SourceBatch batch) {
        try {
            return new Raw(batch);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            encoder.close();
            decoder.close();
            mover.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private OnnxTensor numbers(long[] values, long... dimensions) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), dimensions);
    }

    private final class Raw implements Decoding {
        private final SourceBatch batch;
        private final Map<String, OnnxTensor> cross = new HashMap<>();
        private final Map<String, OnnxTensor> own = new HashMap<>();
        private OnnxTensor mask;
        private int[] left;

        Raw(SourceBatch batch) throws OrtException {
            this.batch = batch;
            this.left = IntStream.range(0, batch.size()).toArray();
            this.mask = numbers(batch.mask(left, 1), batch.size(), batch.length());
            try (OnnxTensor tokens = numbers(batch.tokens(), batch.size(), batch.length())) {
                for (Map.Entry<String, OnnxValue> output :
                        encoder.run(Map.of("input_ids", tokens, "attention_mask", mask))) {
                    cross.put(DecoderShape.asPast(output.getKey()), (OnnxTensor) output.getValue());
                }
            }
            for (String name : shape.caches("decoder")) {
                own.put(name, OnnxTensor.createTensor(environment, FloatBuffer.allocate(0), new long[] {
                    1, shape.heads(), 0, shape.headSize()
                }));
            }
        }

        @Override
        public Outlook step(Rows rows) {
            try (OnnxTensor tokens = numbers(rows.tokens(), rows.count(), 1);
                    OnnxTensor parents = numbers(rows.parents(), rows.count());
                    OnnxTensor k = numbers(new long[] {rows.best()}, 1);
                    OnnxTensor wanted = numbers(rows.wanted(), rows.count(), rows.wantedEach())) {
                Map<String, OnnxTensor> inputs = new HashMap<>(own);
                inputs.putAll(cross);
                inputs.putAll(Map.of(
                        "input_ids",
                        tokens,
                        "beam_idx",
                        parents,
                        "k",
                        k,
                        "extra_ids",
                        wanted,
                        "encoder_attention_mask",
                        mask));
                OrtSession.Result result = decoder.run(inputs);
                own.values().forEach(OnnxTensor::close);
                own.clear();
                for (Map.Entry<String, OnnxValue> output : result) {
                    if (output.getKey().startsWith("present.")) {
                        own.put(DecoderShape.asPast(output.getKey()), (OnnxTensor) output.getValue());
                    }
                }
                return outlook(result);
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }

        private Outlook outlook(OrtSession.Result result) {
            try (OnnxTensor scores = (OnnxTensor) result.get("topk_scores").orElseThrow();
                    OnnxTensor tokens = (OnnxTensor) result.get("topk_ids").orElseThrow();
                    OnnxTensor wanted = (OnnxTensor) result.get("extra_scores").orElseThrow()) {
                return new Outlook(
                        scores.getFloatBuffer().array(),
                        tokens.getLongBuffer().array(),
                        wanted.getFloatBuffer().array());
            }
        }

        @Override
        public void keep(int[] kept) {
            left = IntStream.of(kept).map(place -> left[place]).toArray();
            try (OnnxTensor rows = numbers(RowMover.rowsOf(kept, 1), kept.length)) {
                Map<String, OnnxTensor> inputs = new HashMap<>(Map.of("rows", rows));
                List<String> names = shape.caches("encoder");
                for (int i = 0; i < names.size(); i++) {
                    inputs.put("in" + i, cross.remove(names.get(i)));
                }
                OrtSession.Result moved = mover.run(inputs);
                for (int i = 0; i < names.size(); i++) {
                    inputs.getOrDefault("in" + i, rows).close();
                    cross.put(names.get(i), (OnnxTensor) moved.get("out" + i).orElseThrow());
                }
                mask.close();
                mask = numbers(batch.mask(left, 1), left.length, batch.length());
            } catch (OrtException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            own.values().forEach(OnnxTensor::close);
            cross.values().forEach(OnnxTensor::close);
            mask.close();
        }
    }
}
