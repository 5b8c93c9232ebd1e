package org.songngu.ingest.clean;

import org.songngu.text.Lang;
import org.songngu.text.Span;

/** One line of a document while the rules decide what it is: its role, and the part of it that is story. */
final class Line {
    /** What a line is; once decided it stays, but for what later rules refine. */
    enum Role {
        UNDECIDED,
        TITLE,
        LEAD,
        BODY,
        HEADING,
        LIST_ITEM,
        NOISE
    }

    private final Sheet sheet;
    private final boolean indented;
    private final int blanksBefore;
    private final Lang lang;
    private Span story;
    private Role role = Role.UNDECIDED;
    private String droppedAs = "";
    private boolean opensRelated;

    Line(Sheet sheet, RawLine raw, Lang lang) {
        this.sheet = sheet;
        this.story = raw.span();
        this.indented = raw.indented();
        this.blanksBefore = raw.blanksBefore();
        this.lang = lang;
    }

    /** What is left of the line after noise was cut from its ends. */
    Span story() {
        return story;
    }

    String text() {
        return story.in(sheet.text());
    }

    Lang lang() {
        return lang;
    }

    Role role() {
        return role;
    }

    /** True if the whole line was dropped under a label that begins so. */
    boolean wasDroppedAs(String label) {
        return role == Role.NOISE && droppedAs.startsWith(label);
    }

    /** Notes that links to other stories follow, as after "Related news". */
    void noteRelatedHeader() {
        opensRelated = true;
    }

    boolean opensRelated() {
        return opensRelated;
    }

    boolean indented() {
        return indented;
    }

    /** The number of empty lines above. */
    int blanksBefore() {
        return blanksBefore;
    }

    boolean is(Role wanted) {
        return role == wanted;
    }

    boolean isStory() {
        return role == Role.BODY || role == Role.LEAD || role == Role.LIST_ITEM;
    }

    void become(Role decided) {
        role = decided;
    }

    /** The whole of what is left is noise. */
    void drop(String label) {
        if (!story.isEmpty()) {
            sheet.addNoise(story, label);
        }
        droppedAs = label;
        role = Role.NOISE;
    }

    /** Cuts the first {@code length} characters of what is left off as noise. */
    void cutStart(int length, String label) {
        sheet.addNoise(new Span(story.start(), story.start() + length), label);
        story = new Span(story.start() + length, story.end()).trimmedIn(sheet.text());
    }

    /** Cuts what is left off as noise from its {@code from}-th character on. */
    void cutEnd(int from, String label) {
        sheet.addNoise(new Span(story.start() + from, story.end()), label);
        story = new Span(story.start(), story.start() + from).trimmedIn(sheet.text());
    }

    /** Takes the first {@code length} characters out of the story without calling them noise; returns their span. */
    Span takeStart(int length) {
        Span taken = new Span(story.start(), story.start() + length).trimmedIn(sheet.text());
        story = new Span(story.start() + length, story.end()).trimmedIn(sheet.text());
        return taken;
    }
}
