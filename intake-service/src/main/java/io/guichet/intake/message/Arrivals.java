package io.guichet.intake.message;

import io.guichet.chassis.log.EventLog;
import io.guichet.chassis.seeded.Failpoint;
import io.guichet.intake.receipt.Receipt;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;

/** Notes what came in and is committed: a line in the log, and the metrics {@code guichet.messages.received} and {@code guichet.messages.repeated} by channel. */
@ApplicationScoped
public class Arrivals {

    private static final Logger LOG = Logger.getLogger(Arrivals.class);

    private final MeterRegistry metrics;

    Arrivals(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Notes one. */
    public void noted(Channel channel, Receipt receipt) {
        Failpoint.MESSAGE_COMMITTED.pass();
        String what = receipt.fresh() ? "received" : "repeated";
        String name = channel.name().toLowerCase(Locale.ROOT);
        EventLog.info(LOG, "message " + what, Map.of("message", receipt.messageId(), "channel", name));
        metrics.counter("guichet.messages." + what, "channel", name).increment();
    }
}
