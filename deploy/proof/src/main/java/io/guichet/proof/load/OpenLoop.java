package io.guichet.proof.load;

import io.guichet.local.client.Receipt;
import io.guichet.local.client.ServiceClient;
import io.guichet.proof.input.Input;
import io.guichet.proof.input.Inputs;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Hands inputs in at a fixed rate, whatever becomes of those before: each has a moment at which it is meant to be sent, from
 * which its latency counts, also when this program or the system could not keep up.
 */
final class OpenLoop {
    private static final int LONGEST = 120;

    private final Inputs inputs;
    private final ServiceClient services;
    private final Trips trips;
    private final ReadableProbe probe;
    private int next;

    OpenLoop(Inputs inputs, ServiceClient services, Trips trips, ReadableProbe probe) {
        this.inputs = inputs;
        this.services = services;
        this.trips = trips;
        this.probe = probe;
    }

    /**
     * Sends from a moment on; returns when the last one is sent.
     *
     * @param rate inputs per second
     * @param start by {@link System#nanoTime()}
     */
    void send(double rate, long start, int seconds) throws InterruptedException {
        long count = Math.round(rate * seconds);
        for (int i = 0; i < count; i++) {
            long due = start + (long) (i * 1e9 / rate);
            Input input = inputs.get(next++);
            sleepUntil(due);
            send(input, due);
        }
    }

    private void send(Input input, long due) {
        Trip trip = trips.begin(input, due);
        CompletableFuture<Receipt> answer = input.isNote()
                ? services.noteLater(input.token(), input.content())
                : services.emailLater(input.mailbox(), input.content());
        answer.whenComplete((receipt, failure) -> {
            if (failure != null) {
                trips.failed(trip, "no answer: " + failure.getClass().getSimpleName());
            } else if (!receipt.isTaken()) {
                trips.failed(trip, shortened("answered with " + receipt.refusal()));
            } else {
                trips.answered(trip, receipt.message(), System.nanoTime());
                probe.follow(trip);
            }
        });
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static void sleepUntil(long due) throws InterruptedException {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
