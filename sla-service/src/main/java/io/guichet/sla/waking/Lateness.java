package io.guichet.sla.waking;

import io.guichet.chassis.log.EventLog;
import io.guichet.sla.deadline.Deadline;
import io.guichet.sla.policy.Step;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;

/** Counts what fired and how late that was, and logs what was missed. */
@ApplicationScoped
class Lateness {
    private static final Logger LOG = Logger.getLogger(Lateness.class);

    private final MeterRegistry metrics;
    private final Timer lateness;

    Lateness(MeterRegistry metrics) {
        this.metrics = metrics;
        this.lateness = Timer.builder("guichet.deadlines.lateness")
                .description("from the moment at which something was to be noticed to the moment it fired")
                .publishPercentileHistogram()
                .register(metrics);
    }

    /** Something that fired. */
    record Late(Deadline deadline, int threshold, Instant dueAt, Instant now) {}

    void record(Late late) {
        Duration by = Duration.between(late.dueAt, late.now);
        lateness.record(by);
        if (late.threshold == Step.DUE) {
            missed(late.deadline, by);
        }
    }

    private void missed(Deadline deadline, Duration by) {
        metrics.counter("guichet.deadlines.missed", "clock", deadline.clock(), "policy", deadline.policy())
                .increment();
        EventLog.info(
                LOG,
                "deadline missed",
                Map.of(
                        "ticket", String.valueOf(deadline.number()),
                        "clock", deadline.clock(),
                        "policy", deadline.policy(),
                        "lateSeconds", by.toSeconds()));
    }
}
