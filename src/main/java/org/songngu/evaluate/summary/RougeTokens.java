package org.songngu.evaluate.summary;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;

/** What ROUGE counts in a text, all in small letters. */
public enum RougeTokens {
    /** Runs of {@code a-z0-9}, as in Google's rouge_score. For English. */
    ASCII("ascii", "[a-z0-9]+"),
    /** The same, each longer than three letters without its ending, as in rouge_score with its stemmer. */
    STEMS("ascii", "[a-z0-9]+"),
    /** Runs of letters, marks and digits of any script, composed (NFC). For Vietnamese these are syllables. */
    SYLLABLES("syllables", "[\\p{L}\\p{M}\\p{N}]+"),
    /** Every letter or digit with the marks on it (grapheme clusters), composed. For Lao, which has no spaces between words. */
    GRAPHEMES("graphemes", "\\X");

    private static final int UNSTEMMED = 3;

    private final String label;
    private final Pattern token;

    RougeTokens(String label, String token) {
        this.label = label;
        this.token = Pattern.compile(token);
    }

    /** Those that suit a language. */
    public static RougeTokens fitFor(Lang lang, boolean stems) {
        return switch (lang) {
            case EN -> stems ? STEMS : ASCII;
            case VI -> SYLLABLES;
            case LO -> GRAPHEMES;
        };
    }

    /** The tokens of a text, in order. */
    public List<String> of(String text) {
        Matcher matcher = token.matcher(folded(text));
        List<String> tokens = new ArrayList<>();
        while (matcher.find()) {
            String found = matcher.group();
            if (this != GRAPHEMES || found.codePoints().anyMatch(UCharacter::isLetterOrDigit)) {
                tokens.add(this == STEMS && found.length() > UNSTEMMED ? PorterStemmer.stem(found) : found);
            }
        }
        return tokens;
    }

    private String folded(String text) {
        boolean asItStands = this == ASCII || this == STEMS;
        return (asItStands ? text : Normalizer.normalize(text, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
    }

    public Signature signature() {
        return Signature.of("tok", label).with("stem", this == STEMS ? "porter" : "no");
    }
}
