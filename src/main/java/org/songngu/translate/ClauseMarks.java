package org.songngu.translate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/** Where a sentence may be cut into clauses, and how gladly. */
final class ClauseMarks {
    /**
     * A place to cut.
     *
     * @param gap the mark with the space around it, which belongs to neither part
     * @param mark what stands there, in one spelling
     * @param penalty 0 for the best places, up to 0.5
     */
    record Cut(Span gap, String mark, double penalty) {}

    private record Rule(Pattern pattern, String mark, double penalty) {}

    private static final String EN_WORDS =
            "(?:and|but|while|whereas|so|because|although|though|yet|after|before|as|when"
                    + "|adding|saying|noting|stressing|affirming|thus|thereby)\\b";
    private static final String VI_WORDS =
            "(?:và|nhưng|mà|còn|song|đồng thời|trong khi|tuy nhiên|do đó|vì|bởi|nên|để|nhằm"
                    + "|qua đó|theo đó|trong đó|sau khi|trước khi|khi|nếu|cũng như|góp phần|khẳng định|nhấn mạnh|cho rằng)(?![\\p{L}\\p{M}])";
    private static final String LO_WORDS =
            "(?:ແຕ່|ໂດຍ|ເພື່ອ|ເຊິ່ງ|ຊຶ່ງ|ພ້ອມ|ໃນນັ້ນ|ສະນັ້ນ|ດັ່ງນັ້ນ|ເນື່ອງຈາກ|ຫຼັງຈາກ|ກ່ອນ|ໃນຂະນະ|ພາຍຫຼັງ|ທັງນີ້|ສ່ວນ)";
    /** After a comma: the next thing is no further item of a list. */
    private static final String NO_LIST = "(?![^,;]{0,40}(?:, | and | or | và | hoặc | ແລະ | ຫຼື ))";

    private static final String LAO = "[\\u0E80-\\u0ECF]";

    private static final Map<Lang, List<Rule>> RULES = rules();

    private static final Pattern QUOTED =
            Pattern.compile("“[^”]*”|‘[^’]*’(?!\\p{L})|«[^»]*»|\"[^\"]*\"|\\([^)]*\\)|\\[[^\\]]*\\]|\\{[^}]*\\}");
    private static final Pattern PROPER_ON_BOTH_SIDES =
            Pattern.compile("^(?:\\p{Lu}[\\p{L}\\p{M}]*|\\d[\\d.,%]*)\u0000(?:\\p{Lu}|\\d)");

    private ClauseMarks() {}

    /** All cuts outside the spans that stay whole, in order. */
    static List<Cut> of(Lang lang, String text, List<Span> whole) {
        BitSet kept = kept(text, whole);
        List<Cut> cuts = new ArrayList<>();
        for (Rule rule : RULES.getOrDefault(lang, List.of())) {
            Matcher gap = rule.pattern().matcher(text);
            while (gap.find()) {
                Span span = new Span(gap.start(), gap.end());
                if (kept.get(span.start(), span.end()).isEmpty()
                        && isNew(cuts, span)
                        && !joinsNames(rule, text, span)) {
                    cuts.add(new Cut(span, rule.mark(), rule.penalty()));
                }
            }
        }
        cuts.sort((a, b) -> a.gap().compareTo(b.gap()));
        return cuts;
    }

    /** What a quotation, a bracket or a span of the caller covers. */
    private static BitSet kept(String text, List<Span> whole) {
        BitSet kept = new BitSet();
        whole.forEach(span -> kept.set(span.start(), span.end()));
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            kept.set(quoted.start(), quoted.end());
        }
        int open = Math.max(text.lastIndexOf('“'), text.lastIndexOf('('));
        if (open >= 0 && !kept.get(open)) {
            kept.set(open, text.length());
        }
        return kept;
    }

    private static boolean isNew(List<Cut> cuts, Span span) {
        return cuts.stream().noneMatch(cut -> cut.gap().overlaps(span));
    }

    /** {@code Vientiane – Hanoi} and {@code 2021 - 2030} are one thing. */
    private static boolean joinsNames(Rule rule, String text, Span gap) {
        if (!rule.mark().equals("–")) {
            return false;
        }
        String before = text.substring(0, gap.start());
        String wordBefore = before.substring(before.lastIndexOf(' ') + 1);
        return PROPER_ON_BOTH_SIDES
                .matcher(wordBefore + "\u0000" + text.substring(gap.end()))
                .find();
    }

    private static Map<Lang, List<Rule>> rules() {
        Map<Lang, List<Rule>> rules = new EnumMap<>(Lang.class);
        rules.put(Lang.EN, latin(EN_WORDS));
        rules.put(Lang.VI, latin(VI_WORDS));
        List<Rule> lao = new ArrayList<>(marks());
        lao.add(rule(" (?=" + LO_WORDS + ")", " ", 0.1));
        lao.add(rule("(?<!, [^,;]{0,30}), (?=" + LAO + ")" + NO_LIST, ",", 0.25));
        lao.add(rule(" (?=ແລະ )", " ", 0.3));
        lao.add(rule("(?<=" + LAO + "{4}) (?=" + LAO + "{4})", " ", 0.4));
        rules.put(Lang.LO, lao);
        return rules;
    }

    private static List<Rule> latin(String words) {
        List<Rule> rules = new ArrayList<>(marks());
        rules.add(rule(", (?=" + words + ")", ",", 0.1));
        rules.add(rule("(?<!\\d)(?<!, [^,;]{0,40}), (?=\\p{Ll})" + NO_LIST, ",", 0.35));
        return rules;
    }

    private static List<Rule> marks() {
        return List.of(rule("; ", ";", 0), rule(": ", ":", 0.1), rule(" [-–—] ", "–", 0.1));
    }

    private static Rule rule(String pattern, String mark, double penalty) {
        return new Rule(Pattern.compile(pattern), mark, penalty);
    }
}
