package org.songngu.names;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.songngu.model.Restorer;
import org.songngu.model.Restorer.Restored;
import org.songngu.names.VietnameseName.Marked;
import org.songngu.names.lao.LaoRomaniser;
import org.songngu.names.lao.Romanised;
import org.songngu.text.Diacritics;
import org.songngu.text.Lang;
import org.songngu.text.Span;

/**
 * How a name that no list has is written in each language: of its restored spellings the one that its sentences speak for together.
 * Persons and places keep their Latin letters in English and Vietnamese; an organisation or a title would have to be translated.
 */
@RequiredArgsConstructor
final class UnlistedForms {
    /**
     * A name as it is written, and how that came about.
     *
     * @param confidence from 0 to 1, that the spelling is right if the name is one
     */
    record Written(Map<Lang, String> forms, NameStatus status, double confidence) {}

    private final Optional<Restorer> restorer;
    private final LaoRomaniser romaniser = new LaoRomaniser();
    /** The sentences of the names that were looked at, each restored once. */
    private final Map<String, Restored> sentences = new HashMap<>();

    /** The forms of a name that stands at these places of one article, at least one. */
    Written of(NameKind kind, List<Unlisted> mentions) {
        Map<Lang, String> forms = new EnumMap<>(Lang.class);
        Unlisted first = mentions.get(0);
        Optional<Marked> restored = kind == NameKind.TITLE ? Optional.empty() : restored(mentions);
        if (restored.isPresent()) {
            forms.put(Lang.EN, Diacritics.strip(first.text()));
            forms.put(Lang.VI, restored.get().text());
            return new Written(forms, NameStatus.RESTORED, restored.get().confidence());
        }
        Lang lang = first.region().lang();
        forms.put(lang, first.text());
        if (lang == Lang.LO) {
            return romanised(first, forms);
        }

        if (kind == NameKind.PERSON || kind == NameKind.PLACE) {
            forms.put(Lang.EN, inEnglish(first, first.text()));
            forms.put(Lang.VI, inVietnamese(first));
        }
        return new Written(forms, NameStatus.UNKNOWN, 1);
    }

    /** In Latin letters as the press would write it, which is the same in English and Vietnamese. */
    private Written romanised(Unlisted name, Map<Lang, String> forms) {
        Optional<String> latin = romaniser.romanise(name.text()).forms().map(Romanised.Forms::press);
        latin.ifPresent(form -> {
            forms.put(Lang.EN, form);
            forms.put(Lang.VI, form);
        });
        return new Written(forms, latin.isPresent() ? NameStatus.ROMANISED : NameStatus.UNKNOWN, 1);
    }

    private static String inVietnamese(Unlisted name) {
        String proper = proper(name).in(name.region().view());
        return VietnameseName.mayBe(proper, name.kind()) ? proper : name.text();
    }

    /** Without marks if they are Vietnamese ones. */
    private static String inEnglish(Unlisted name, String text) {
        return VietnameseName.mayBe(proper(name).in(name.region().view()), name.kind()) ? Diacritics.strip(text) : text;
    }

    /** The spelling for which the confidences of the mentions add up highest, with the best of these confidences. */
    private Optional<Marked> restored(List<Unlisted> mentions) {
        Map<String, Double> votes = new LinkedHashMap<>();
        Map<String, Double> best = new HashMap<>();
        for (Unlisted mention : mentions) {
            marked(mention).ifPresent(marked -> {
                votes.merge(marked.text(), marked.confidence(), Double::sum);
                best.merge(marked.text(), marked.confidence(), Math::max);
            });
        }
        return votes.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .map(text -> new Marked(text, best.getOrDefault(text, 0.0)));
    }

    private Optional<Marked> marked(Unlisted mention) {
        String view = mention.region().view();
        Span name = proper(mention);
        String text = name.in(view);
        boolean bare = !VietnameseName.hasMarks(text) && mention.region().lang() != Lang.LO;
        boolean vietnamese =
                VietnameseName.mayBe(text, mention.kind()) || mention.region().isPlainVietnamese();
        return bare && vietnamese
                ? restorer.flatMap(
                        model -> VietnameseName.restored(sentences.computeIfAbsent(view, model::restore), view, name))
                : Optional.empty();
    }

    private static Span proper(Unlisted name) {
        return name.kind() == NameKind.PLACE && name.region().lang() == Lang.EN
                ? VietnameseName.proper(name.region().view(), name.inView())
                : name.inView();
    }
}
