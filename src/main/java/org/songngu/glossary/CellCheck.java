package org.songngu.glossary;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.songngu.glossary.RowPlace.Remark;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Lang;
import org.songngu.text.Whitespace;

/** The checks of one cell, as it stands in the file. */
final class CellCheck {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Pattern SPACING = Pattern.compile("^[\\h\\v]|[\\h\\v]$|\\h\\h|[\\u00A0\\u202F]");
    private static final Pattern TYPED_AM = Pattern.compile("\\u0ECD[\\u0EC8-\\u0ECB]?\\u0EB2");

    private final RowPlace place;
    private final int cell;
    private final String column;
    private final String value;

    private CellCheck(RowPlace place, int cell) {
        this.place = place;
        this.cell = cell;
        this.column = place.file().columns().nameOf(cell);
        this.value = place.entry().row().cells().get(cell);
    }

    static void check(RowPlace place) {
        for (int i = 0; i < place.entry().row().cells().size(); i++) {
            new CellCheck(place, i).run();
        }
    }

    private void run() {
        if (value.isEmpty()) {
            return;
        }
        if (!NFC.isNormalized(value)) {
            warn("not-nfc", "not NFC in the file: " + quoted(NFC.normalize(value)) + " (read as NFC)");
        }
        if ("=+-@".indexOf(value.charAt(0)) >= 0) {
            warn(
                    "formula",
                    "begins with " + value.charAt(0) + ", which a spreadsheet takes for a formula: " + quoted(value));
        }
        invisible();
        language().ifPresent(this::forms);
    }

    /** The language of a column of forms; empty for a column of any other kind. */
    private Optional<Lang> language() {
        boolean isForms = Lang.ofCode(column).isPresent() || isList();
        return isForms ? Lang.ofCode(column.substring(column.length() - 2)) : Optional.empty();
    }

    private boolean isList() {
        return column.startsWith("forbidden_") || column.startsWith("variants_");
    }

    private void invisible() {
        boolean freeText = language().isEmpty();
        value.chars()
                .filter(c -> Character.isISOControl(c) && !(freeText && Character.isWhitespace(c)))
                .findFirst()
                .ifPresent(c -> warn("control-character", "has the control character " + name(c)));
        boolean onPurpose = column.equals("variants_lo");
        value.chars().filter(c -> Whitespace.isIgnorable((char) c)).findFirst().ifPresent(c -> {
            Severity severity = onPurpose && c == '\u200B' ? Severity.INFO : Severity.WARNING;
            add("zero-width", severity, "has the invisible character " + name(c));
        });
    }

    private void forms(Lang lang) {
        for (String form : isList() ? value.split("\\|", -1) : new String[] {value}) {
            if (SPACING.matcher(form).find()) {
                warn("spacing", "has a space at an end, two in a row, or one that does not break: " + quoted(form));
            }
            if (!Brackets.areBalanced(form)) {
                warn("unbalanced", "a bracket or quote has no partner: " + quoted(form));
            }
            if (lang == Lang.LO) {
                laoForm(form);
            } else if (has(
                    form, c -> isScript(c, Character.UnicodeScript.LAO) || isScript(c, Character.UnicodeScript.THAI))) {
                error("wrong-script", "Lao or Thai letters in " + lang.englishName() + ": " + quoted(form));
            }
        }
    }

    private void laoForm(String form) {
        boolean forbidden = column.startsWith("forbidden_");
        if (!forbidden && has(form, c -> isScript(c, Character.UnicodeScript.THAI))) {
            error("wrong-script", "Thai letters in Lao: " + quoted(form));
        }
        boolean latinOnly = has(form, c -> isScript(c, Character.UnicodeScript.LATIN))
                && !has(form, c -> isScript(c, Character.UnicodeScript.LAO));
        if (!forbidden && latinOnly && !isKeptAsItIs()) {
            warn(
                    "wrong-script",
                    "only Latin letters in Lao, and the note does not say \"do not translate\": " + quoted(form));
        }
        if (TYPED_AM.matcher(form).find()) {
            Severity severity = column.equals("lo") ? Severity.WARNING : Severity.INFO;
            add("lao-am", severity, "\u0EB3 is typed as U+0ECD U+0EB2: " + quoted(form));
        }
    }

    private boolean isKeptAsItIs() {
        return place.term().note().toLowerCase(Locale.ROOT).contains("do not translate");
    }

    private static boolean has(String text, IntPredicate letter) {
        return text.codePoints().anyMatch(letter);
    }

    private static boolean isScript(int codePoint, Character.UnicodeScript script) {
        return Character.UnicodeScript.of(codePoint) == script;
    }

    private void warn(String rule, String message) {
        add(rule, Severity.WARNING, message);
    }

    private void error(String rule, String message) {
        add(rule, Severity.ERROR, message);
    }

    private void add(String rule, Severity severity, String message) {
        place.add(cell, new Remark(rule, severity, message));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
