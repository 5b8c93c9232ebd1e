package org.songngu.glossary;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether brackets and double quotes come in pairs. Single quotes are not looked at: they are apostrophes. */
final class Brackets {
    private static final String OPENING = "([{\u201C\u00AB";
    private static final String CLOSING = ")]}\u201D\u00BB";

    private Brackets() {}

    static boolean areBalanced(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int closes = CLOSING.indexOf(c);
            if (OPENING.indexOf(c) >= 0) {
                open.push(c);
            } else if (closes >= 0 && (open.isEmpty() || open.pop() != OPENING.charAt(closes))) {
                return false;
            }
        }
        return open.isEmpty() && text.chars().filter(c -> c == '"').count() % 2 == 0;
    }
}
