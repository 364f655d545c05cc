package io.guichet.proof.load;

import io.guichet.proof.system.Consumption;
import java.util.List;
import java.util.Map;

/**
 * What one run at one rate has shown.
 *
 * @param rate inputs per second that were asked for
 * @param seconds how long they were sent
 * @param counts how many there were of what
 * @param answered intended sending to intake's answer
 * @param opened intended sending to the opening of the input's last ticket, read from Kafka
 * @param readable intended sending to the tickets shown by ticket-service, of a sample that asks every few milliseconds
 * @param acknowledged intended sending to the acknowledgement at the mail sink
 * @param samples what waited, each second
 * @param consumption what each part took from the beginning until all was done
 */
record Measurement(
        double rate,
        int seconds,
        Counts counts,
        Percentiles answered,
        Percentiles opened,
        Percentiles readable,
        Percentiles acknowledged,
        List<Sample> samples,
        Map<String, Consumption> consumption) {

    /**
     * How many there were.
     *
     * @param inputs that were to be sent
     * @param failed that were refused or not answered
     * @param tickets that opened
     * @param acknowledged inputs whose customer got a mail
     * @param missing customers' inputs without a ticket for each, or without a mail, when all was done
     * @param repeated mails to somebody who already had one
     */
    record Counts(long inputs, long failed, long tickets, long acknowledged, long missing, long repeated) {}

    Steadiness steadiness() {
        return Steadiness.of(samples, rate);
    }

    /** Whether the system kept up and nothing was lost. */
    boolean good() {
        return steadiness().steady() && counts.failed() == 0 && counts.missing() == 0 && counts.repeated() == 0;
    }

    double ticketsPerSecond() {
        return counts.tickets() / (double) seconds;
    }
}
