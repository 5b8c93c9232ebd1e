package org.songngu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.songngu.evaluate.summary.Story;
import org.songngu.evaluate.summary.SummarySystem;
import org.songngu.pipeline.Engine;
import org.songngu.pipeline.ReadArticle;
import org.songngu.provenance.Signature;
import org.songngu.summarize.Budget;
import org.songngu.summarize.Summary;
import org.songngu.summarize.SummaryRequest;
import org.songngu.text.Sentence;

/** What this Songngu itself chooses. */
final class ProductSummaries implements SummarySystem {
    static final String NAME = "product";
    private static final String BUDGET = "budget";

    private final Engine engine;
    private final Map<String, Set<String>> settings = new LinkedHashMap<>();

    ProductSummaries(Engine engine) {
        this.engine = engine;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Sentence> choose(Story story, Budget budget) {
        Summary summary =
                engine.summarize(new ReadArticle(story.article(), story.sentences()), SummaryRequest.of(budget));
        summary.signature().parts().forEach((key, value) -> settings.computeIfAbsent(key, k -> new TreeSet<>())
                .add(value));
        return summary.picks().stream().map(Summary.Pick::sentence).toList();
    }

    /** The settings of all summaries; where they differ, as for articles in languages that an encoder does not speak, each of them. */
    @Override
    public Signature signature() {
        Signature signature = BuildVersion.signature();
        for (Map.Entry<String, Set<String>> setting : settings.entrySet()) {
            if (!setting.getKey().equals(BUDGET)) {
                signature = signature.with(setting.getKey(), String.join("+", setting.getValue()));
            }
        }
        return signature;
    }
}
