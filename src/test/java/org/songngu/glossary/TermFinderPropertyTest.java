package org.songngu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.songngu.text.Folded;
import org.songngu.text.Lang;

/** Properties of the finder over random texts made of the forms of the default glossary; every failure repeats. */
class TermFinderPropertyTest {
    private static final int TEXTS = 400;
    private static final Map<Lang, List<String>> FILLERS = Map.of(
            Lang.EN, List.of("and", "visited", "the,", "(see", "\n", "2024 –", "“said”"),
            Lang.VI, List.of("và", "thăm", "các,", "(xem", "\n", "ngày 5/3 –", "“nói”"),
            Lang.LO, List.of("ແລະ", "ໄດ້", "\u200B", "(ເບິ່ງ", "\n", "ປີ 2024 –", "“ວ່າ”"));

    private final Glossary glossary = GlossaryReader.read(Path.of("glossaries/vi-en-lo.diplomacy.csv"));
    private final TermFinder finder = new TermFinder(glossary);

    @ParameterizedTest
    @EnumSource
    void hitsStandInOrderWhereTheTextFoldsToAFormOfTheTerm(Lang lang) {
        Random random = new Random(20_240_106);
        List<String> forms = forms(lang);
        int hits = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text(lang, forms, random);
            int end = 0;
            for (TermHit hit : finder.find(lang, Folded.of(text))) {
                assertThat(hit.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(hit.span().in(text)).isEqualTo(hit.surface());
                assertThat(keys(hit.term(), lang)).contains(key(hit.surface()));
                end = hit.span().end();
                hits++;
            }
        }
        assertThat(hits).isGreaterThan(TEXTS);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsFoundByItselfFromEndToEnd(Lang lang) {
        for (String form : forms(lang)) {
            List<TermHit> hits = finder.find(lang, Folded.of(form));
            assertThat(hits).as(form).hasSize(1);
            assertThat(hits.get(0).span().in(form)).isEqualTo(form);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "VI"})
    void noTermIsFoundInsideALongerLatinWord(Lang lang) {
        Random random = new Random(7);
        String letters = lang == Lang.EN ? "abqxyzS" : "ạơđứqxS";
        for (String form : forms(lang)) {
            char letter = letters.charAt(random.nextInt(letters.length()));
            if (Character.isLetterOrDigit(form.charAt(0))) {
                assertNoHitBegins(lang, letter + form);
            }
            if (Character.isLetterOrDigit(form.charAt(form.length() - 1))) {
                assertNoHitEnds(lang, form, String.valueOf(letter));
                assertNoHitEnds(lang, form, "\u0301");
                assertNoHitEnds(lang, form, "\u200B" + letter);
            }
        }
    }

    @Test
    void noTermIsFoundInPartOfALaoSyllable() {
        for (String form : forms(Lang.LO)) {
            if (isLao(form.charAt(0))) {
                assertNoHitBegins(Lang.LO, "\u0EC0" + form);
            }
            if (isLao(form.charAt(form.length() - 1))) {
                assertNoHitEnds(Lang.LO, form, "\u0EB2");
                assertNoHitEnds(Lang.LO, form, "\u0EC9");
            }
        }
    }

    private static boolean isLao(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LAO;
    }

    private void assertNoHitBegins(Lang lang, String oneLetterAndForm) {
        assertThat(finder.find(lang, Folded.of(oneLetterAndForm)))
                .as(oneLetterAndForm)
                .noneMatch(hit -> hit.span().start() == 1);
    }

    private void assertNoHitEnds(Lang lang, String form, String more) {
        assertThat(finder.find(lang, Folded.of(form + more)))
                .as(form + more)
                .noneMatch(hit -> hit.span().end() == form.length());
    }

    private List<String> forms(Lang lang) {
        List<String> forms = new ArrayList<>();
        for (Term term : glossary.terms()) {
            term.form(lang).ifPresent(forms::add);
            forms.addAll(term.variants(lang));
        }
        return forms;
    }

    private static String text(Lang lang, List<String> forms, Random random) {
        List<String> fillers = FILLERS.getOrDefault(lang, List.of());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            String form = forms.get(random.nextInt(forms.size()));
            text.append(random.nextBoolean() ? form : fillers.get(random.nextInt(fillers.size())));
            text.append(random.nextInt(5) == 0 ? "\u00A0" : " ");
        }
        return random.nextBoolean() ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static List<String> keys(Term term, Lang lang) {
        List<String> keys = new ArrayList<>();
        term.form(lang).ifPresent(form -> keys.add(key(form)));
        term.variants(lang).forEach(variant -> keys.add(key(variant)));
        return keys;
    }

    private static String key(String form) {
        return Folded.of(form).view().toLowerCase(Locale.ROOT);
    }
}
