package io.guichet.chassis.outbox;

import io.guichet.chassis.loop.Loop;
import io.guichet.chassis.loop.Loops;
import io.guichet.chassis.seeded.Failpoint;
import io.guichet.chassis.seeded.SeededBug;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries outbox rows to Kafka: in id order, batch after batch, each acknowledged before it is marked as sent.
 *
 * <p>One relay per service is active, whichever instance holds the lease. Rows are marked on the connection that holds it, so a
 * relay that lost the lease can send a batch twice (consumers remove repeats) but never mark what it did not send.
 */
@ApplicationScoped
public class OutboxRelay {

    private final Loops loops;
    private final RelayLease lease;
    private final KafkaSender sender;
    private final OutboxConfig config;
    private @Nullable Loop loop;

    OutboxRelay(Loops loops, RelayLease lease, KafkaSender sender, OutboxConfig config) {
        this.loops = loops;
        this.lease = lease;
        this.sender = sender;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            loop = loops.start("the outbox relay", config.poll(), this::relay);
        }
    }

    void wake(@Observes OutboxWritten signal) {
        if (loop != null) {
            loop.wake();
        }
    }

    /** One batch. True if there may be more. */
    private Uni<Boolean> relay() {
        return lease.hold()
                .flatMap(held -> held ? sendBatch() : Uni.createFrom().item(false));
    }

    private Uni<Boolean> markAndSend(List<WaitingRow> batch) {
        var all = new SentRows(batch.stream().map(WaitingRow::id).toList(), Map.of());
        return lease.mark(all).chain(() -> sender.send(batch)).replaceWith(batch.size() == config.batch());
    }

    private Uni<Boolean> sendBatch() {
        return lease.waiting(config.batch()).flatMap(batch -> {
            if (batch.isEmpty()) {
                return Uni.createFrom().item(false);
            }
            if (SeededBug.MARKED_BEFORE_SENT.isActive()) {
                return markAndSend(batch);
            }
            Failpoint.OUTBOX_BEFORE_SEND.pass();
            return lease.keepAliveUntil(sender.send(batch))
                    .invoke(Failpoint.OUTBOX_AFTER_SEND::pass)
                    .flatMap(lease::mark)
                    .invoke(Failpoint.OUTBOX_AFTER_MARK::pass)
                    .replaceWith(batch.size() == config.batch());
        });
    }
}
