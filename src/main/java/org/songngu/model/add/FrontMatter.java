package org.songngu.model.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands at the head of the README of a model: its licence and languages. Of YAML no more than that. */
record FrontMatter(String text) {
    private static final Pattern HEAD =
            Pattern.compile("\\A\\uFEFF?---\\s*\\R(.*?)\\R---\\s*(?:\\R|\\z)", Pattern.DOTALL);
    private static final List<String> SPDX = List.of(
            "AFL-3.0",
            "Apache-2.0",
            "BSD-3-Clause",
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "CC-BY-NC-4.0",
            "CC-BY-NC-SA-4.0",
            "CC0-1.0",
            "GPL-3.0",
            "MIT");
    private static final String VALUE = "[\"']?([A-Za-z0-9._+-]+)[\"']?";

    static FrontMatter of(Export export) {
        String readme = export.text("README.md").orElse("");
        Matcher head = HEAD.matcher(readme);
        return new FrontMatter(head.find() ? head.group(1) : "");
    }

    Optional<String> licence() {
        Matcher line = Pattern.compile("(?m)^licen[cs]e:\\s*(?:-\\s*)?" + VALUE).matcher(text);
        return line.find() ? Optional.of(spdx(line.group(1))) : Optional.empty();
    }

    /** Hubs write identifiers in small letters. */
    private static String spdx(String licence) {
        return SPDX.stream().filter(licence::equalsIgnoreCase).findFirst().orElse(licence);
    }

    /** The values of {@code language}, on its line or on lines of their own. */
    List<String> languages() {
        Matcher block =
                Pattern.compile("(?m)^languages?:(.*(?:\\R[ \\t]*-.*)*)").matcher(text);
        List<String> languages = new ArrayList<>();
        if (block.find()) {
            Matcher value = Pattern.compile(VALUE).matcher(block.group(1).replaceAll("(?m)^[ \\t]*-", ""));
            while (value.find()) {
                languages.add(value.group(1));
            }
        }
        return languages;
    }
}
