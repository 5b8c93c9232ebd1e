package org.songngu.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.glossary.Glossary;
import org.songngu.glossary.Term;
import org.songngu.names.AuthorityEntry;
import org.songngu.names.Entity;
import org.songngu.names.HeldOffice;
import org.songngu.names.NameKind;

/** The rows of a glossary that are names, as the authority list of the names stage: the likelier of two rows first. */
final class Authority {
    private static final Map<String, NameKind> KINDS = Map.of(
            "person", NameKind.PERSON,
            "place", NameKind.PLACE,
            "org", NameKind.ORG,
            "title", NameKind.TITLE,
            "agreement", NameKind.OTHER,
            "demonym", NameKind.OTHER);

    private Authority() {}

    static List<AuthorityEntry> of(Glossary glossary) {
        return glossary.byPrecedence().stream()
                .filter(Authority::isName)
                .map(Authority::entry)
                .toList();
    }

    /** True for a row that names something; the others are terms. */
    static boolean isName(Term term) {
        return KINDS.containsKey(term.type());
    }

    static AuthorityEntry entry(Term term) {
        NameKind kind = KINDS.getOrDefault(term.type(), NameKind.OTHER);
        Entity entity = new Entity(Optional.of(term.id()), kind, term.forms());
        List<HeldOffice> offices = term.offices().stream()
                .map(office -> new HeldOffice(office.title(), office.place(), office.period()))
                .toList();
        return new AuthorityEntry(entity, term.variants(), term.caseRule(), offices);
    }
}
