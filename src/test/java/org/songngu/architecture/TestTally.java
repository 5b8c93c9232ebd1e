package org.songngu.architecture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says at the end of a build how many tests ran; a build that ran none fails. */
public final class TestTally {
    private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*>");

    private TestTally() {}

    public static void main(String[] args) throws IOException {
        Path build = Path.of(args[0]);
        int units = ran(build.resolve("surefire-reports"));
        int launched = ran(build.resolve("failsafe-reports"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("songngu: %d tests ran (%d unit, %d with the real launcher)%n", units + launched, units, launched);
        if (units == 0 || launched == 0) {
            throw new IllegalStateException("a build without tests proves nothing");
        }
    }

    private static int ran(Path reports) throws IOException {
        int count = 0;
        if (Files.isDirectory(reports)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
                for (Path file : files) {
                    count += ranIn(Files.readString(file));
                }
            }
        }
        return count;
    }

    private static int ranIn(String report) {
        Matcher suite = SUITE.matcher(report);
        return suite.find() ? number(suite.group(), "tests") - number(suite.group(), "skipped") : 0;
    }

    private static int number(String tag, String attribute) {
        Matcher value = Pattern.compile(" " + attribute + "=\"(\\d+)\"").matcher(tag);
        return value.find() ? Integer.parseInt(value.group(1)) : 0;
    }
}
