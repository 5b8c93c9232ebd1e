package org.songngu.failure;

/** The exit codes of the command line; never renumbered. */
public enum ExitStatus {
    OK(0),
    FINDINGS(1),
    USAGE(2),
    BAD_INPUT(3),
    MODEL(4),
    PARTLY_FAILED(5),
    INTERNAL(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
