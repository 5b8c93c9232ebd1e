package org.songngu.translate;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import org.songngu.text.Lang;

/** Makes what a model writes look like print in the target language. */
final class Typography {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Pattern UNKNOWN = Pattern.compile("<unk>|\\[UNK]|⁇|\uFFFD");
    private static final String LAO = "[\\u0E80-\\u0ECF\\u0EDC-\\u0EDF]";

    private static final List<Rule> EVERYWHERE = List.of(
            new Rule("[\\h\\v▁]+", " "),
            new Rule("''|``", "\""),
            new Rule("[«»„‟]", "\""),
            new Rule(" ?\\. ?\\. ?\\.+", "…"),
            new Rule(" +(?=[,.;:!?…](?![\\p{L}\\p{N}]))", ""),
            new Rule(" +(?=[)\\]}”])", ""),
            new Rule("(?<=[(\\[{“]) +", ""),
            new Rule("(?<=\\d) %", "%"),
            new Rule("([,;])(?: ?\\1)+", "$1"));

    private static final List<Rule> LAO_ONLY = List.of(
            new Rule("(?<=" + LAO + ")(?=[(“\\d])", " "),
            new Rule("(?<=[)”\\d%])(?=" + LAO + ")", " "),
            new Rule(" +(?=[ໆຯ])", ""));

    private static final Pattern OWN_STOP = Pattern.compile("[ .!?…;:,。！？]+$");
    private static final Pattern ENDS_SHORT =
            Pattern.compile("(?:^|[^\\p{L}])\\p{L}(?:\\.\\p{L})+$|(?<!\\p{L})(?:Co|Ltd|Jr|Sr|Inc|v\\.v)$");
    private static final String CLOSERS = "\"'”’»)]}";
    private static final String STOPS = ".!?…;:。！？";

    private record Rule(Pattern pattern, String replacement) {
        Rule(String pattern, String replacement) {
            this(Pattern.compile(pattern), replacement);
        }
    }

    private Typography() {}

    /** How many marks for an unknown character a model's text has. */
    static int unknown(String text) {
        return (int) UNKNOWN.matcher(text).results().count();
    }

    /** NFC, quotes and spaces by the custom of the language, no marks for unknown characters. */
    static String tidy(Lang lang, String text) {
        String tidy = UNKNOWN.matcher(NFC.normalize(text)).replaceAll(" ");
        for (Rule rule : EVERYWHERE) {
            tidy = rule.pattern().matcher(tidy).replaceAll(rule.replacement());
        }
        tidy = quoted(tidy);
        if (lang == Lang.LO) {
            for (Rule rule : LAO_ONLY) {
                tidy = rule.pattern().matcher(tidy).replaceAll(rule.replacement());
            }
        }
        return tidy.strip();
    }

    /** Pairs of straight quotes become curved; an odd one among them is left for a person. */
    private static String quoted(String text) {
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            return text;
        }
        StringBuilder curved = new StringBuilder(text.length());
        boolean open = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"') {
                boolean gapInside =
                        c == ' ' && !open && curved.length() > 0 && curved.charAt(curved.length() - 1) == '“';
                if (!gapInside) {
                    curved.append(c);
                }
            } else {
                if (!open && curved.charAt(curved.length() - 1) == ' ') {
                    curved.setLength(curved.length() - 1);
                }
                curved.append(open ? '“' : '”');
                open = !open;
            }
        }
        return curved.toString();
    }

    /** The stop that ends a text, before any closing quote or bracket; empty if there is none. */
    static String stop(String text) {
        String bare = text.substring(0, closersFrom(text)).stripTrailing();
        if (bare.endsWith("...")) {
            return "…";
        }
        char last = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
        return switch (last) {
            case '。' -> ".";
            case '！' -> "!";
            case '？' -> "?";
            default -> STOPS.indexOf(last) >= 0 ? String.valueOf(last) : "";
        };
    }

    /** The target with the stop of its source in place of its own; an abbreviation keeps the stop that belongs to it. */
    static String withStopOf(String source, String target) {
        String wanted = stop(source);
        int closers = closersFrom(target);
        String bare = OWN_STOP.matcher(target.substring(0, closers)).replaceFirst("");
        String own = target.substring(bare.length(), closers);
        boolean abbreviated = own.equals(".") && ENDS_SHORT.matcher(bare).find();
        if (bare.isBlank() || (abbreviated && (wanted.isEmpty() || wanted.equals(".")))) {
            return target;
        }
        String closing = target.substring(closers);
        boolean inside = !own.isBlank() || (isQuote(closing) && closersFrom(source) < source.length());
        return inside ? bare + wanted + closing : bare + closing + wanted;
    }

    private static boolean isQuote(String closing) {
        return !closing.isEmpty() && ")]}".indexOf(closing.charAt(0)) < 0;
    }

    private static int closersFrom(String text) {
        int at = text.length();
        while (at > 0 && CLOSERS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
