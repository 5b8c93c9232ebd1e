package org.songngu.names.lao;

/**
 * One syllable in Latin letters, by its parts.
 *
 * @param onset nothing where the syllable begins with its vowel
 * @param second what stands between the onset and the vowel: o for ວ, r or l in the few clusters; mostly nothing
 * @param vowel with the marks of BGN/PCGN
 * @param coda nothing for an open syllable
 */
record LaoSyllable(String onset, String second, String vowel, String coda) {
    String bgn() {
        return onset + second + vowel + (vowel.equals("i") && coda.equals("o") ? "ou" : coda);
    }
}
