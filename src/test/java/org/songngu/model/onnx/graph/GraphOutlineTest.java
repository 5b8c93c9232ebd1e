package org.songngu.model.onnx.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songngu.model.onnx.graph.OnnxGraph.Type;

class GraphOutlineTest {
    private final OnnxGraph branch = new OnnxGraph("branch", 17)
            .node("Relu", List.of("x"), List.of("inner"))
            .output("inner", Type.FLOAT, "rows", 4);

    private final byte[] file = new OnnxGraph("outer", 17)
            .input("x", Type.FLOAT, "rows", 4)
            .input("flag", Type.BOOL, 1)
            .input("weight", Type.FLOAT, 100, 100)
            .constant("weight", new float[10_000], 100, 100)
            .node(
                    "If",
                    List.of("flag"),
                    List.of("y"),
                    Attribute.of("then_branch", branch),
                    Attribute.of("else_branch", branchOf("Abs")))
            .output("y", Type.FLOAT, "rows", 4)
            .toBytes();

    private static OnnxGraph branchOf(String operator) {
        return new OnnxGraph("other", 17)
                .node(operator, List.of("x"), List.of("inner"))
                .output("inner", Type.FLOAT, "rows", 4);
    }

    @Test
    void tellsInputsWithTheirShapesAndTheOperatorsOfBranchesToo() throws IOException {
        GraphOutline outline = GraphOutline.read(new ByteArrayInputStream(file));

        assertThat(outline.inputs()).containsOnlyKeys("x", "flag").containsEntry("x", List.of(-1L, 4L));
        assertThat(outline.outputs()).containsOnlyKeys("y");
        assertThat(outline.operators()).containsExactlyInAnyOrder("If", "Relu", "Abs");
        assertThat(outline.size("x", 1)).hasValue(4);
        assertThat(outline.size("x", 0)).isEmpty();
        assertThat(outline.size("x", 7)).isEmpty();
        assertThat(outline.size("z", 0)).isEmpty();
    }

    @Test
    void refusesAFileThatIsCutOff() {
        for (int length : new int[] {0, 1, 20, 5_000, file.length - 30}) {
            byte[] cut = Arrays.copyOf(file, length);

            assertThatThrownBy(() -> GraphOutline.read(new ByteArrayInputStream(cut)))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesAFileThatIsNoGraph() {
        byte[] page = "<!DOCTYPE html><title>404</title>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> GraphOutline.read(new ByteArrayInputStream(page)))
                .isInstanceOf(IOException.class);
    }
}
