package org.songngu.model.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.songngu.model.ClassPathFile;
import org.songngu.model.UserCache;

/**
 * Tells DJL and ONNX Runtime, before their first class loads, to stay off the network, to look for no GPU, and where their
 * native libraries lie: unpacked once into the user's cache. Without a cache they go to a folder of this process alone, gone
 * at its end. What the command line has set already stays.
 */
final class NativeLibraries {
    private static final List<String> RUNTIME = List.of("onnxruntime", "onnxruntime4j_jni");

    private final Properties system;

    NativeLibraries(Properties system) {
        this.system = system;
    }

    /** May be called any number of times; only the first call before DJL loads has an effect. */
    void prepare(Optional<UserCache> cache) {
        synchronized (system) {
            // DJL otherwise asks a cloud's metadata address who it is, and offers to download engines.
            system.putIfAbsent("ai.djl.offline", "true");
            system.putIfAbsent("OPT_OUT_TRACKING", "true");
            system.putIfAbsent("ai.djl.onnx.disable_alternative", "true");
            system.putIfAbsent("RUST_FLAVOR", "cpu");
            if (!system.containsKey("ENGINE_CACHE_DIR")) {
                String folder = cache.map(c -> c.folder().resolve("djl"))
                        .orElseGet(NativeLibraries::folderOfThisProcess)
                        .toString();
                system.put("ENGINE_CACHE_DIR", folder);
                system.putIfAbsent("DJL_CACHE_DIR", folder);
            }
            cache.ifPresent(this::unpackRuntime);
        }
    }

    private void unpackRuntime(UserCache cache) {
        List<ClassPathFile> libraries = RUNTIME.stream()
                .map(name -> "ai/onnxruntime/native/" + platform() + "/" + fileName(name))
                .flatMap(resource -> ClassPathFile.find(resource).stream())
                .toList();
        if (libraries.size() == RUNTIME.size() && !system.containsKey("onnxruntime.native.path")) {
            cache.unpack(libraries)
                    .ifPresent(folder -> system.putIfAbsent("onnxruntime.native.path", folder.toString()));
        }
    }

    private String platform() {
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = system.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String family = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
        return family + (arch.equals("aarch64") || arch.equals("arm64") ? "-aarch64" : "-x64");
    }

    private static String fileName(String library) {
        return System.mapLibraryName(library).replace("jnilib", "dylib");
    }

    private static Path folderOfThisProcess() {
        try {
            Path folder = Files.createTempDirectory("songngu-djl");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
