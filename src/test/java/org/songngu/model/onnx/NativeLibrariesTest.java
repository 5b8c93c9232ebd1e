package org.songngu.model.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songngu.model.UserCache;

class NativeLibrariesTest {
    @TempDir
    Path folder;

    @Test
    void keepsDjlOffTheNetworkAndItsFilesInTheCache() {
        Properties system = platform();

        new NativeLibraries(system).prepare(Optional.of(new UserCache(folder)));

        assertThat(system)
                .containsEntry("ai.djl.offline", "true")
                .containsEntry("OPT_OUT_TRACKING", "true")
                .containsEntry("ENGINE_CACHE_DIR", folder.resolve("djl").toString());
        assertThat(Path.of(system.getProperty("onnxruntime.native.path")))
                .startsWith(folder)
                .isDirectoryContaining(file -> file.getFileName().toString().contains("onnxruntime4j_jni"));
    }

    @Test
    void leavesWhatTheCommandLineSet() {
        Properties system = platform();
        system.setProperty("ENGINE_CACHE_DIR", "/elsewhere");
        system.setProperty("onnxruntime.native.path", "/there");

        new NativeLibraries(system).prepare(Optional.of(new UserCache(folder)));

        assertThat(system)
                .containsEntry("ENGINE_CACHE_DIR", "/elsewhere")
                .containsEntry("onnxruntime.native.path", "/there");
    }

    @Test
    void givesDjlAFolderOfItsOwnWhereThereIsNoCache() {
        Properties system = platform();

        new NativeLibraries(system).prepare(Optional.empty());

        assertThat(Path.of(system.getProperty("ENGINE_CACHE_DIR"))).isEmptyDirectory();
        assertThat(system).doesNotContainKey("onnxruntime.native.path");
    }

    private static Properties platform() {
        Properties properties = new Properties();
        properties.setProperty("os.name", System.getProperty("os.name"));
        properties.setProperty("os.arch", System.getProperty("os.arch"));
        return properties;
    }
}
