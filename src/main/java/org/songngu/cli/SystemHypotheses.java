package org.songngu.cli;

import java.util.ArrayList;
import java.util.List;
import org.songngu.evaluate.translation.Hypotheses;
import org.songngu.failure.SongnguException;
import org.songngu.pipeline.Engine;
import org.songngu.pipeline.TermBase;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;
import org.songngu.translate.Draft;
import org.songngu.translate.MachineTranslator;

/** What this Songngu makes of sentences with a model and a glossary; without a memory, which could hold the very test. */
final class SystemHypotheses implements Hypotheses {
    private static final int AT_ONCE = 64;

    private final MachineTranslator model;
    private final Lang from;
    private final Lang to;
    private final TermBase terms;

    SystemHypotheses(Engine engine, Lang from, Lang to, TermBase terms) {
        this.model = engine.translator(from, to)
                .orElseThrow(() -> SongnguException.model(
                        "no translation model for " + from.code() + "-" + to.code() + " is installed",
                        "songngu models list shows which there are; or give translations with --hypotheses FILE"));
        this.from = from;
        this.to = to;
        this.terms = terms;
    }

    @Override
    public List<String> of(List<String> sources) {
        List<String> made = new ArrayList<>();
        try (Progress progress = Progress.of(sources.size())) {
            for (int at = 0; at < sources.size(); at += AT_ONCE) {
                List<String> some = sources.subList(at, Math.min(at + AT_ONCE, sources.size()));
                model.translate(from, to, terms.wordings(from, to, some)).stream()
                        .map(Draft::text)
                        .forEach(made::add);
                some.forEach(source -> progress.step());
            }
        }
        return made;
    }

    @Override
    public Signature signature() {
        return terms.signature().with("translator", model.signature());
    }
}
