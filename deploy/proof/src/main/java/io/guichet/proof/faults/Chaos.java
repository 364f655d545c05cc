package io.guichet.proof.faults;

import io.guichet.local.Console;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Inflicts faults until it is told to stop: kills of services in one thread, all else in another, so that they meet. */
final class Chaos implements AutoCloseable {
    private static final Duration BETWEEN_OTHERS = Duration.ofSeconds(3);

    private final Victim victim;
    private final FaultPlan plan;
    private final Console console;
    private final List<String> inflicted = new ArrayList<>();
    private final Thread kills = new Thread(this::kill, "kills");
    private final Thread others = new Thread(this::inflictOthers, "faults");
    private volatile boolean stopping;

    /** Begins at once. */
    Chaos(Victim victim, FaultPlan plan, Console console) {
        this.victim = victim;
        this.plan = plan;
        this.console = console;
        kills.start();
        others.start();
    }

    /** What was inflicted, in its order. */
    synchronized List<String> inflicted() {
        return List.copyOf(inflicted);
    }

    /** Returns when the faults under way are over. */
    @Override
    public void close() throws InterruptedException {
        stopping = true;
        kills.join();
        others.join();
    }

    private void kill() {
        while (!stopping) {
            try {
                sleepUnlessStopping(untilNextKill());
                if (!stopping) {
                    inflict(nextKill());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void inflictOthers() {
        while (!stopping) {
            try {
                sleepUnlessStopping(BETWEEN_OTHERS);
                if (!stopping) {
                    inflict(nextOther());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void inflict(Fault fault) throws InterruptedException {
        synchronized (this) {
            inflicted.add(fault.toString());
        }
        console.say("         " + fault);
        try {
            fault.inflict(victim);
        } catch (IOException | SQLException e) {
            console.say("         " + fault + " could not be inflicted: " + e.getMessage());
        }
    }

    private void sleepUnlessStopping(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (!stopping && System.nanoTime() < end) {
            Victim.pause(Duration.ofMillis(100));
        }
    }

    private synchronized Duration untilNextKill() {
        return plan.untilNextKill();
    }

    private synchronized Fault nextKill() {
        return plan.kill();
    }

    private synchronized Fault nextOther() {
        return plan.other();
    }
}
