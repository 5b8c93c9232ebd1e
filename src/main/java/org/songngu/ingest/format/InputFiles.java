package org.songngu.ingest.format;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;

/**
 * Turns what stands on a command line into the files to read. A folder stands for the articles in it and below it, in the
 * order of their names; a file for itself, whatever its name; {@code -} for standard input. No file comes twice. What is
 * missing, cannot be opened or has no article in it comes back as it is: its reader says why, and the others can be read.
 */
public final class InputFiles {
    private InputFiles() {}

    /** The files to read, in the order given; {@code -} comes back as the path {@code -}. */
    public static List<Path> expand(List<String> inputs) {
        Set<Path> files = new LinkedHashSet<>();
        for (String input : inputs) {
            if (input.equals(DocumentReader.STDIN)) {
                files.add(Path.of(input));
            } else {
                files.addAll(expand(path(input)));
            }
        }
        return List.copyOf(files);
    }

    private static Path path(String input) {
        if (input.isBlank()) {
            throw SongnguException.badInput(
                    "an input without a name", "give a file, a folder, or - for standard input");
        }
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            throw SongnguException.badInput(
                    input + ": not a file name", "give a file, a folder, or - for standard input");
        }
    }

    private static List<Path> expand(Path input) {
        if (Files.isDirectory(input)) {
            return articlesIn(input);
        }
        return List.of(input);
    }

    private static List<Path> articlesIn(Path folder) {
        Articles articles = new Articles(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, articles);
        } catch (IOException e) {
            return List.of(folder);
        }
        return articles.found.isEmpty()
                ? List.of(folder)
                : articles.found.stream().sorted().toList();
    }

    private static final class Articles extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> found = new ArrayList<>();

        Articles(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean readme = file.getFileName().toString().equalsIgnoreCase("README.md");
            // A link that leads nowhere is no regular file, and a lost article is better said than passed over.
            if ((attributes.isRegularFile() || attributes.isSymbolicLink())
                    && !isHidden(file)
                    && !readme
                    && Format.ofName(file).isPresent()) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }

    /** The refusal of a folder that stands for no article. */
    static SongnguException withoutArticles(Path folder) {
        return Files.isReadable(folder)
                ? SongnguException.badInput(
                        folder + ": no article in this folder",
                        "articles are files named .txt, .md, .html or .docx; hidden files and README.md are passed over")
                : SongnguException.badInput(folder + ": cannot be read: permission denied", "check its permissions");
    }

    /** The refusal of a file that is not there, with the one in its folder that may be meant. */
    static SongnguException missing(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        if (!Files.isDirectory(folder)) {
            return SongnguException.badInput(
                    file + ": no such file", "there is no folder " + folder + " either: check the path");
        }
        String hint = nearest(file, folder)
                .map(name -> "did you mean " + file.resolveSibling(name) + "?")
                .orElse("check the name, or give a folder or - for standard input");
        return SongnguException.badInput(file + ": no such file", hint);
    }

    private static Optional<String> nearest(Path file, Path folder) {
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names =
                    siblings.map(path -> path.getFileName().toString()).sorted().toList();
            return DidYouMean.nearest(String.valueOf(file.getFileName()), names);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
