package io.guichet.intake.message;

import io.guichet.intake.receipt.Receipt;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Counts what came in: metrics {@code guichet.messages.received} and {@code guichet.messages.repeated}, by channel. */
@ApplicationScoped
public class MessageCount {

    private final MeterRegistry metrics;

    MessageCount(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Counts what was committed. */
    public void count(Channel channel, Receipt receipt) {
        String name = receipt.fresh() ? "guichet.messages.received" : "guichet.messages.repeated";
        metrics.counter(name, "channel", channel.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
