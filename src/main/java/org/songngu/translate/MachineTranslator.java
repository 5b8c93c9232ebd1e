package org.songngu.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.songngu.model.SequenceTranslator;
import org.songngu.model.SequenceTranslator.Request;
import org.songngu.model.SequenceTranslator.Translation;
import org.songngu.text.Lang;

/**
 * Translates sentences with a model, each by itself, long ones clause by clause, and makes the model write what is wanted where
 * that costs no clause. URLs, e-mail addresses, codes and the like are wanted always. The same sentence has the same draft in any
 * list. As safe for threads as its model, which stays the caller's to close.
 */
public final class MachineTranslator {
    /** How a model is made to write what is wanted. */
    public enum Strategy {
        /** By the phrases of a {@link Request}. */
        CONSTRAINTS,
        /** By marks that the model copies. */
        PLACEHOLDERS,
        /** Not at all: what does not come by itself has failed, unless it can be repaired. */
        NONE
    }

    /**
     * How a model is used.
     *
     * @param placeholder what stands for a wanted piece in a source under {@link Strategy#PLACEHOLDERS}, {@code #} for its number
     * @param limit longer sentences are cut at clause marks
     * @param scoreDrop by how much forced words may lower the mean log probability of a token
     */
    public record Options(Strategy strategy, String placeholder, ClauseLimit limit, double scoreDrop) {
        public static final Options USUAL = new Options(Strategy.CONSTRAINTS, "X#X", ClauseLimit.USUAL, 2);

        public Options {
            if (placeholder.indexOf('#') < 0 || scoreDrop < 0) {
                throw new IllegalArgumentException("a placeholder needs a #, a drop is 0 or more: " + placeholder);
            }
        }

        public Options with(Strategy other) {
            return new Options(other, placeholder, limit, scoreDrop);
        }
    }

    /** How often a sentence that the model could not read to its end is cut again, into parts of half the length. */
    private static final int RECUTS = 2;

    private final SequenceTranslator model;
    private final Options options;
    private final Forcing forcing;

    public MachineTranslator(SequenceTranslator model, Options options) {
        this.model = model;
        this.options = options;
        this.forcing = switch (options.strategy()) {
            case CONSTRAINTS -> Forcing.byConstraints();
            case PLACEHOLDERS -> Forcing.byPlaceholders(options.placeholder());
            case NONE -> Forcing.none();
        };
    }

    /** True if the model was made for this pair. */
    public boolean translates(Lang from, Lang to) {
        return model.translates(from, to);
    }

    /** The model and its weights, as they stand in signatures. */
    public String mark() {
        return model.mark();
    }

    /** The model and how it is used. */
    public String signature() {
        String strategy = options.strategy().name().toLowerCase(Locale.ROOT);
        ClauseLimit limit = options.limit();
        return mark() + "/" + strategy + "/" + limit.characters() + "-" + limit.words() + "-" + limit.laoCharacters();
    }

    /**
     * The drafts of sentences, one for each, in their order.
     *
     * @throws IllegalArgumentException if the model does not translate this pair
     */
    public List<Draft> translate(Lang from, Lang to, List<Wording> segments) {
        Map<Wording, Draft> drafts = new HashMap<>();
        Map<Wording, Job> jobs = new LinkedHashMap<>();
        for (Wording segment : new LinkedHashSet<>(segments)) {
            Job job = new Job(from, to, segment);
            job.carriedOver().ifPresentOrElse(draft -> drafts.put(segment, draft), () -> jobs.put(segment, job));
        }
        ClauseLimit limit = options.limit();
        for (int cut = 0; cut <= RECUTS && !jobs.isEmpty(); cut++) {
            drafts.putAll(round(from, to, jobs, limit));
            ClauseSplitter now = new ClauseSplitter(limit);
            limit = limit.halved();
            ClauseSplitter next = new ClauseSplitter(limit);
            jobs.entrySet()
                    .removeIf(job -> found(drafts, job.getKey()).complete()
                            || job.getValue().parts(now).equals(job.getValue().parts(next)));
        }
        return segments.stream().map(segment -> found(drafts, segment)).toList();
    }

    private static Draft found(Map<Wording, Draft> drafts, Wording segment) {
        return Optional.ofNullable(drafts.get(segment)).orElseThrow();
    }

    private Map<Wording, Draft> round(Lang from, Lang to, Map<Wording, Job> jobs, ClauseLimit limit) {
        ClauseSplitter splitter = new ClauseSplitter(limit);
        List<Piece> pieces = new ArrayList<>();
        jobs.values().forEach(job -> job.parts(splitter).forEach(part -> pieces.add(job.piece(part))));
        List<Attempts> attempts = attempts(from, to, pieces);
        Map<Wording, Draft> drafts = new HashMap<>();
        int at = 0;
        for (Map.Entry<Wording, Job> entry : jobs.entrySet()) {
            List<ClauseSplitter.Part> parts = entry.getValue().parts(splitter);
            drafts.put(entry.getKey(), entry.getValue().draft(parts, attempts.subList(at, at + parts.size())));
            at += parts.size();
        }
        return drafts;
    }

    /** First every piece unforced, then again and again those that still lack something. */
    private List<Attempts> attempts(Lang from, Lang to, List<Piece> pieces) {
        ClauseGuard guard = new ClauseGuard(to, options.scoreDrop());
        List<Translation> unforced = ask(
                from, to, pieces.stream().map(piece -> Request.of(piece.text())).toList());
        List<Attempts> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            all.add(new Attempts(pieces.get(i), guard, Rendering.of(to, unforced.get(i))));
        }
        List<Attempts> open = all;
        while (!open.isEmpty()) {
            open = open.stream().filter(made -> made.next().isPresent()).toList();
            force(from, to, open);
        }
        return all;
    }

    private void force(Lang from, Lang to, List<Attempts> open) {
        List<Attempts> asked = new ArrayList<>();
        List<Request> requests = new ArrayList<>();
        for (Attempts made : open) {
            Set<Integer> forced = made.next().orElseThrow();
            forcing.request(made.piece(), forced)
                    .ifPresentOrElse(
                            request -> {
                                asked.add(made);
                                requests.add(request);
                            },
                            () -> made.judge(forced, Optional.empty()));
        }
        List<Translation> answers = ask(from, to, requests);
        for (int i = 0; i < asked.size(); i++) {
            Attempts made = asked.get(i);
            Set<Integer> forced = made.next().orElseThrow();
            made.judge(forced, rendering(to, made.piece(), forced, answers.get(i)));
        }
    }

    private Optional<Rendering> rendering(Lang to, Piece piece, Set<Integer> forced, Translation answer) {
        Rendering rendering = Rendering.of(to, answer);
        return forcing.target(piece, forced, rendering.text()).map(rendering::withText);
    }

    /** The same request is made once. */
    private List<Translation> ask(Lang from, Lang to, List<Request> requests) {
        List<Request> distinct = requests.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return List.of();
        }
        List<Translation> answers = model.translate(from, to, distinct);
        Map<Request, Translation> known = new HashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            known.put(distinct.get(i), answers.get(i));
        }
        return requests.stream()
                .flatMap(request -> Optional.ofNullable(known.get(request)).stream())
                .toList();
    }
}
