package io.guichet.proof.load;

import io.guichet.proof.system.BacklogWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks each second at what waits, until it is closed. */
final class SampleLoop implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Sample> samples = new ArrayList<>();
    private final Trips trips;
    private final BacklogWatch backlog;
    private final long start;

    /** @param start second 0, by {@link System#nanoTime()} */
    SampleLoop(Trips trips, BacklogWatch backlog, long start) {
        this.trips = trips;
        this.backlog = backlog;
        this.start = start;
        clock.scheduleAtFixedRate(this::look, 1, 1, TimeUnit.SECONDS);
    }

    synchronized List<Sample> samples() {
        return List.copyOf(samples);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void look() {
        try {
            long underWay = trips.underWay();
            double second = (System.nanoTime() - start) / 1e9;
            Sample sample = new Sample(second, underWay, backlog.look());
            synchronized (this) {
                samples.add(sample);
            }
        } catch (IOException unseen) {
            // a second without a look is a sample less
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
