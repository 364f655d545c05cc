package io.guichet.chassis.promise;

import java.util.List;

/** The words of one sentence, and whether it asks something. */
record Sentence(List<Word> words, boolean question) {

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }
}
