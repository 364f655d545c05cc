package io.guichet.chassis.promise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds statements of <em>when the desk will act</em> in a text for a customer, French or English (P32).
 *
 * <p>Facts pass: the customer's own dates, a fiscal year, a licence's end, an appointment that was agreed, opening hours.
 * Case, accents, apostrophes, kinds of spaces, soft hyphens and line breaks inside a phrase make no difference. The text is
 * what the customer reads: of HTML, hand over the text with entities decoded and blocks on lines of their own. Time and
 * memory are linear in the length of the text. Immutable and safe for use by many threads.
 *
 * <p>What it knows stands in {@code promise/times.txt} (expressions of time), {@code clues.txt} (who acts) and
 * {@code parts.txt}; how good it is, {@code PromiseMeasureTest} says.
 */
public final class PromiseGuard {

    private static final PromiseGuard STANDARD = new PromiseGuard(List.of());

    private final Phrasebook<Time> times;
    private final Phrasebook<Clue> clues;

    /**
     * A guard that stops phrases of a desk's own besides the standard ones.
     *
     * @param extraPhrases each is a promise wherever it stands; case and accents make no difference
     * @throws IllegalArgumentException for a phrase without a word
     */
    public PromiseGuard(Collection<String> extraPhrases) {
        times = Time.book();
        clues = Clue.book();
        for (String phrase : extraPhrases) {
            Wording wording = Wording.literal(phrase);
            if (wording.isEmpty()) {
                throw new IllegalArgumentException(
                        "A phrase to stop needs at least one word, but was \"" + phrase + "\"");
            }
            times.add(Time.PROMISED, wording);
        }
    }

    /** The guard with the phrases that come with Guichet. */
    public static PromiseGuard standard() {
        return STANDARD;
    }

    /** The promises of a text, in its order; empty when it says nothing of when the desk will act. */
    public List<Promise> find(String text) {
        List<Promise> promises = new ArrayList<>();
        for (Sentence sentence : Reading.of(text)) {
            for (Phrasebook.Found<Time> found : new Judgement(sentence, times, clues).promises()) {
                int start = sentence.word(found.from()).start();
                int end = sentence.word(found.to() - 1).end();
                promises.add(new Promise(text.substring(start, end), start, end));
            }
        }
        return List.copyOf(promises);
    }
}
