package org.songngu.translate;

import java.util.List;
import java.util.regex.Pattern;
import org.songngu.text.Lang;

/** Puts the targets of a sentence's parts together again. */
final class ClauseJoiner {
    private static final Pattern INNER_END = Pattern.compile("[\\s.,;:!?…–—-]+$");
    private static final Pattern ABBREVIATED =
            Pattern.compile("(?:\\p{L}\\.){2,}$|(?:^|\\s)(?:Co|Ltd|Jr|Sr|No|v\\.v)\\.$");

    private final Lang from;
    private final Lang to;

    ClauseJoiner(Lang from, Lang to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The parts of one sentence in order.
     *
     * @param source the text that the part is the target of
     * @param mark see {@link ClauseSplitter.Part}
     */
    record Joint(String source, String target, String mark, List<Sought> sought) {}

    String join(List<Joint> parts) {
        StringBuilder whole = new StringBuilder();
        String before = "";
        for (Joint part : parts) {
            String target = whole.isEmpty() ? part.target() : inner(part);
            if (!target.isBlank()) {
                whole.append(whole.isEmpty() ? "" : separator(before)).append(target.strip());
                before = part.mark();
                if (!part.mark().isEmpty()) {
                    endOpen(whole);
                }
            }
        }
        return whole.toString();
    }

    /** A capital that the part has in its source is no capital of the sentence's start. */
    private String inner(Joint part) {
        int first = Letters.firstInk(part.source());
        boolean kept = first < part.source().length()
                && Character.isUpperCase(part.source().charAt(first));
        return Letters.hasCase(from) && kept ? part.target() : Casing.lowered(part.target(), part.sought());
    }

    /** Takes back the end that a model gives to every sentence. */
    private static void endOpen(StringBuilder whole) {
        if (!ABBREVIATED.matcher(whole).find()) {
            String open = INNER_END.matcher(whole).replaceFirst("");
            whole.setLength(open.length());
        }
    }

    private String separator(String mark) {
        return switch (mark) {
            case "–" -> " – ";
            case ";", ":" -> mark + " ";
            case "," -> to == Lang.LO ? " " : ", ";
            default -> to == Lang.LO ? " " : ", ";
        };
    }
}
