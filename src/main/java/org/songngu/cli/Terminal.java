package org.songngu.cli;

/** Whether a person is looking. Java 17 cannot ask for one stream alone, so the launcher does and tells by a property. */
final class Terminal {
    private Terminal() {}

    static boolean onStandardOutput() {
        return Boolean.getBoolean("songngu.stdout.terminal");
    }

    static boolean onStandardError() {
        return Boolean.getBoolean("songngu.stderr.terminal");
    }
}
