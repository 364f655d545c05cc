package io.guichet.chassis.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way to put something, read from a line such as {@code sous {n} {unit}}.
 *
 * <ul>
 *   <li>{@code a|b}: one of these words; {@code trait*}, {@code *rons}: words with this beginning or end
 *   <li>{@code _}: any word; {@code ...}: up to six words or marks, as few as possible
 *   <li>{@code {name}}: a named part of {@link Parts}; {@code x?}: may be absent
 * </ul>
 *
 * Matching never goes back, so it is linear in the length of the line whatever the text.
 */
final class Wording {

    private static final int GAP = 6;

    private final List<Element> elements;

    private Wording(List<Element> elements) {
        this.elements = elements;
    }

    /** One step of a wording: where it ends when it begins at {@code from}, or -1. */
    interface Step {
        int match(Sentence sentence, int from);
    }

    private record Element(Step step, boolean optional, boolean gap, Optional<Set<String>> firsts) {}

    static Wording parse(String line) {
        List<Element> elements = new ArrayList<>();
        for (String atom : line.strip().split("\\s+")) {
            boolean optional = atom.length() > 1 && atom.endsWith("?");
            String core = optional ? atom.substring(0, atom.length() - 1) : atom;
            if (core.equals("...")) {
                elements.add(new Element((s, i) -> i, false, true, Optional.empty()));
            } else if (core.startsWith("{")) {
                String name = core.substring(1, core.length() - 1);
                elements.add(new Element(Parts.named(name), optional, false, Parts.firsts(name)));
            } else if (core.contains("|") || core.contains("*") || core.equals("_")) {
                elements.add(choice(core, optional));
            } else {
                Reading.words(core).forEach(word -> elements.add(choice(word.text(), optional)));
            }
        }
        return new Wording(List.copyOf(elements));
    }

    /** A wording of nothing but these words; marks in it are not read. */
    static Wording literal(String phrase) {
        return new Wording(Reading.words(phrase).stream()
                .filter(word -> !word.isMark())
                .map(word -> choice(word.text(), false))
                .toList());
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    /** Where the wording ends when it begins at {@code from}, or -1. */
    int match(Sentence sentence, int from) {
        int at = from;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            int next = element.gap() ? skip(elements.get(++i), sentence, at) : step(element, sentence, at);
            if (next < 0) {
                return -1;
            }
            at = next;
        }
        return at > from ? at : -1;
    }

    /** The words it can begin with; empty when that cannot be said. */
    Optional<Set<String>> firsts() {
        Set<String> all = new HashSet<>();
        for (Element element : elements) {
            if (element.firsts().isEmpty()) {
                return Optional.empty();
            }
            all.addAll(element.firsts().get());
            if (!element.optional()) {
                break;
            }
        }
        return Optional.of(all);
    }

    private static int step(Element element, Sentence sentence, int at) {
        int next = at < sentence.size() ? element.step().match(sentence, at) : -1;
        return next < 0 && element.optional() ? at : next;
    }

    private static int skip(Element target, Sentence sentence, int at) {
        for (int i = at; i <= at + GAP && i < sentence.size(); i++) {
            int next = target.step().match(sentence, i);
            if (next >= 0) {
                return next;
            }
        }
        return -1;
    }

    private static Element choice(String core, boolean optional) {
        if (core.equals("_")) {
            return new Element((s, i) -> s.word(i).isMark() ? -1 : i + 1, optional, false, Optional.empty());
        }
        String[] options = core.split("\\|");
        Set<String> words = new HashSet<>();
        List<String> beginnings = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        for (String option : options) {
            if (option.endsWith("*")) {
                beginnings.add(option.substring(0, option.length() - 1));
            } else if (option.startsWith("*")) {
                ends.add(option.substring(1));
            } else {
                words.add(option);
            }
        }
        boolean exact = beginnings.isEmpty() && ends.isEmpty();
        Step step = exact
                ? (s, i) -> words.contains(s.word(i).text()) ? i + 1 : -1
                : (s, i) -> fits(s.word(i).text(), words, beginnings, ends) ? i + 1 : -1;
        return new Element(step, optional, false, exact ? Optional.of(words) : Optional.empty());
    }

    private static boolean fits(String word, Set<String> words, List<String> beginnings, List<String> ends) {
        return words.contains(word)
                || beginnings.stream().anyMatch(word::startsWith)
                || ends.stream().anyMatch(end -> word.length() > end.length() + 1 && word.endsWith(end));
    }

    static List<String> lines(String block) {
        return Arrays.stream(block.split("\n"))
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
    }
}
