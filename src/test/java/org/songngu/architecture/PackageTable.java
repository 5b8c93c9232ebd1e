package org.songngu.architecture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may use whom among the packages under {@code org.songngu}: the table of docs/architecture.md as data. */
final class PackageTable {
    static final String ROOT = "org.songngu";

    private static final List<String> GROUND = List.of("text", "failure", "provenance", "files");
    static final Set<String> STAGES =
            Set.of("ingest", "segment", "names", "summarize", "translate", "glossary", "align", "quality");

    private static final Map<String, Set<String>> MAY_USE = table();

    private PackageTable() {}

    /** The listed package that a Java package belongs to: {@code model} for {@code org.songngu.model.onnx}. */
    static String owner(String javaPackage) {
        String inner = javaPackage.equals(ROOT) ? "" : javaPackage.substring(ROOT.length() + 1);
        int dot = inner.indexOf('.');
        return dot < 0 ? inner : inner.substring(0, dot);
    }

    static boolean lists(String owner) {
        return MAY_USE.containsKey(owner);
    }

    static boolean allows(String user, String used) {
        return user.equals(used) || MAY_USE.getOrDefault(user, Set.of()).contains(used);
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new HashMap<>();
        GROUND.forEach(ground -> table.put(ground, Set.of()));
        Set<String> withModel = union(GROUND, List.of("model", "quantity"));
        table.put("model", union(GROUND));
        table.put("quantity", union(GROUND));
        STAGES.forEach(stage -> table.put(stage, withModel));
        Set<String> stagesAndBelow = union(withModel, STAGES);
        table.put("brief", union(GROUND, STAGES));
        table.put("pipeline", union(stagesAndBelow, List.of("brief")));
        table.put("evaluate", stagesAndBelow);
        Set<String> pipelineAndBelow = union(stagesAndBelow, List.of("brief", "pipeline"));
        table.put("batch", pipelineAndBelow);
        table.put("review", pipelineAndBelow);
        table.put("cli", union(pipelineAndBelow, List.of("batch", "evaluate", "review")));
        return Map.copyOf(table);
    }

    @SafeVarargs
    private static Set<String> union(Iterable<String>... parts) {
        Set<String> all = new TreeSet<>();
        Stream.of(parts).forEach(part -> part.forEach(all::add));
        return Set.copyOf(all);
    }
}
