package org.songngu.failure;

/** A failure that a user can mend: what is wrong, and a hint that says what to do. Its message is one line. */
public final class SongnguException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitStatus status;
    private final String hint;

    public SongnguException(ExitStatus status, String problem, String hint) {
        super(oneLine(problem));
        this.status = status;
        this.hint = oneLine(hint);
    }

    public SongnguException(ExitStatus status, String problem, String hint, Throwable cause) {
        super(oneLine(problem), cause);
        this.status = status;
        this.hint = oneLine(hint);
    }

    public static SongnguException usage(String problem, String hint) {
        return new SongnguException(ExitStatus.USAGE, problem, hint);
    }

    public static SongnguException badInput(String problem, String hint) {
        return new SongnguException(ExitStatus.BAD_INPUT, problem, hint);
    }

    public static SongnguException model(String problem, String hint) {
        return new SongnguException(ExitStatus.MODEL, problem, hint);
    }

    public ExitStatus status() {
        return status;
    }

    /** What the user can do about it. */
    public String hint() {
        return hint;
    }

    /** What is wrong; never null. */
    public String problem() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
