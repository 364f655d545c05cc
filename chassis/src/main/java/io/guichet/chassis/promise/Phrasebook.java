package io.guichet.chassis.promise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Wordings with a meaning each, found by their first word. At one place the longest wins; of equals the first added. */
final class Phrasebook<T> {

    /** Key of wordings that begin with any number. */
    static final String NUMBER = "#";

    private record Entry<T>(Wording wording, T meaning) {}

    /** A wording found: the words from {@code from} to before {@code to}. */
    record Found<T>(T meaning, int from, int to) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final List<Entry<T>> others = new ArrayList<>();

    Phrasebook<T> add(T meaning, String block) {
        Wording.lines(block).forEach(line -> add(meaning, Wording.parse(line)));
        return this;
    }

    Phrasebook<T> add(T meaning, Wording wording) {
        Entry<T> entry = new Entry<>(wording, meaning);
        wording.firsts()
                .ifPresentOrElse(
                        words -> words.forEach(w -> byFirst.computeIfAbsent(w, k -> new ArrayList<>())
                                .add(entry)),
                        () -> others.add(entry));
        return this;
    }

    /** The words that its wordings begin with; empty when one can begin with anything. */
    Optional<Set<String>> firsts() {
        return others.isEmpty() ? Optional.of(byFirst.keySet()) : Optional.empty();
    }

    /** The longest wording that begins at this word. */
    @Nullable
    Found<T> at(Sentence sentence, int from) {
        Word word = sentence.word(from);
        Found<T> best = longest(byFirst.get(word.text()), sentence, from, null);
        if (word.isNumber()) {
            best = longest(byFirst.get(NUMBER), sentence, from, best);
        }
        return longest(others, sentence, from, best);
    }

    private @Nullable Found<T> longest(
            @Nullable List<Entry<T>> entries, Sentence sentence, int from, @Nullable Found<T> best) {
        if (entries == null) {
            return best;
        }
        Found<T> longest = best;
        for (Entry<T> entry : entries) {
            int to = entry.wording().match(sentence, from);
            if (to > (longest == null ? from : longest.to())) {
                longest = new Found<>(entry.meaning(), from, to);
            }
        }
        return longest;
    }

    /** Everything found from left to right, without overlaps. */
    List<Found<T>> all(Sentence sentence) {
        List<Found<T>> all = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Found<T> found = at(sentence, i);
            if (found == null) {
                i++;
            } else {
                all.add(found);
                i = found.to();
            }
        }
        return all;
    }
}
