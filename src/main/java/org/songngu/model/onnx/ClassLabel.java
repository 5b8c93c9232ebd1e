package org.songngu.model.onnx;

/**
 * The label of a class, such as {@code B-PER}, taken apart.
 *
 * @param place where in a span the token stands
 * @param name the label without its prefix; empty for a token outside all spans
 */
record ClassLabel(Place place, String name) {
    private static final ClassLabel OUTSIDE = new ClassLabel(Place.INSIDE, "");

    /** Where in a span a token stands. */
    enum Place {
        FIRST,
        INSIDE,
        LAST,
        ONLY
    }

    /** Reads the labels of BIO, BIOES, BILOU and of plain names, with {@code -} or {@code _} after the prefix. */
    static ClassLabel of(String label) {
        if (label.equals("O")) {
            return OUTSIDE;
        }
        boolean prefixed = label.length() > 2 && (label.charAt(1) == '-' || label.charAt(1) == '_');
        return switch (prefixed ? label.charAt(0) : ' ') {
            case 'B' -> new ClassLabel(Place.FIRST, label.substring(2));
            case 'I', 'M' -> new ClassLabel(Place.INSIDE, label.substring(2));
            case 'E', 'L' -> new ClassLabel(Place.LAST, label.substring(2));
            case 'S', 'U' -> new ClassLabel(Place.ONLY, label.substring(2));
            default -> new ClassLabel(Place.INSIDE, label);
        };
    }

    boolean begins() {
        return place == Place.FIRST || place == Place.ONLY;
    }

    boolean ends() {
        return place == Place.LAST || place == Place.ONLY;
    }
}
