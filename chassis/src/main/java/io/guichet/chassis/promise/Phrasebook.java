package io.guichet.chassis.promise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Wordings with a meaning each, found by their first word. At one place the longest wins; of equals the first added. */
final class Phrasebook<T> {

    private record Entry<T>(Wording wording, T meaning, int rank) {}

    /** A wording found: the words from {@code from} to before {@code to}. */
    record Found<T>(T meaning, int from, int to) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private int size;
    private boolean open;

    Phrasebook<T> add(T meaning, List<String> lines) {
        lines.forEach(line -> add(meaning, Wording.parse(line)));
        return this;
    }

    /** The word list of that name, its headings read as meanings. */
    static <T> Phrasebook<T> read(String file, Function<String, T> meaning) {
        Phrasebook<T> book = new Phrasebook<>();
        Lexicon.read(file).forEach(section -> book.add(meaning.apply(section.name()), section.lines()));
        return book;
    }

    Phrasebook<T> add(T meaning, Wording wording) {
        Entry<T> entry = new Entry<>(wording, meaning, size++);
        for (String key : wording.firsts()) {
            open |= Keys.isOpen(key);
            byFirst.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        }
        return this;
    }

    /** The {@link Keys} of the words that its wordings begin with. */
    Set<String> firsts() {
        return byFirst.keySet();
    }

    /** The longest wording that begins at this word. */
    @Nullable
    Found<T> at(Sentence sentence, int from) {
        Entry<T> best = null;
        int end = from;
        for (String key : Keys.of(sentence.word(from).text(), open)) {
            for (Entry<T> entry : byFirst.getOrDefault(key, List.of())) {
                int to = entry.wording().match(sentence, from);
                if (to > end || (to == end && best != null && entry.rank() < best.rank())) {
                    best = entry;
                    end = to;
                }
            }
        }
        return best == null ? null : new Found<>(best.meaning(), from, end);
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
