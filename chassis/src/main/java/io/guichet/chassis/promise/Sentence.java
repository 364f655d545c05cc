package io.guichet.chassis.promise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one sentence, whether it asks something, and where named parts in it end, which many wordings ask. */
final class Sentence {

    private static final int UNKNOWN = -2;

    private final List<Word> words;
    private final boolean question;
    private final Map<Phrasebook<?>, int[]> ends = new HashMap<>();

    Sentence(List<Word> words, boolean question) {
        this.words = words;
        this.question = question;
    }

    List<Word> words() {
        return words;
    }

    boolean question() {
        return question;
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** Where the part that begins at {@code from} ends, or -1; found out once. */
    int endOf(Phrasebook<?> part, int from) {
        int[] known = ends.computeIfAbsent(part, p -> unknown());
        if (known[from] == UNKNOWN) {
            Phrasebook.Found<?> found = part.at(this, from);
            known[from] = found == null ? -1 : found.to();
        }
        return known[from];
    }

    private int[] unknown() {
        int[] ends = new int[words.size()];
        Arrays.fill(ends, UNKNOWN);
        return ends;
    }
}
