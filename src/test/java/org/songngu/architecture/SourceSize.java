package org.songngu.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads Java sources and names, with file and line, whatever has grown past the limits. */
final class SourceSize {
    static final int FILE_LINES = 300;
    static final int METHOD_LINES = 40;
    static final int PARAMETERS = 6;

    private SourceSize() {}

    static List<String> oversized(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources = sources(root);
        if (sources.isEmpty()) {
            return List.of();
        }
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            List<String> found = new ArrayList<>();
            sources.forEach(source -> checkFile(source, found));
            for (CompilationUnitTree unit : task.parse()) {
                new MethodScanner(unit, Trees.instance(task).getSourcePositions(), found).scan(unit, null);
            }
            return found;
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void checkFile(Path source, List<String> found) {
        try (Stream<String> lines = Files.lines(source)) {
            long count = lines.count();
            if (count > FILE_LINES) {
                found.add(source + ":" + FILE_LINES + ": the file has " + count + " lines, more than " + FILE_LINES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class MethodScanner extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            long lines = line(positions.getEndPosition(unit, method)) - start(method) + 1;
            if (lines > METHOD_LINES) {
                report(method, "has " + lines + " lines, more than " + METHOD_LINES);
            }
            int parameters = method.getParameters().size();
            if (parameters > PARAMETERS && !isRecordConstructor(method)) {
                report(method, "has " + parameters + " parameters, more than " + PARAMETERS);
            }
            return super.visitMethod(method, null);
        }

        /** A record's components are its data; they may be as many as the data are. */
        private boolean isRecordConstructor(MethodTree method) {
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            return owner instanceof ClassTree
                    && owner.getKind() == Tree.Kind.RECORD
                    && method.getName().contentEquals("<init>");
        }

        private void report(MethodTree method, String problem) {
            String file = unit.getSourceFile().getName();
            found.add(file + ":" + start(method) + ": " + method.getName() + " " + problem);
        }

        private long start(MethodTree method) {
            return line(positions.getStartPosition(unit, method));
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
