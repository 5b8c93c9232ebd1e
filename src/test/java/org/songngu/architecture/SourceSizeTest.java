package org.songngu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSizeTest {
    @Test
    void keepsFilesMethodsAndParameterListsSmall() throws IOException {
        assertThat(SourceSize.oversized(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void namesTheFileAndLineOfALongMethod(@TempDir Path sources) throws IOException {
        Files.writeString(
                sources.resolve("Long.java"), "class Long {\n  void run() {\n" + "\n".repeat(40) + "  }\n}\n");

        assertThat(SourceSize.oversized(sources))
                .singleElement()
                .asString()
                .endsWith("Long.java:2: run has 42 lines, more than 40");
    }

    @Test
    void namesTheMethodWithTooManyParametersButNotTheRecord(@TempDir Path sources) throws IOException {
        String seven = "int a, int b, int c, int d, int e, int f, int g";
        Files.writeString(
                sources.resolve("Wide.java"),
                "class Wide { void put(" + seven + ") {} record Row(" + seven + ") { Row { } } }\n");

        assertThat(SourceSize.oversized(sources))
                .singleElement()
                .asString()
                .endsWith("Wide.java:1: put has 7 parameters, more than 6");
    }

    @Test
    void namesALongFile(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Tall.java"), "class Tall {}\n" + "//\n".repeat(300));

        assertThat(SourceSize.oversized(sources)).singleElement().asString().contains("the file has 301 lines");
    }
}
