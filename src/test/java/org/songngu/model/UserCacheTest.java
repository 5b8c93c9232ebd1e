package org.songngu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class UserCacheTest {
    private static final String IN_A_LIBRARY = "org/junit/jupiter/api/Test.class";

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void liesWhereThePlatformKeepsCaches() {
        assertThat(UserCache.locate(Map.of(), "Linux", "/home/lan")).contains(Path.of("/home/lan/.cache/songngu"));
        assertThat(UserCache.locate(Map.of("XDG_CACHE_HOME", "/x"), "Linux", "/home/lan"))
                .contains(Path.of("/x/songngu"));
        assertThat(UserCache.locate(Map.of(), "Mac OS X", "/Users/lan"))
                .contains(Path.of("/Users/lan/Library/Caches/songngu"));
        assertThat(UserCache.locate(Map.of("LOCALAPPDATA", "/c/Local"), "Windows 11", "/c/lan"))
                .contains(Path.of("/c/Local/songngu"));
        assertThat(UserCache.locate(Map.of("SONGNGU_CACHE", "/mine"), "Linux", "/home/lan"))
                .contains(Path.of("/mine"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void passesOverPlacesThatAreNotAbsolute() {
        assertThat(UserCache.locate(Map.of("XDG_CACHE_HOME", "cache"), "Linux", "/home/lan"))
                .contains(Path.of("/home/lan/.cache/songngu"));
        assertThat(UserCache.locate(Map.of(), "Linux", "?")).isEmpty();
        assertThat(UserCache.locate(Map.of(), "Linux", "")).isEmpty();
    }

    @Test
    void unpacksALibraryFileOnceAndMendsACutOne() throws IOException {
        UserCache cache = new UserCache(folder);
        ClassPathFile file = ClassPathFile.find(IN_A_LIBRARY).orElseThrow();

        Path unpacked = cache.unpack(List.of(file)).orElseThrow().resolve("Test.class");
        assertThat(unpacked).hasSize(file.bytes());

        byte[] whole = Files.readAllBytes(unpacked);
        Files.write(unpacked, new byte[] {1, 2, 3});
        assertThat(cache.unpack(List.of(file))).contains(unpacked.getParent());
        assertThat(unpacked).hasBinaryContent(whole);
    }

    @Test
    void isDoneWithoutWhereNothingCanBeKept() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file where the folder should be");
        ClassPathFile file = ClassPathFile.find(IN_A_LIBRARY).orElseThrow();

        assertThat(new UserCache(occupied).unpack(List.of(file))).isEmpty();
    }

    @Test
    void knowsNoFileThatNoLibraryHas() {
        assertThat(ClassPathFile.find("no/such/file")).isEmpty();
    }
}
