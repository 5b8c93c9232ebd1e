package org.songngu.translate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.songngu.model.SequenceTranslator;
import org.songngu.text.Lang;

/** A model that knows a word for each word and has one bad habit. */
final class WordByWordModel implements SequenceTranslator {
    /** What it does wrong. */
    enum Habit {
        NONE,
        /** Made to write something, it leaves out the second half. */
        DROPS,
        /** Made to write something, it says the first half twice. */
        REPEATS,
        IGNORES_CONSTRAINTS,
        /** Leaves out whatever has a slash or an at sign. */
        LOSES_ADDRESSES
    }

    private final Habit habit;
    private final Map<String, String> words;
    /** Which words of a source a form is the translation of. */
    private final Map<String, String> surfaces;

    WordByWordModel(Habit habit, Map<String, String> words, Map<String, String> surfaces) {
        this.habit = habit;
        this.words = Map.copyOf(words);
        this.surfaces = Map.copyOf(surfaces);
    }

    @Override
    public boolean translates(Lang from, Lang to) {
        return from != to;
    }

    @Override
    public List<Translation> translate(Lang from, Lang to, List<Request> requests) {
        return requests.stream()
                .map(request -> new Translation(text(request), request.phrases().isEmpty() ? -0.4 : -0.8, true))
                .toList();
    }

    private String text(Request request) {
        boolean forced = !request.phrases().isEmpty() && habit != Habit.IGNORES_CONSTRAINTS;
        String source = request.text();
        List<String> forms = new ArrayList<>();
        for (Phrase phrase : forced ? request.phrases() : List.<Phrase>of()) {
            String form = phrase.forms().get(0);
            String surface = surfaces.getOrDefault(form, form);
            source = source.replaceFirst(Pattern.quote(surface), "\u0001" + forms.size());
            forms.add(form);
        }
        List<String> target = Arrays.stream(source.replaceAll("\\.$", " .").split(" "))
                .filter(word -> habit != Habit.LOSES_ADDRESSES || !word.matches(".*[/@].*"))
                .map(word ->
                        word.startsWith("\u0001") ? forms.get(word.charAt(1) - '0') : words.getOrDefault(word, word))
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> half = List.copyOf(target.subList(0, target.size() / 2));
        if (forced && habit == Habit.DROPS) {
            target = new ArrayList<>(half);
            target.add(".");
        } else if (forced && habit == Habit.REPEATS) {
            target.addAll(target.size() / 2, half);
        }
        return String.join(" ", target);
    }

    @Override
    public String mark() {
        return "word-by-word";
    }

    @Override
    public void close() {}
}
