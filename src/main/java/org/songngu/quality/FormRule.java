package org.songngu.quality;

import com.ibm.icu.text.Normalizer2;
import org.songngu.text.Finding.Severity;

/** {@code not-nfc}: decomposed letters in the target; {@code mark-missing}: a question that no longer is one. */
final class FormRule implements Rule {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    @Override
    public void check(Checked segment) {
        if (!NFC.isNormalized(segment.target().text())) {
            segment.add(Flaw.ofSegment(
                    "not-nfc",
                    Severity.WARNING,
                    "The translation has decomposed letters; composed ones (NFC) were expected."));
        }
        if (asks(segment.source().view()) && segment.target().view().indexOf('?') < 0) {
            segment.add(Flaw.ofSegment(
                    "mark-missing", Severity.INFO, "The source ends with a question mark, the translation has none."));
        }
    }

    private static boolean asks(String view) {
        return view.strip().endsWith("?");
    }
}
