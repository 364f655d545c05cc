package io.guichet.proof.load;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Whether the system keeps up: nothing that waits grows.
 *
 * @param inputsPerSecond by how much the inputs under way grow each second
 * @param rowsPerSecond by how much the outboxes and the mails that wait grow each second
 * @param steady whether neither grows by more than a hundredth of the rate
 */
record Steadiness(double inputsPerSecond, double rowsPerSecond, boolean steady) {
    private static final double TOLERATED = 0.01;
    private static final int FEWEST = 5;

    /**
     * Judges by a straight line through the samples (least squares).
     *
     * @param rate inputs per second
     */
    static Steadiness of(List<Sample> samples, double rate) {
        if (samples.size() < FEWEST) {
            return new Steadiness(0, 0, false);
        }
        double inputs = slope(samples, Sample::underWay);
        double rows = slope(
                samples,
                sample -> sample.backlog().outboxRows() + sample.backlog().mails());
        return new Steadiness(inputs, rows, inputs <= TOLERATED * rate && rows <= TOLERATED * rate);
    }

    private static double slope(List<Sample> samples, ToDoubleFunction<Sample> value) {
        double meanX = samples.stream().mapToDouble(Sample::second).average().orElse(0);
        double meanY = samples.stream().mapToDouble(value).average().orElse(0);
        double products = 0;
        double squares = 0;
        for (Sample sample : samples) {
            double x = sample.second() - meanX;
            products += x * (value.applyAsDouble(sample) - meanY);
            squares += x * x;
        }
        return squares == 0 ? 0 : products / squares;
    }
}
