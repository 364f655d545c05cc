package io.guichet.chassis.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One way to put something, read from a line such as {@code sous|dans {n} {unit}}.
 *
 * <ul>
 *   <li>{@code a|b}: one of these; {@code trait*}, {@code *rons}: words with this beginning or end
 *   <li>{@code _}: any word; {@code ...}: up to six words or marks, as few as possible
 *   <li>{@code {name}}: a part of {@link Parts}; a question mark at the end: may be absent
 * </ul>
 *
 * Matching never goes back, so its cost is bounded by the length of the line, whatever the text.
 */
final class Wording {

    private static final int GAP = 6;

    private final List<Element> elements;

    private Wording(List<Element> elements) {
        this.elements = elements;
    }

    private record Element(Choice choice, boolean optional, boolean afterGap) {}

    static Wording parse(String line) {
        List<Element> elements = new ArrayList<>();
        boolean gap = false;
        for (String atom : line.strip().split("\\s+")) {
            if (atom.equals("...")) {
                gap = true;
                continue;
            }
            boolean optional = atom.length() > 1 && atom.endsWith("?");
            Choice choice = Choice.parse(optional ? atom.substring(0, atom.length() - 1) : atom);
            elements.add(new Element(choice, optional, gap));
            gap = false;
        }
        return new Wording(List.copyOf(elements));
    }

    /** A wording of nothing but these words; marks in it are not read. */
    static Wording literal(String phrase) {
        return new Wording(Reading.words(phrase).stream()
                .filter(word -> !word.isMark())
                .map(word -> new Element(Choice.word(word.text()), false, false))
                .toList());
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    /** Where the wording ends when it begins at {@code from}, or -1. */
    int match(Sentence sentence, int from) {
        int at = from;
        for (Element element : elements) {
            int next = find(element, sentence, at);
            if (next < 0 && !element.optional()) {
                return -1;
            }
            at = next < 0 ? at : next;
        }
        return at > from ? at : -1;
    }

    /** The {@link Keys} of the words that it can begin with. */
    Set<String> firsts() {
        Set<String> firsts = Set.of();
        for (Element element : elements) {
            firsts = Keys.union(firsts, element.choice().firsts());
            if (!element.optional()) {
                break;
            }
        }
        return firsts;
    }

    private static int find(Element element, Sentence sentence, int from) {
        int last = element.afterGap() ? from + GAP : from;
        for (int at = from; at <= last && at < sentence.size(); at++) {
            int next = element.choice().match(sentence, at);
            if (next >= 0) {
                return next;
            }
        }
        return -1;
    }
}
