package io.guichet.chassis.inbox;

import io.guichet.chassis.log.EventLog;
import io.guichet.chassis.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** What can never be read goes to {@code <topic>.dlq}, by way of the outbox, and an operator is told. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Outbox outbox;
    private final MeterRegistry metrics;

    DeadLetters(Outbox outbox, MeterRegistry metrics) {
        this.outbox = outbox;
        this.metrics = metrics;
    }

    /** In a transaction of their own. A record without an id cannot be told from its repetition: it may be buried twice. */
    Uni<Void> bury(List<DeadLetter> letters) {
        return letters.isEmpty() ? Uni.createFrom().voidItem() : Panache.withTransaction(() -> write(letters));
    }

    /** In the current transaction. */
    Uni<Void> write(List<DeadLetter> letters) {
        return outbox.addRows(letters.stream().map(DeadLetter::row).toList()).invoke(() -> letters.forEach(this::tell));
    }

    private void tell(DeadLetter letter) {
        var record = letter.record();
        metrics.counter("guichet.dead.letters", "topic", record.topic()).increment();
        EventLog.warn(
                LOG,
                "a record can never take effect and goes to the dead letters: " + letter.why(),
                Map.of("topic", record.topic(), "partition", record.partition(), "offset", record.offset()));
    }
}
