package org.songngu.model.onnx.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A decoder to compare with, written from the rules alone: plain double arithmetic, everything computed anew for every token
 * of every candidate, one sentence at a time. It stops when enough translations are finished and
 * the best of them is as good as the best of the others, or at the limit.
 */
final class Reference {
    private final TinyWeights weights;
    private final TinyShape shape;
    private final int start;
    private final int forced;

    /** @param forced the token that stands first, or -1 */
    Reference(TinyWeights weights, int start, int forced) {
        this.weights = weights;
        this.shape = weights.shape();
        this.start = start;
        this.forced = forced;
    }

    /** A translation: the tokens without start and end, and whether it ended by itself. */
    record Written(List<Integer> tokens, boolean ended, double score) {}

    private record Candidate(List<Integer> tokens, double sum, int parent) {
        int last() {
            return tokens.get(tokens.size() - 1);
        }
    }

    Written translate(int[] source, int beam, double penalty, int limit) {
        double[][] states = encode(source);
        List<Candidate> live = List.of(new Candidate(List.of(), 0, 0));
        List<Candidate> done = new ArrayList<>();
        double forcedScore = 0;
        for (int length = 0; length < limit && !isOver(done, live, beam, penalty); length++) {
            List<Candidate> all = new ArrayList<>();
            for (int place = 0; place < live.size(); place++) {
                double[] log = next(states, live.get(place).tokens());
                for (int token = 0; token < shape.words(); token++) {
                    boolean isForced = length == 0 && forced >= 0;
                    if (isForced ? token == forced : token != TinyWords.PAD) {
                        List<Integer> tokens = new ArrayList<>(live.get(place).tokens());
                        tokens.add(token);
                        forcedScore = isForced ? log[token] : forcedScore;
                        all.add(new Candidate(tokens, live.get(place).sum() + (isForced ? 0 : log[token]), place));
                    }
                }
            }
            all.sort(Comparator.comparingDouble((Candidate c) -> -c.sum())
                    .thenComparingInt(Candidate::parent)
                    .thenComparingInt(Candidate::last));
            live = new ArrayList<>();
            for (int rank = 0; rank < Math.min(2 * beam, all.size()); rank++) {
                Candidate candidate = all.get(rank);
                if (candidate.last() == TinyWords.END) {
                    if (rank < beam) {
                        done.add(candidate);
                    }
                } else if (live.size() < beam) {
                    live.add(candidate);
                }
            }
        }
        boolean ended = !done.isEmpty();
        Candidate best = (ended ? done : live)
                .stream()
                        .max(Comparator.comparingDouble(
                                c -> c.sum() / Math.pow(c.tokens().size(), penalty)))
                        .orElseThrow();
        List<Integer> tokens = ended ? best.tokens().subList(0, best.tokens().size() - 1) : best.tokens();
        return new Written(
                tokens, ended, (best.sum() + forcedScore) / best.tokens().size());
    }

    private static boolean isOver(List<Candidate> done, List<Candidate> live, int beam, double penalty) {
        double best = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : done) {
            best = Math.max(best, candidate.sum() / Math.pow(candidate.tokens().size(), penalty));
        }
        double going = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : live) {
            going = Math.max(
                    going, candidate.sum() / Math.pow(candidate.tokens().size(), penalty));
        }
        return live.isEmpty() || done.size() >= beam && best >= going;
    }

    private double[][] encode(int[] source) {
        double[][] x = embedded(source);
        for (int l = 0; l < shape.encoderLayers(); l++) {
            String layer = "e" + l + ".";
            x = part(x, layer + "n1", in -> attention(in, in, layer + "q,k,v,o", false));
            x = part(x, layer + "n2", in -> forward(in, layer));
        }
        return shape.norm() == TinyShape.Norm.BEFORE ? normalized(x, "e.n") : x;
    }

    private double[] next(double[][] states, List<Integer> written) {
        int[] tokens = new int[written.size() + 1];
        tokens[0] = start;
        for (int i = 0; i < written.size(); i++) {
            tokens[i + 1] = written.get(i);
        }
        double[][] x = embedded(tokens);
        for (int l = 0; l < shape.decoderLayers(); l++) {
            String layer = "d" + l + ".";
            x = part(x, layer + "n1", in -> attention(in, in, layer + "q,k,v,o", true));
            x = part(x, layer + "n2", in -> attention(in, states, layer + "cq,ck,cv,co", false));
            x = part(x, layer + "n3", in -> forward(in, layer));
        }
        x = shape.norm() == TinyShape.Norm.BEFORE ? normalized(x, "d.n") : x;
        return logSoftmax(product(new double[][] {x[tokens.length - 1]}, weights.get("out"))[0]);
    }

    private interface Part {
        double[][] of(double[][] in);
    }

    private double[][] part(double[][] x, String norm, Part part) {
        return switch (shape.norm()) {
            case AFTER -> normalized(sum(x, part.of(x)), norm);
            case BEFORE -> sum(x, part.of(normalized(x, norm)));
            case NONE -> sum(x, part.of(x));
        };
    }

    private double[][] embedded(int[] tokens) {
        double[][] x = new double[tokens.length][shape.size()];
        for (int t = 0; t < tokens.length; t++) {
            for (int d = 0; d < shape.size(); d++) {
                x[t][d] = weights.get("words")[tokens[t] * shape.size() + d]
                        + weights.get("positions")[t * shape.size() + d];
            }
        }
        return x;
    }

    private double[][] attention(double[][] from, double[][] to, String names, boolean causal) {
        String layer = names.substring(0, names.indexOf('.') + 1);
        String[] parts = names.substring(layer.length()).split(",");
        double[][] q = product(from, weights.get(layer + parts[0]));
        double[][] k = product(to, weights.get(layer + parts[1]));
        double[][] v = product(to, weights.get(layer + parts[2]));
        double[][] mixed = new double[from.length][shape.size()];
        int each = shape.headSize();
        for (int h = 0; h < shape.heads(); h++) {
            for (int t = 0; t < from.length; t++) {
                double[] scores = new double[causal ? t + 1 : to.length];
                for (int s = 0; s < scores.length; s++) {
                    for (int d = h * each; d < (h + 1) * each; d++) {
                        scores[s] += q[t][d] * k[s][d] / Math.sqrt(each);
                    }
                }
                double[] log = logSoftmax(scores);
                for (int s = 0; s < scores.length; s++) {
                    for (int d = h * each; d < (h + 1) * each; d++) {
                        mixed[t][d] += Math.exp(log[s]) * v[s][d];
                    }
                }
            }
        }
        return product(mixed, weights.get(layer + parts[3]));
    }

    private double[][] forward(double[][] x, String layer) {
        double[][] inner = product(x, weights.get(layer + "f1"));
        for (double[] row : inner) {
            for (int d = 0; d < row.length; d++) {
                row[d] = Math.max(0, row[d]);
            }
        }
        return product(inner, weights.get(layer + "f2"));
    }

    private double[][] normalized(double[][] x, String name) {
        double[][] y = new double[x.length][shape.size()];
        for (int t = 0; t < x.length; t++) {
            double mean = 0;
            double square = 0;
            for (double value : x[t]) {
                mean += value / x[t].length;
            }
            for (double value : x[t]) {
                square += (value - mean) * (value - mean) / x[t].length;
            }
            for (int d = 0; d < shape.size(); d++) {
                y[t][d] = (x[t][d] - mean) / Math.sqrt(square + 1e-5) * weights.get(name + ".scale")[d]
                        + weights.get(name + ".bias")[d];
            }
        }
        return y;
    }

    private static double[][] sum(double[][] a, double[][] b) {
        double[][] sum = new double[a.length][a[0].length];
        for (int t = 0; t < a.length; t++) {
            for (int d = 0; d < a[t].length; d++) {
                sum[t][d] = a[t][d] + b[t][d];
            }
        }
        return sum;
    }

    private static double[][] product(double[][] x, float[] matrix) {
        int columns = matrix.length / x[0].length;
        double[][] y = new double[x.length][columns];
        for (int t = 0; t < x.length; t++) {
            for (int i = 0; i < x[t].length; i++) {
                for (int c = 0; c < columns; c++) {
                    y[t][c] += x[t][i] * matrix[i * columns + c];
                }
            }
        }
        return y;
    }

    private static double[] logSoftmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - most);
        }
        double[] log = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            log[i] = scores[i] - most - Math.log(sum);
        }
        return log;
    }
}
