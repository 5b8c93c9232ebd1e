package org.songngu.align;

import org.songngu.text.Span;

/** A step of the search: the sides of a bead. */
record Step(Span source, Span target) {}
