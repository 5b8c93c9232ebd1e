package org.songngu.evaluate.romanization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.songngu.evaluate.Metric;
import org.songngu.names.lao.LaoRomaniser;
import org.songngu.names.lao.Romanised;
import org.songngu.names.lao.SpellingKey;
import org.songngu.provenance.Signature;
import org.songngu.text.Diacritics;

/** Counts how many Lao names are read, and how many spellings that a source gives meet what is read. */
public final class RomanizationScore {
    private static final int DIGITS = 4;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final LaoRomaniser romaniser = new LaoRomaniser();
    private final Collisions wide = new Collisions();
    private final Collisions close = new Collisions();
    private final Set<String> names = new HashSet<>();
    private final List<String> differences = new ArrayList<>();
    private int all;
    private int read;
    private int exact;
    private int closelyEqual;
    private int equal;

    public void add(NamePair pair) {
        all++;
        names.add(pair.lao());
        Romanised romanised = romaniser.romanise(pair.lao());
        romanised.unread().ifPresent(unread -> differ(pair, "not read: " + unread.message()));
        romanised.forms().ifPresent(forms -> compare(pair, forms));
    }

    private void compare(NamePair pair, Romanised.Forms forms) {
        read++;
        SpellingKey ours = SpellingKey.ofLatin(forms.press());
        SpellingKey theirs = SpellingKey.ofLatin(pair.latin());
        String written = letters(forms.bgn());
        wide.add(ours.wide(), written);
        close.add(ours.close(), written);
        exact += letters(forms.press()).equals(letters(pair.latin())) ? 1 : 0;
        closelyEqual += ours.close().equals(theirs.close()) ? 1 : 0;
        if (ours.meets(theirs)) {
            equal++;
        } else {
            differ(pair, forms.press() + " (" + ours.wide() + ", not " + theirs.wide() + ")");
        }
    }

    private void differ(NamePair pair, String what) {
        differences.add(pair.place() + ": " + pair.lao() + " " + pair.latin() + ": " + what);
    }

    private static String letters(String name) {
        return NO_LETTER.matcher(Diacritics.strip(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    public List<Metric> metrics(Signature origin) {
        Signature distinct = origin.with("lao", Integer.toString(names.size()));
        return List.of(
                share("key", equal, all, origin),
                share("close", closelyEqual, all, origin),
                share("exact", exact, all, origin.with("form", "press")),
                share("parsed", read, all, origin),
                share("collisions", wide.sharing(), wide.spellings(), distinct),
                share("close.collisions", close.sharing(), close.spellings(), distinct));
    }

    private static Metric share(String name, int part, int whole, Signature origin) {
        double value = whole == 0 ? 0 : (double) part / whole;
        return new Metric("romanization." + name, value, DIGITS, origin.with("counted", part + "/" + whole));
    }

    /** A line for each name that was not read or does not meet its spelling, with the reason. */
    public List<String> differences() {
        return List.copyOf(differences);
    }
}
