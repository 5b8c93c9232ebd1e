package org.songngu.model.add;

import java.util.List;
import java.util.Optional;

/** A model as an exporter left it, in a folder or on a hub. */
interface Export {
    /** Its name, which most often tells what it is. */
    String name();

    /** The paths of its files, with {@code /}. */
    List<String> files();

    /** What is in one of its small files; empty if there is none. */
    Optional<String> text(String file);

    /** The origin of a file for the description; empty for a folder, from which files are copied. */
    Optional<String> origin(String file);

    /** Where its licence can be read; empty if nobody says. */
    Optional<String> page();
}
