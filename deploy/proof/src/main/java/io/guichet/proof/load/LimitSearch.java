package io.guichet.proof.load;

import java.io.IOException;

/** Finds the highest rate at which the system keeps up: doubling first, then halving the gap. */
final class LimitSearch {
    private static final double FINE_ENOUGH = 1.08;
    private static final double LOWEST = 0.5;
    private static final double HIGHEST = 5_000;

    /** Tries a rate, in inputs per second. */
    @FunctionalInterface
    interface Trial {
        /** Whether the system kept up. */
        boolean keepsUp(double rate) throws IOException, InterruptedException;
    }

    private LimitSearch() {}

    /**
     * The highest rate that was tried with success, within a tenth of the lowest that failed.
     *
     * @param first where to begin
     * @return 0 if not even one input in two seconds is kept up with
     */
    static double find(double first, Trial trial) throws IOException, InterruptedException {
        double good = 0;
        double bad = first;
        while (bad <= HIGHEST && trial.keepsUp(bad)) {
            good = bad;
            bad *= 2;
        }
        if (good == 0) {
            good = firstGoodBelow(bad, trial);
        }
        while (good > 0 && bad / good > FINE_ENOUGH) {
            double between = Math.sqrt(good * bad);
            if (trial.keepsUp(between)) {
                good = between;
            } else {
                bad = between;
            }
        }
        return good;
    }

    private static double firstGoodBelow(double bad, Trial trial) throws IOException, InterruptedException {
        for (double lower = bad / 2; lower >= LOWEST; lower /= 2) {
            if (trial.keepsUp(lower)) {
                return lower;
            }
        }
        return 0;
    }
}
