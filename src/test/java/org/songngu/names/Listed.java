package org.songngu.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.text.Article;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Reading;
import org.songngu.text.Sentence;
import org.songngu.text.Span;

/** Authority lists and articles that fit on one screen; an empty form is none. */
final class Listed {
    private Listed() {}

    static AuthorityEntry person(String id, String en, String vi, String lo) {
        return entry(NameKind.PERSON, id, en, vi, lo);
    }

    static AuthorityEntry place(String id, String en, String vi, String lo) {
        return entry(NameKind.PLACE, id, en, vi, lo);
    }

    static AuthorityEntry org(String id, String en, String vi, String lo) {
        return entry(NameKind.ORG, id, en, vi, lo);
    }

    static AuthorityEntry title(String id, String en, String vi, String lo) {
        return entry(NameKind.TITLE, id, en, vi, lo);
    }

    static AuthorityEntry other(String id, String en, String vi, String lo) {
        return entry(NameKind.OTHER, id, en, vi, lo);
    }

    /** The entry with variants of one language. */
    static AuthorityEntry also(AuthorityEntry entry, Lang lang, String... variants) {
        Map<Lang, List<String>> more = new EnumMap<>(Lang.class);
        more.putAll(entry.variants());
        more.put(lang, List.of(variants));
        return new AuthorityEntry(entry.entity(), more, entry.caseRule());
    }

    /** An article without a title in which every line is a sentence. */
    static NameResult find(Lang lang, String text, AuthorityEntry... authority) {
        return find(NameModels.NONE, lang, text, authority);
    }

    /** The same with models at hand. */
    static NameResult find(NameModels models, Lang lang, String text, AuthorityEntry... authority) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            sentences.add(sentence(sentences.size(), text, new Span(start, start + line.length()), lang));
            start += line.length() + 1;
        }
        return new NameFinder(List.of(authority)).find(article(lang, text, Optional.empty()), sentences, models);
    }

    static Article article(Lang lang, String text, Optional<Span> title) {
        return new Article(
                "-",
                text,
                Reading.asIs(text),
                lang,
                Article.Origin.UNKNOWN,
                title,
                Optional.empty(),
                List.of(),
                List.of());
    }

    static Sentence sentence(int i, String text, Span span, Lang lang) {
        return new Sentence(i, 0, span, span.in(text), Passage.Kind.BODY, lang);
    }

    /** What was found, {@code ID surface} each. */
    static List<String> names(NameResult result) {
        return result.mentions().stream()
                .map(mention -> mention.entity().id().orElse("?") + " " + mention.surface())
                .toList();
    }

    private static AuthorityEntry entry(NameKind kind, String id, String en, String vi, String lo) {
        Map<Lang, String> forms = new EnumMap<>(Lang.class);
        put(forms, Lang.EN, en);
        put(forms, Lang.VI, vi);
        put(forms, Lang.LO, lo);
        return new AuthorityEntry(new Entity(Optional.of(id), kind, forms), Map.of(), CaseRule.SENSITIVE);
    }

    private static void put(Map<Lang, String> forms, Lang lang, String form) {
        if (!form.isEmpty()) {
            forms.put(lang, form);
        }
    }
}
