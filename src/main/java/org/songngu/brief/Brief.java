package org.songngu.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.songngu.glossary.Outcome;
import org.songngu.glossary.Term;
import org.songngu.names.Entity;
import org.songngu.names.NameStatus;
import org.songngu.provenance.Signature;
import org.songngu.text.Article;
import org.songngu.text.Lang;

/**
 * An article, or an extract of it, sentence beside target, with what is known about each. Immutable. The same material makes
 * an equal brief, and an equal brief the same bytes in every {@link BriefFormat}.
 *
 * @param id the same for the same input name, content and target language; ASCII letters, digits and hyphens
 * @param to the language of the targets
 * @param names each entity once, in the order in which title and segments first name it
 * @param terms each term once, in the same order
 * @param findings those of all segments, and those that concern the article
 * @param notices what a reader must know before using the brief
 */
public record Brief(
        String id,
        Source source,
        Lang to,
        List<Segment> segments,
        List<EntityCount> names,
        List<TermCount> terms,
        List<Flag> findings,
        List<String> notices,
        Signature signature) {
    public Brief {
        segments = List.copyOf(segments);
        names = List.copyOf(names);
        terms = List.copyOf(terms);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }

    /** The brief of an article: every name, term and finding put with the segment in which it stands. */
    public static Brief of(Material material) {
        return new Assembler(material).assemble();
    }

    /**
     * The article that a brief is of.
     *
     * @param input the name under which it was given
     * @param dateline as it stands in the article
     * @param title the title and its target
     * @param sentences how many the article has, in the brief or not
     */
    public record Source(
            String input,
            Lang lang,
            Article.Origin origin,
            Optional<String> dateline,
            Optional<Pair> title,
            int sentences) {}

    /**
     * An entity of the brief.
     *
     * @param status the surest one among its mentions
     * @param surfaces the different forms in which the brief's source names it, in order
     * @param outcomes how many mentions ended in each way; those without a target are in none
     */
    public record EntityCount(
            Entity entity, NameStatus status, int hits, List<String> surfaces, Map<Outcome, Integer> outcomes) {
        public EntityCount {
            surfaces = List.copyOf(surfaces);
            outcomes = Map.copyOf(outcomes);
        }
    }

    /**
     * A term of the brief.
     *
     * @param outcomes how many hits ended in each way; hits without a target are in none
     */
    public record TermCount(Term term, int hits, Map<Outcome, Integer> outcomes) {
        public TermCount {
            outcomes = Map.copyOf(outcomes);
        }
    }
}
