package io.guichet.proof.faults;

import io.guichet.local.Console;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Inflicts faults until it is told to stop: kills, halts and all else each in a thread of their own, so that they meet. */
final class Chaos implements AutoCloseable {
    private static final Duration BETWEEN_OTHERS = Duration.ofSeconds(3);
    private static final Duration BETWEEN_HALTS = Duration.ofSeconds(7);

    private final Victim victim;
    private final FaultPlan plan;
    private final Console console;
    private final List<String> inflicted = new ArrayList<>();
    private final List<Thread> threads;
    private volatile boolean stopping;

    /** Begins at once. */
    Chaos(Victim victim, FaultPlan plan, Console console) {
        this.victim = victim;
        this.plan = plan;
        this.console = console;
        this.threads = List.of(
                new Thread(() -> inflict(plan::untilNextKill, plan::kill), "kills"),
                new Thread(() -> inflict(() -> BETWEEN_HALTS, plan::halt), "halts"),
                new Thread(() -> inflict(() -> BETWEEN_OTHERS, plan::other), "faults"));
        threads.forEach(Thread::start);
    }

    /** What was inflicted, in the order of its end. */
    List<String> inflicted() {
        synchronized (inflicted) {
            return List.copyOf(inflicted);
        }
    }

    /** Returns when the faults under way are over. */
    @Override
    public void close() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void inflict(Supplier<Duration> pause, Supplier<Fault> next) {
        try {
            while (!stopping) {
                sleepUnlessStopping(planned(pause));
                if (!stopping) {
                    inflict(planned(next));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void inflict(Fault fault) throws InterruptedException {
        console.say("         " + fault);
        try {
            fault.inflict(victim);
            remember(fault.toString());
        } catch (IOException | SQLException e) {
            console.say("         " + fault + " could not be inflicted: " + e.getMessage());
            remember(fault + " in vain: " + e.getMessage());
        }
    }

    private void remember(String what) {
        synchronized (inflicted) {
            inflicted.add(what);
        }
    }

    private void sleepUnlessStopping(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (!stopping && System.nanoTime() < end) {
            Victim.pause(Duration.ofMillis(100));
        }
    }

    private <T> T planned(Supplier<T> part) {
        synchronized (plan) {
            return part.get();
        }
    }
}
