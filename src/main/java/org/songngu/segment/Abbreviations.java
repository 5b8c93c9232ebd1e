package org.songngu.segment;

import java.util.Set;
import java.util.regex.Pattern;

/** Words whose full stop ends no sentence, in English and Vietnamese news. */
final class Abbreviations {
    /** A name or a number always follows. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr",
            "mrs",
            "ms",
            "messrs",
            "dr",
            "prof",
            "assoc",
            "asst",
            "assoc.prof",
            "asst.prof",
            "gen",
            "lt",
            "col",
            "maj",
            "capt",
            "sgt",
            "adm",
            "brig",
            "cmdr",
            "rev",
            "hon",
            "gov",
            "sen",
            "rep",
            "pres",
            "st",
            "mt",
            "ft",
            "vs",
            "cf",
            "e.g",
            "i.e",
            "viz",
            "fig",
            "vol",
            "art",
            "op",
            "tp",
            "tx",
            "tt",
            "gs",
            "pgs",
            "pgs.ts",
            "gs.ts",
            "ts",
            "ths",
            "bs",
            "ks",
            "cn",
            "ncs",
            "ths.bs",
            "gs.tskh",
            "ts.bs",
            "ls",
            "q",
            "p",
            "h",
            "kts",
            "nsnd",
            "nsưt",
            "đ/c",
            "tr",
            "stt",
            "đt",
            "gs.vs",
            "bscki",
            "bsckii",
            "pgs.ts.bs",
            "ts.ks",
            "th.s",
            "t.s",
            "dep",
            "amb",
            "sec",
            "supt",
            "insp",
            "cpl",
            "pvt",
            "dir",
            "nxb",
            "cty",
            "đh",
            "thpt",
            "bv",
            "kcn");
    /** A number follows where it is an abbreviation. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "no", "nos", "pp", "p", "vol", "art", "ch", "sec", "fig", "eq", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "approx", "ca", "c", "điều", "est", "para", "paras", "ext",
            "tel", "fax", "div", "km", "ql", "tl", "pop", "apt", "bldg", "rd", "nr", "cl", "sđt", "số", "st", "đ", "k");
    /** May end a sentence as well: it does when a usual opener follows. */
    private static final Set<String> EITHER = Set.of(
            "u.s",
            "u.k",
            "u.n",
            "e.u",
            "u.s.a",
            "d.c",
            "inc",
            "ltd",
            "co",
            "corp",
            "jr",
            "sr",
            "ph.d",
            "m.a",
            "b.a",
            "lao p.d.r",
            "p.d.r",
            "l.p.d.r");

    /** What follows the time of day inside a sentence. */
    private static final Set<String> AFTER_TIME = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "hanoi",
            "hà",
            "vientiane",
            "vietnam",
            "việt",
            "lao",
            "laos",
            "indochina",
            "bangkok",
            "gmt",
            "ict",
            "utc",
            "est",
            "eastern",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> TIMES = Set.of("a.m", "p.m");
    /** End a list; a capital after them begins a sentence. */
    private static final Set<String> ENDS = Set.of("etc", "v.v");

    /** No name begins with one of these, so that an initial before it ends a sentence: Plan B. It failed. */
    private static final Set<String> NEVER_NAMES = Set.of(
            "the",
            "it",
            "he",
            "she",
            "they",
            "we",
            "this",
            "that",
            "these",
            "those",
            "but",
            "however",
            "meanwhile",
            "both",
            "his",
            "her",
            "its",
            "their",
            "there",
            "after",
            "when",
            "while",
            "according");

    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "this",
            "that",
            "these",
            "those",
            "but",
            "and",
            "for",
            "after",
            "before",
            "during",
            "according",
            "both",
            "his",
            "her",
            "its",
            "their",
            "with",
            "as",
            "meanwhile",
            "however",
            "earlier",
            "later",
            "there",
            "then",
            "when",
            "while",
            "if",
            "once",
            "from",
            "by",
            "to",
            "also",
            "besides",
            "finally",
            "theo",
            "tại",
            "trong",
            "ông",
            "bà",
            "hai",
            "các",
            "những",
            "cùng",
            "ngoài",
            "sau",
            "trước",
            "về",
            "đây",
            "trước đó",
            "nhân",
            "ngày",
            "đồng");

    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})+");

    private Abbreviations() {}

    /**
     * True if the full stop after {@code word} does not end a sentence.
     *
     * @param word the word before the stop in lower case, inner stops kept
     * @param next the word after it in lower case, empty at the end
     */
    static boolean holds(String word, String next) {
        if (next.isEmpty()) {
            return false;
        }
        if (TIMES.contains(word)) {
            return AFTER_TIME.contains(next);
        }
        if (ENDS.contains(word)) {
            return false;
        }
        if (BEFORE_NAME.contains(word) || (isInitial(word) && !NEVER_NAMES.contains(next))) {
            return true;
        }
        if (BEFORE_NUMBER.contains(word) && Character.isDigit(next.charAt(0))) {
            return true;
        }
        return EITHER.contains(word) && !OPENERS.contains(next);
    }

    private static boolean isInitial(String word) {
        return (word.length() == 1 && Character.isLetter(word.charAt(0)))
                || (INITIALS.matcher(word).matches() && !EITHER.contains(word));
    }
}
