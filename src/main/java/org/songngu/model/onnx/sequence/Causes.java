package org.songngu.model.onnx.sequence;

/** What went wrong at the bottom, where ONNX Runtime and the tokenizer say what it was. */
final class Causes {
    private Causes() {}

    static String deepest(Throwable e) {
        Throwable at = e;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at.getMessage() == null ? at.toString() : at.getMessage();
    }
}
