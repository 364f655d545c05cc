package io.guichet.chassis.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PromiseMeasureTest {

    private static final PromiseGuard GUARD = PromiseGuard.standard();

    private static final LabelledSentences whole = new LabelledSentences("tuning.txt", "held-out.txt");
    private static final LabelledSentences heldOut = new LabelledSentences("held-out.txt");

    @Test
    void theSetIsLargeEnoughInBothLanguages() {
        assertThat(whole.count(true, "fr")).isGreaterThanOrEqualTo(100);
        assertThat(whole.count(true, "en")).isGreaterThanOrEqualTo(100);
        assertThat(whole.count(false, "fr")).isGreaterThanOrEqualTo(100);
        assertThat(whole.count(false, "en")).isGreaterThanOrEqualTo(100);
    }

    /** The README's figures, for whoever repeats them. */
    @AfterAll
    static void tellTheFigures() {
        System.out.println("whole: " + whole.figures(GUARD) + "; held out: " + heldOut.figures(GUARD));
    }

    @Test
    void nearlyEveryPromiseIsFound() {
        assertThat(whole.recall(GUARD))
                .as("%s; missed: %s", whole.figures(GUARD), whole.missed(GUARD))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void hardlyAnyFactIsStopped() {
        assertThat(whole.precision(GUARD))
                .as("%s; wrongly found: %s", whole.figures(GUARD), whole.wronglyFound(GUARD))
                .isGreaterThanOrEqualTo(0.95);
    }

    /** Sentences for which the guard was not tuned; which ones fail is kept from whoever tunes. */
    @Test
    void sentencesThatItWasNotTunedForAreJudgedNearlyAsWell() {
        assertThat(heldOut.recall(GUARD)).as(heldOut.figures(GUARD)).isGreaterThanOrEqualTo(0.97);
        assertThat(heldOut.precision(GUARD)).as(heldOut.figures(GUARD)).isGreaterThanOrEqualTo(0.95);
    }
}
