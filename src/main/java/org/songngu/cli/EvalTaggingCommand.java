package org.songngu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.songngu.evaluate.overlap.Overlap;
import org.songngu.evaluate.overlap.TrainingOverlap;
import org.songngu.evaluate.tagging.GoldTagging;
import org.songngu.evaluate.tagging.NamedSpan;
import org.songngu.evaluate.tagging.TaggingScore;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.SongnguException;
import org.songngu.model.TokenTagger;
import org.songngu.names.NameKind;
import org.songngu.pipeline.Engine;
import org.songngu.provenance.Signature;
import org.songngu.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores what a tagging model finds. */
@Command(
        name = "tagging",
        description =
                "Compare the names that a tagging model finds with those that people labelled: exact start, end and kind.",
        footer = {
            "",
            "GOLD has a token, a tab and its label a line, and an empty line between two sentences:",
            "",
            "  Premier     B-title",
            "  Tô          B-person",
            "  Lâm         I-person",
            "  visits      O",
            "  Laos        B-place",
            "",
            "PER, LOC, GPE, ORG and their long names are understood, and BIOES labels too. A line '# text = ...' before the"
                    + " tokens gives the sentence as it was written; without it they are joined by spaces, punctuation"
                    + " closed up.",
            "",
            "Examples:",
            "  songngu eval tagging gold.vi.conll --lang vi",
            "  songngu eval tagging wikigold.conll --lang en --kinds person,place,org --differences"
        })
final class EvalTaggingCommand implements Callable<Integer> {
    private static final List<String> KINDS =
            List.of(NameKind.PERSON.label(), NameKind.PLACE.label(), NameKind.ORG.label(), NameKind.TITLE.label());

    @Parameters(paramLabel = "GOLD", description = "Labelled sentences, in UTF-8.")
    private Path gold = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            required = true,
            converter = LangConverter.class,
            description = "The language of the sentences: en, vi or lo.")
    private Lang lang = Lang.EN;

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            description = "Count these kinds only, where the labels know no others (default: person,place,org,title).")
    private List<String> kinds = KINDS;

    @Mixin
    private ModelOptions models = new ModelOptions();

    @Mixin
    private MetricOutput output = new MetricOutput();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        kinds.forEach(EvalTaggingCommand::requireKind);
        GoldTagging read = GoldTagging.read(gold);
        try (Engine engine = models.engine()) {
            TokenTagger tagger = engine.tagger(lang);
            Overlap overlap = TrainingOverlap.of(engine.models(), Installation.trainingKeys())
                    .check(gold.toString(), read.segments());
            GoldTagging wanted = read.unseen(overlap);
            TaggingScore score = TaggingScore.of(wanted, sentence -> names(tagger, sentence), kinds);
            output.printDifferences(score.differences(), spec.commandLine().getErr());
            output.print(
                    score.metrics(signature(wanted, tagger).with(overlap.signature())),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    private static List<NamedSpan> names(TokenTagger tagger, String sentence) {
        return tagger.tag(sentence).stream()
                .map(tag -> new NamedSpan(tag.span(), tag.label()))
                .toList();
    }

    private Signature signature(GoldTagging wanted, TokenTagger tagger) {
        return wanted.signature()
                .with("lang", lang.code())
                .with("kinds", String.join(",", kinds))
                .with("tagger", tagger.mark())
                .with(BuildVersion.signature());
    }

    private static void requireKind(String kind) {
        if (!KINDS.contains(kind)) {
            throw SongnguException.usage(
                    "--kinds: " + kind, DidYouMean.hint(kind, KINDS, "the kinds are " + String.join(", ", KINDS)));
        }
    }
}
