package org.songngu.brief;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;
import org.songngu.files.Sha256;
import org.songngu.text.Article;
import org.songngu.text.Diacritics;
import org.songngu.text.Lang;

/** Names briefs: {@code 001-visit-3f2a9c01-vi} for {@code news/001 Visit.txt} into Vietnamese. */
final class BriefId {
    private static final int LONGEST_NAME = 48;
    private static final int HASH_DIGITS = 8;
    private static final Pattern FOLDER = Pattern.compile("^.*[/\\\\]");
    private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,5}$");

    private BriefId() {}

    static String of(Article article, Lang to) {
        String hash = Sha256.of(article.raw()).substring(0, HASH_DIGITS);
        return name(article.input()) + "-" + hash + "-" + to.code();
    }

    private static String name(String input) {
        String file = EXTENSION.matcher(FOLDER.matcher(input).replaceFirst("")).replaceFirst("");
        String plain = Diacritics.strip(Normalizer2.getNFCInstance().normalize(file))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "article" : cut;
    }
}
