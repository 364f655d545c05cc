package io.guichet.ticket.joining;

import io.guichet.chassis.loop.Loops;
import io.guichet.chassis.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings parked messages whose ticket opened at the very moment they were parked: then neither transaction saw the other. The gauge
 * {@code guichet.messages.parked.late} is near zero unless something is wrong.
 */
@ApplicationScoped
class ParkedUpkeep {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int BATCH = 100;
    private static final String TRIAGE = "triage";

    private final Loops loops;
    private final ParkedMessages parked;
    private final TicketJoining joining;
    private final Outbox outbox;
    private final AtomicInteger late;

    ParkedUpkeep(Loops loops, ParkedMessages parked, TicketJoining joining, Outbox outbox, MeterRegistry metrics) {
        this.loops = loops;
        this.parked = parked;
        this.joining = joining;
        this.outbox = outbox;
        this.late = metrics.gauge("guichet.messages.parked.late", new AtomicInteger());
    }

    void start(@Observes StartupEvent event) {
        loops.start("bringing parked messages", EVERY, this::cycle);
    }

    /** A batch. True if there may be more. */
    Uni<Boolean> cycle() {
        return Panache.withTransaction(() -> parked.arrived(BATCH).call(tickets -> joining.joinParked(tickets, TRIAGE)))
                .invoke(tickets -> late.set(tickets.size()))
                .invoke(tickets -> wake(tickets.size()))
                .map(tickets -> tickets.size() == BATCH);
    }

    private void wake(int brought) {
        if (brought > 0) {
            outbox.wake();
        }
    }
}
