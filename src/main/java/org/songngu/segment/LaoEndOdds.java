package org.songngu.segment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The log odds that a sentence ends at a space of a Lao text. The features are those of the recipe that made the table
 * ({@code models/training/lao-sentence-ends}), and the two must change together.
 */
final class LaoEndOdds {
    private static final int[] LENGTHS = {12, 20, 30, 40, 55, 70, 90, 110, 135, 165, 200, 250, 320};
    private static final int[] REST = {12, 20, 30, 45, 70, 110};
    private static final int[] TOKENS = {3, 5, 8, 12, 18, 26, 40};
    private static final List<String> MARKERS =
            List.of(("ໄດ້ ຈະ ແມ່ນ ມີ ເປັນ ກ່າວ ວ່າ ໃຫ້ ຢູ່ ໃນ ກັບ ຂອງ ທີ່ ຊຶ່ງ ເຊິ່ງ ໂດຍ ເພື່ອ ຫຼັງ ເມື່ອ ຖ້າ"
                            + " ແຕ່ ແລ້ວ ຍັງ ກໍ ຄື ບໍ່ ເຮັດ ຕ້ອງ ສະແດງ ຖືກ")
                    .split(" "));

    /** Farther from a space than this nothing bears on it. */
    private static final int WINDOW = 600;

    private static final String[] KINDS = {"ss:", "sm:", "sl:"};

    private final LaoEndTable table;
    private final String text;
    private final double[] lengths = new double[LENGTHS.length + 1];
    private final double[] markersInside = new double[MARKERS.size()];
    private final int[][] markerStarts = new int[MARKERS.size()][];

    /** The text is folded, its digits and Latin letters are classes, and its gaps single spaces. */
    LaoEndOdds(LaoEndTable table, String text) {
        this.table = table;
        this.text = text;
        Arrays.setAll(lengths, i -> table.weight("a:" + i));
        Arrays.setAll(markersInside, i -> table.weight("in:" + MARKERS.get(i)));
        Arrays.setAll(markerStarts, i -> starts(text, MARKERS.get(i)));
    }

    private static int[] starts(String text, String marker) {
        IntStream.Builder starts = IntStream.builder();
        for (int at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
            starts.add(at);
        }
        return starts.build().toArray();
    }

    /** What holds wherever the sentence began. */
    double local(int at) {
        String right = text.substring(at + 1, Math.min(text.length(), at + 1 + WINDOW));
        String left = text.substring(Math.max(0, at - WINDOW), at);
        double sum = table.bias() + starts("r:", right, 1, 10) + ends("l:", left, 8);
        sum += table.weight("e:" + bucket(right.length(), REST));
        sum += markers("t:", right.substring(0, Math.min(40, right.length())));
        sum += markers("w:", left.substring(Math.max(0, left.length() - 40)));
        return sum + neighbours(left.substring(left.lastIndexOf(' ') + 1), right);
    }

    /** What a sentence that begins at {@code start} adds to the odds of each space after it. */
    Beginning from(int start) {
        return new Beginning(start);
    }

    /** The run of letters before the space, the length of the one after it, and the start of the one after that. */
    private double neighbours(String before, String right) {
        int next = right.indexOf(' ');
        double sum = table.weight("p:" + bucket(before.length(), TOKENS)) + starts("q:", before, 2, 6);
        sum += table.weight("n:" + bucket(next < 0 ? right.length() : next, TOKENS));
        if (next < 0) {
            return sum;
        }
        String second = right.substring(next + 1);
        for (int length = 2; length <= 5; length++) {
            sum += table.weight("x:" + second.substring(0, Math.min(length, second.length())));
        }
        return sum;
    }

    private double starts(String kind, String of, int shortest, int longest) {
        double sum = 0;
        for (int length = shortest; length <= Math.min(longest, of.length()); length++) {
            sum += table.weight(kind + of.substring(0, length));
        }
        return sum;
    }

    private double ends(String kind, String of, int longest) {
        double sum = 0;
        for (int length = 1; length <= Math.min(longest, of.length()); length++) {
            sum += table.weight(kind + of.substring(of.length() - length));
        }
        return sum;
    }

    private double markers(String kind, String in) {
        double sum = 0;
        for (String marker : MARKERS) {
            sum += in.contains(marker) ? table.weight(kind + marker) : 0;
        }
        return sum;
    }

    private static int bucket(int value, int[] edges) {
        int bucket = 0;
        while (bucket < edges.length && value >= edges[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** A beginning of a sentence, read once for all the spaces at which it may end. */
    final class Beginning {
        private static final int LONGEST = 7;

        private final int start;
        private final double[][] opening = new double[KINDS.length][];
        private final int[] markerEnds = new int[MARKERS.size()];

        private Beginning(int start) {
            this.start = start;
            for (int kind = 0; kind < KINDS.length; kind++) {
                opening[kind] = openings(KINDS[kind]);
            }
            for (int i = 0; i < markerEnds.length; i++) {
                int found = Arrays.binarySearch(markerStarts[i], start);
                int next = found < 0 ? -found - 1 : found;
                markerEnds[i] = next == markerStarts[i].length
                        ? Integer.MAX_VALUE
                        : markerStarts[i][next] + MARKERS.get(i).length();
            }
        }

        /** What the length and the beginning of the sentence, and the markers in it, add at a space. */
        double odds(int at) {
            int size = at - start;
            int kind = size < 55 ? 0 : size < 110 ? 1 : 2;
            double sum = lengths[bucket(size, LENGTHS)] + opening[kind][Math.min(size, LONGEST)];
            for (int i = 0; i < markerEnds.length; i++) {
                sum += markerEnds[i] <= at ? markersInside[i] : 0;
            }
            return sum;
        }

        private double[] openings(String kind) {
            double[] sums = new double[LONGEST + 1];
            for (int length = 2; length <= LONGEST; length++) {
                int end = start + length;
                sums[length] =
                        sums[length - 1] + (end > text.length() ? 0 : table.weight(kind + text.substring(start, end)));
            }
            return sums;
        }
    }
}
