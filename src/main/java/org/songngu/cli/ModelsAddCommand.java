package org.songngu.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.songngu.failure.DidYouMean;
import org.songngu.failure.ExitStatus;
import org.songngu.failure.SongnguException;
import org.songngu.model.Role;
import org.songngu.model.StoredModel;
import org.songngu.model.add.ModelAdder;
import org.songngu.model.add.Particulars;
import org.songngu.model.pull.HubRepository;
import org.songngu.model.pull.ModelPuller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a model that somebody exported. */
@Command(
        name = "add",
        description = "Add a model that was exported to ONNX: from a folder, whose files are copied, or from a hub. Its"
                + " description is concluded from config.json, generation_config.json, the tokenizer and the names of the"
                + " graphs; what cannot be concluded is asked for.",
        footer = {
            "",
            "Examples:",
            "  songngu models add exported/ --id nllb-200-distilled-1.3b",
            "  songngu models add exported/ --languages en-vi --licence MIT --link",
            "  songngu models add hub:OWNER/NAME --variant int8"
        })
final class ModelsAddCommand implements Callable<Integer> {
    private static final List<String> ROLES =
            List.of(Role.ENCODER.label(), Role.TAGGER.label(), Role.TRANSLATOR.label());

    @Parameters(
            paramLabel = "DIR|URL",
            description = "A folder; or hub:OWNER/NAME, or the address of its page on a hub.")
    private String source = "";

    @Option(names = "--id", paramLabel = "ID", description = "Its name here (default: that of the folder).")
    private Optional<String> id = Optional.empty();

    @Option(names = "--role", paramLabel = "ROLE", description = "What it does: encoder, tagger or translator.")
    private Optional<String> role = Optional.empty();

    @Option(
            names = "--languages",
            paramLabel = "LANGS",
            split = ",",
            description = "Its languages, such as en,vi; for a translator pairs, such as en-vi,vi-en.")
    private List<String> languages = List.of();

    @Option(
            names = {"--licence", "--license"},
            paramLabel = "SPDX",
            description = "The licence of its weights (default: what its README says).")
    private Optional<String> licence = Optional.empty();

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "Which of several graphs: fp32, quantized, int8, fp16 ... (default: a quantised one).")
    private Optional<String> variant = Optional.empty();

    @Option(names = "--link", description = "Link to the files of the folder instead of copying them.")
    private boolean link;

    @Mixin
    private ModelFolders folders = new ModelFolders();

    @Mixin
    private HubOptions hub = new HubOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Particulars particulars = new Particulars(id, role.map(ModelsAddCommand::role), languages, licence, variant);
        ModelAdder adder = new ModelAdder(folders.target(), folders.store());
        Optional<HubRepository.Name> remote = HubRepository.Name.of(source);
        if (remote.isPresent()) {
            tell(fromHub(adder, remote.get(), particulars));
        } else if (Files.isDirectory(Path.of(source))) {
            tell(adder.fromFolder(Path.of(source), particulars, link));
        } else {
            throw SongnguException.badInput(
                    source + ": no such folder", "name a folder, or a repository as hub:OWNER/NAME");
        }
        return ExitStatus.OK.code();
    }

    private ModelAdder.Added fromHub(ModelAdder adder, HubRepository.Name name, Particulars particulars) {
        try (PullReport report = hub.report(spec.commandLine().getErr())) {
            return adder.fromHub(
                    HubRepository.open(hub.settings(name.hub()), name),
                    particulars,
                    new ModelPuller(hub.settings(name.hub()), report));
        }
    }

    private void tell(ModelAdder.Added added) {
        PrintWriter out = spec.commandLine().getOut();
        StoredModel model = added.model();
        new ModelCard(model).text(out);
        added.notes().forEach(note -> out.println("  note        " + note));
        out.println("use it: --model " + model.spec().role().label() + "="
                + model.spec().id());
    }

    private static Role role(String name) {
        return Role.ofLabel(name)
                .filter(role -> ROLES.contains(role.label()))
                .orElseThrow(() -> SongnguException.usage(
                        "unknown role in --role: " + name,
                        DidYouMean.hint(name, ROLES, "use one of " + String.join(", ", ROLES))));
    }
}
