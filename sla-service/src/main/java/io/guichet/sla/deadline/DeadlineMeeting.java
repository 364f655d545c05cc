package io.guichet.sla.deadline;

import io.guichet.chassis.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stops the clocks of tickets that are closed: what still ran is met, and never comes due. */
@ApplicationScoped
public class DeadlineMeeting {
    private final Deadlines deadlines;
    private final Outbox outbox;

    DeadlineMeeting(Deadlines deadlines, Outbox outbox) {
        this.deadlines = deadlines;
        this.outbox = outbox;
    }

    /** Stops them in the current transaction. */
    public Uni<Void> close(List<TicketMoment> closed) {
        Map<UUID, Instant> at = closed.stream()
                .collect(Collectors.toMap(TicketMoment::ticketId, TicketMoment::at, (first, again) -> first));
        return deadlines.stop(at.keySet()).map(running -> met(running, at)).flatMap(this::tell);
    }

    private static List<Deadline> met(List<Deadline> running, Map<UUID, Instant> at) {
        return running.stream()
                .filter(deadline -> deadline.meet(Objects.requireNonNull(at.get(deadline.ticketId()))))
                .toList();
    }

    private Uni<Void> tell(List<Deadline> met) {
        return deadlines
                .flush()
                .flatMap(written ->
                        outbox.add(met.stream().map(DeadlineEvents::met).toList()));
    }
}
