package org.songngu.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songngu.model.SequenceTranslator;
import org.songngu.text.Lang;

/** A model that says what a test has written for it. Where it is not told what to say under force, it ignores the force. */
final class ScriptedModel implements SequenceTranslator {
    final List<Request> asked = new ArrayList<>();
    private final Map<String, Translation> script = new HashMap<>();
    private int calls;

    ScriptedModel says(String source, String target) {
        return says(source, new Translation(target, -0.5, true));
    }

    ScriptedModel says(String source, Translation translation) {
        script.put(source, translation);
        return this;
    }

    /** What it says for a source if made to write these first forms. */
    ScriptedModel forced(String source, List<String> forms, String target) {
        return forced(source, forms, new Translation(target, -0.9, true));
    }

    ScriptedModel forced(String source, List<String> forms, Translation translation) {
        script.put(source + forms, translation);
        return this;
    }

    int calls() {
        return calls;
    }

    @Override
    public boolean translates(Lang from, Lang to) {
        return from != to;
    }

    @Override
    public List<Translation> translate(Lang from, Lang to, List<Request> requests) {
        calls++;
        asked.addAll(requests);
        return requests.stream().map(this::answer).toList();
    }

    private Translation answer(Request request) {
        List<String> forms = request.phrases().stream()
                .map(phrase -> phrase.forms().get(0))
                .sorted()
                .toList();
        Translation plain = script.get(request.text());
        Translation answer = forms.isEmpty() ? plain : script.getOrDefault(request.text() + forms, plain);
        if (answer == null) {
            throw new AssertionError("the test has no answer for: " + request);
        }
        return answer;
    }

    @Override
    public String mark() {
        return "scripted@1";
    }

    @Override
    public void close() {}
}
