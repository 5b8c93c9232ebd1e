package org.songngu.model.add;

import java.util.List;
import java.util.Optional;
import org.songngu.model.pull.HubRepository;

/** An export on a hub. */
record HubExport(HubRepository repository) implements Export {
    @Override
    public String name() {
        return repository.name().replaceFirst(".*/", "");
    }

    @Override
    public List<String> files() {
        return repository.files();
    }

    @Override
    public Optional<String> text(String file) {
        return repository.text(file);
    }

    @Override
    public Optional<String> origin(String file) {
        return Optional.of(repository.origin(file));
    }

    @Override
    public Optional<String> page() {
        return Optional.of(repository.page());
    }
}
