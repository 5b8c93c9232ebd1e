package org.songngu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house style of English targets, on a target that a memory has without marks. */
class BriefStyleTest {
    private static final String VIETNAMESE = "Tổng Bí thư Tô Lâm đến Hà Nội và gặp nhân dân ở đó.";
    private static final String MEMORY = "<tmx version=\"1.4\"><header srclang=\"vi\"/><body><tu><tuv"
            + " xml:lang=\"vi\"><seg>" + VIETNAMESE
            + "</seg></tuv><tuv xml:lang=\"en\"><seg>General Secretary To Lam came to"
            + " Hanoi and met the people there.</seg></tuv></tu></body></tmx>";

    @TempDir
    private Path folder;

    @Test
    void writesTheNamesOfATargetWithTheirMarks() throws Exception {
        JsonNode segment = segment("--style", "diacritics");

        assertThat(segment.get("target").asText())
                .isEqualTo("General Secretary Tô Lâm came to Hà Nội and met the people there.");
        assertThat(segment.get("names"))
                .extracting(name -> name.get("outcome").asText())
                .containsOnly("already");
    }

    @Test
    void leavesTheTargetAsItComesWhereNoStyleIsAskedFor() throws Exception {
        assertThat(segment().get("target").asText())
                .isEqualTo("General Secretary To Lam came to Hanoi and met the people there.");
    }

    private JsonNode segment(String... style) throws Exception {
        Path article = Files.writeString(folder.resolve("a.txt"), VIETNAMESE);
        Path memory = Files.writeString(folder.resolve("m.tmx"), MEMORY);
        List<String> arguments = new ArrayList<>(List.of(
                "brief",
                article.toString(),
                "--to",
                "en",
                "--full",
                "--format",
                "json",
                "--memory",
                memory.toString()));
        for (String role : List.of("translator", "tagger", "restorer")) {
            arguments.addAll(List.of("--model", role + "=none"));
        }
        arguments.addAll(Arrays.asList(style));
        StringWriter out = new StringWriter();
        Main.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(new StringWriter()));
        return new ObjectMapper().readTree(out.toString()).get("segments").get(0);
    }
}
