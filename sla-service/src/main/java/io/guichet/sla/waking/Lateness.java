package io.guichet.sla.waking;

import io.guichet.chassis.log.EventLog;
import io.guichet.sla.deadline.Deadline;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Counts what was missed and how late that was noticed, and logs it. */
@ApplicationScoped
class Lateness {
    private static final Logger LOG = Logger.getLogger(Lateness.class);

    private final MeterRegistry metrics;
    private final Timer lateness;

    Lateness(MeterRegistry metrics) {
        this.metrics = metrics;
        this.lateness = Timer.builder("guichet.deadlines.lateness")
                .description("from the moment a deadline was due to the moment it fired")
                .publishPercentileHistogram()
                .register(metrics);
    }

    void record(List<Deadline> missed) {
        missed.forEach(this::record);
    }

    private void record(Deadline deadline) {
        String clock = deadline.clock().toString();
        metrics.counter("guichet.deadlines.missed", "clock", clock, "policy", deadline.policy())
                .increment();
        lateness.record(deadline.lateness());
        EventLog.info(
                LOG,
                "deadline missed",
                Map.of(
                        "ticket", deadline.number(),
                        "clock", clock,
                        "policy", deadline.policy(),
                        "lateSeconds", deadline.lateness().toSeconds()));
    }
}
