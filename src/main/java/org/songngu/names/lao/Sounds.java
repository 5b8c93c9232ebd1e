package org.songngu.names.lao;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a plain spelling with one sign for each sound. Capitals of consonants are kh, th, ph, ch and ng, J is gn, nh and y; of
 * vowels E is ia, A is ua in all its spellings, I ai, O ao, V eo and io, Y oui and ouai, W eui; a small y is oi.
 */
final class Sounds {
    private static final int LONGEST = 4;
    private static final Map<String, String> VOWELS =
            table("a a aa a e e ae e ea e i i ee i ii i o o u u ou u oo u eu u ue u oe u uu u ouu u"
                    + " ia E ie E iea E ua A oua A eua A uea A oa A uo A ouo A oue A eoa A ueua A"
                    + " ai I ei I aii I ao O au O eo V aeo V io V iu V iou V ieo V iao V iau V eao V ieu V"
                    + " oi y oui Y ui Y ouai Y uai Y oai Y eui W euai W uei W oei W");
    private static final Map<String, String> CONSONANTS =
            table("kh K kkh K ckh K gkh K th T tth T ph P pph P ch C ng N gn J ny J nh J"
                    + " y J sh s x s z s s s ck k kk k k k q k c k g k b b d d dh T f f bh P h h j C l l r l m m n n p p t t"
                    + " v v w v");
    private static final Map<Character, Character> CODAS = Map.ofEntries(
            Map.entry('d', 't'),
            Map.entry('T', 't'),
            Map.entry('s', 't'),
            Map.entry('b', 'p'),
            Map.entry('P', 'p'),
            Map.entry('f', 'p'),
            Map.entry('K', 'k'),
            Map.entry('l', 'n'),
            Map.entry('J', 'n'));
    /** What is left of a vowel that ends in i before y: Xaiyabouly is Xayabouly. */
    private static final Map<Character, String> BEFORE_Y = Map.of('I', "a", 'Y', "A", 'y', "o", 'i', "");

    private static final Pattern CLOSED_E = Pattern.compile("(?<=.)e(?=[nNmktp])");
    private static final Pattern TWICE = Pattern.compile("(.)\\1");

    private final String spelling;
    private final StringBuilder sounds = new StringBuilder();

    private Sounds(String spelling) {
        this.spelling = spelling;
    }

    private static Map<String, String> table(String pairs) {
        String[] words = pairs.split(" ");
        Map<String, String> table = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            table.put(words[i], words[i + 1]);
        }
        return Map.copyOf(table);
    }

    static String of(String plain) {
        Sounds sounds = new Sounds(plain);
        sounds.write();
        return sounds.sounds.toString();
    }

    /** Sounds without breath, with one vowel for e and a before a coda. */
    static String widened(String sounds) {
        String breathless =
                sounds.replace('K', 'k').replace('T', 't').replace('P', 'p').replace('f', 'p');
        return TWICE.matcher(CLOSED_E.matcher(breathless).replaceAll("a")).replaceAll("$1");
    }

    static boolean isConsonant(String letters) {
        return CONSONANTS.containsKey(letters);
    }

    private void write() {
        int at = 0;
        while (at < spelling.length()) {
            int end = endOfGroup(at);
            String group = spelling.substring(at, end);
            if (LatinSpelling.isVowel(group.charAt(0))) {
                pieces(group, VOWELS).forEach(sounds::append);
            } else {
                writeConsonants(pieces(group, CONSONANTS), at > 0, end == spelling.length());
            }
            at = end;
        }
    }

    private int endOfGroup(int start) {
        boolean vowel = LatinSpelling.isVowel(spelling.charAt(start));
        int end = start + 1;
        while (end < spelling.length() && LatinSpelling.isVowel(spelling.charAt(end)) == vowel) {
            end++;
        }
        return end;
    }

    /** The longest spellings of a table from left to right; nh is n before another consonant. */
    private static List<String> pieces(String group, Map<String, String> table) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < group.length()) {
            int end = Math.min(group.length(), at + LONGEST);
            while (end > at + 1 && !table.containsKey(group.substring(at, end))) {
                end--;
            }
            String piece = group.substring(at, end);
            boolean plainN = piece.equals("nh") && end < group.length();
            pieces.add(plainN ? "n" : table.getOrDefault(piece, piece));
            at = end;
        }
        return pieces;
    }

    /** The first consonant behind a vowel closes its syllable if it is the last one or another follows. */
    private void writeConsonants(List<String> consonants, boolean behindVowel, boolean last) {
        for (int i = 0; i < consonants.size(); i++) {
            char sound = consonants.get(i).charAt(0);
            boolean coda = behindVowel && i == 0 && (last || consonants.size() > 1);
            append(coda ? CODAS.getOrDefault(sound, sound) : sound);
        }
    }

    private void append(char sound) {
        int end = sounds.length() - 1;
        if (end >= 0) {
            char before = sounds.charAt(end);
            boolean doubled = before == sound || (isStopWithBreath(sound) && before == Character.toLowerCase(sound));
            if (doubled || (before == 'n' && (sound == 'N' || sound == 'J'))) {
                sounds.setLength(end);
            } else if (sound == 'J' && BEFORE_Y.containsKey(before)) {
                sounds.replace(end, end + 1, BEFORE_Y.getOrDefault(before, ""));
            }
        }
        sounds.append(sound);
    }

    private static boolean isStopWithBreath(char sound) {
        return sound == 'K' || sound == 'T' || sound == 'P';
    }
}
