package org.songngu.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;

/** What a command has to say about one article: as a document for programs, as lines for people. */
interface Report {
    /** The document that {@code docs/schema} describes. */
    ObjectNode json();

    void text(PrintWriter out);
}
