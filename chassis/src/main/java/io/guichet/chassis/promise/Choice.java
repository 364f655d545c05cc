package io.guichet.chassis.promise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One place of a {@link Wording}: the words, beginnings, ends and parts that may stand there. The longest counts. */
final class Choice {

    /** Where something ends when it begins at {@code from}, or -1. */
    interface Step {
        int match(Sentence sentence, int from);
    }

    private final Set<String> words = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> firsts = new HashSet<>();

    private Choice() {}

    static Choice word(String word) {
        Choice choice = new Choice();
        choice.words.add(word);
        return choice;
    }

    static Choice parse(String options) {
        Choice choice = new Choice();
        for (String option : options.split("\\|")) {
            choice.add(option);
        }
        return choice;
    }

    int match(Sentence sentence, int from) {
        int end = words.contains(sentence.word(from).text()) ? from + 1 : -1;
        for (Step step : steps) {
            end = Math.max(end, step.match(sentence, from));
        }
        return end;
    }

    /** The {@link Keys} of the words that can begin it. */
    Set<String> firsts() {
        return Keys.union(words, firsts);
    }

    private void add(String option) {
        if (option.equals("_")) {
            step(Keys.ANY, (sentence, at) -> sentence.word(at).isMark() ? -1 : at + 1);
        } else if (option.startsWith("{")) {
            part(option.substring(1, option.length() - 1));
        } else if (option.endsWith("*")) {
            String beginning = option.substring(0, option.length() - 1);
            step(
                    Keys.ofBeginning(beginning),
                    (sentence, at) -> sentence.word(at).text().startsWith(beginning) ? at + 1 : -1);
        } else if (option.startsWith("*")) {
            String end = option.substring(1);
            step(Keys.ofEnd(end), (sentence, at) -> ends(sentence.word(at).text(), end) ? at + 1 : -1);
        } else if (!Character.isLetterOrDigit(option.charAt(0))) {
            words.add(option);
        } else {
            phrase(option);
        }
    }

    private void step(String first, Step step) {
        firsts.add(first);
        steps.add(step);
    }

    private void part(String name) {
        firsts.addAll(Parts.firsts(name));
        steps.add(Parts.named(name));
    }

    private void phrase(String option) {
        List<String> parts = Reading.words(option).stream().map(Word::text).toList();
        if (parts.size() == 1) {
            words.add(parts.get(0));
            return;
        }
        step(parts.get(0), (sentence, at) -> follows(sentence, at, parts) ? at + parts.size() : -1);
    }

    private static boolean follows(Sentence sentence, int at, List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (at + i >= sentence.size() || !sentence.word(at + i).text().equals(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(String word, String end) {
        return word.length() > end.length() + 1 && word.endsWith(end);
    }
}
