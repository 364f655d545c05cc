package io.guichet.proof.load;

import io.guichet.local.LocalSystem;
import io.guichet.local.client.ServiceClient;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Asks ticket-service for the tickets of one input after another, as a user would, until they are shown: a sample of all. */
final class ReadableProbe implements AutoCloseable {
    private static final long PAUSE_MILLIS = 10;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final BlockingQueue<Trip> asked = new ArrayBlockingQueue<>(1);
    private final Thread thread = new Thread(this::ask, "readable-probe");
    private final LocalSystem system;
    private final ServiceClient services;

    ReadableProbe(LocalSystem system, ServiceClient services) {
        this.system = system;
        this.services = services;
        thread.setDaemon(true);
        thread.start();
    }

    /** Follows this input, unless another one is being followed. */
    void follow(Trip trip) {
        if (trip.isCustomers()) {
            asked.offer(trip);
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void ask() {
        try {
            while (true) {
                follow(asked.take(), System.nanoTime() + PATIENCE_NANOS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(Trip trip, long deadline) throws InterruptedException {
        while (System.nanoTime() < deadline) {
            try {
                if (!services.items(system.ticket(), "/tickets?message=" + trip.message())
                        .isEmpty()) {
                    trip.readable(System.nanoTime());
                    TimeUnit.MILLISECONDS.sleep(50 * PAUSE_MILLIS);
                    return;
                }
            } catch (IOException notNow) {
                // asked again, until patience ends
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }
}
