package org.songngu.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.glossary.Outcome;
import org.songngu.glossary.Term;
import org.songngu.glossary.TermHit;
import org.songngu.names.Entity;
import org.songngu.names.NameKind;
import org.songngu.names.NameMention;
import org.songngu.names.NameStatus;
import org.songngu.provenance.Signature;
import org.songngu.text.Article;
import org.songngu.text.Finding;
import org.songngu.text.Finding.Severity;
import org.songngu.text.Lang;
import org.songngu.text.Passage;
import org.songngu.text.PhraseMatcher.CaseRule;
import org.songngu.text.Reading;
import org.songngu.text.Sentence;
import org.songngu.text.Span;
import org.songngu.translate.Origin;
import org.songngu.translate.Target;

/** An article put together piece by piece, with names, terms and findings at the first place where a text stands. */
final class Draft {
    static final Entity TO_LAM = new Entity(Optional.of("P001"), NameKind.PERSON, forms("To Lam", "Tô Lâm", "ໂຕ ເລິມ"));
    static final Entity LAOS = new Entity(Optional.of("L002"), NameKind.PLACE, forms("Laos", "Lào", "ລາວ"));
    static final Term TRADE =
            term("T101", forms("bilateral trade", "kim ngạch thương mại song phương", "ການຄ້າສອງຝ່າຍ"));

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Material.Line> lines = new ArrayList<>();
    private final List<NameUse> names = new ArrayList<>();
    private final List<TermUse> terms = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private Optional<Span> title = Optional.empty();
    private Target titleTarget = Target.NONE;
    private Lang from = Lang.EN;
    private Lang to = Lang.VI;
    private String input = "news/visit.txt";
    private int left;

    static Map<Lang, String> forms(String en, String vi, String lo) {
        return new EnumMap<>(Map.of(Lang.EN, en, Lang.VI, vi, Lang.LO, lo));
    }

    static Term term(String id, Map<Lang, String> forms) {
        return new Term(id, forms, "term", Map.of(), Map.of(), CaseRule.INSENSITIVE, "", "", "", List.of(), 2);
    }

    static Target memory(String text) {
        return new Target(text, Origin.MEMORY, 1);
    }

    static Target machine(String text) {
        return new Target(text, Origin.MODEL, 0.5);
    }

    Draft languages(Lang source, Lang target) {
        from = source;
        to = target;
        return this;
    }

    Draft input(String name) {
        input = name;
        return this;
    }

    Draft title(String source, Target target) {
        title = Optional.of(append(source));
        titleTarget = target;
        return this;
    }

    Draft sentence(String source, Target target) {
        return piece(Passage.Kind.BODY, source, target);
    }

    Draft piece(Passage.Kind kind, String source, Target target) {
        Span span = append(source);
        int i = lines.size() + left;
        passages.add(new Passage(passages.size(), span, kind, from));
        lines.add(new Material.Line(new Sentence(i, passages.size() - 1, span, source, kind, from), target));
        return this;
    }

    /** A sentence that the brief leaves out. */
    Draft leftOut(String source) {
        passages.add(new Passage(passages.size(), append(source), Passage.Kind.BODY, from));
        left++;
        return this;
    }

    Draft name(String surface, Entity entity) {
        return name(surface, entity, NameStatus.LISTED);
    }

    Draft name(String surface, Entity entity, NameStatus status, Outcome... outcome) {
        NameMention mention = new NameMention(find(surface), surface, entity, status, 1);
        names.add(new NameUse(mention, List.of(outcome).stream().findFirst(), Optional.empty()));
        return this;
    }

    Draft term(String surface, Term term, Outcome... outcome) {
        terms.add(new TermUse(
                new TermHit(find(surface), surface, term),
                List.of(outcome).stream().findFirst(),
                Optional.empty()));
        return this;
    }

    Draft finding(String at, Severity severity, String message) {
        findings.add(new Finding("number-changed", severity, message, find(at)));
        return this;
    }

    Draft notice(String notice) {
        notices.add(notice);
        return this;
    }

    Brief brief() {
        String raw = text.toString();
        Article article = new Article(
                input,
                raw,
                Reading.asIs(raw),
                from,
                Article.Origin.UNKNOWN,
                title,
                Optional.empty(),
                passages,
                List.of());
        return Brief.of(new Material(
                article,
                to,
                lines.size() + left,
                titleTarget,
                lines,
                names,
                terms,
                findings,
                notices,
                Signature.of("songngu", "test")));
    }

    private Span append(String piece) {
        int start = text.length();
        text.append(piece).append('\n');
        return new Span(start, start + piece.length());
    }

    private Span find(String what) {
        int start = text.indexOf(what);
        if (start < 0) {
            throw new IllegalArgumentException("not in the draft: " + what);
        }
        return new Span(start, start + what.length());
    }
}
